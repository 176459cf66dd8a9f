import "server-only";
import { db } from "@/lib/db/client";
import type { SearchEntry } from "@/lib/features/search/types";
import type { BilingualText } from "@/lib/shared/text";

/** Published statements: open to everyone signed in. */
export async function listFactEntries(): Promise<readonly SearchEntry[]> {
  const [rows, provinces] = await Promise.all([
    db().publishedFact.findMany({ orderBy: { position: "asc" } }),
    db().province.findMany({ select: { code: true, nameVi: true, nameEn: true } }),
  ]);
  const places = new Map(provinces.map(({ code, nameVi, nameEn }) => [code, { vi: nameVi, en: nameEn }]));
  return rows.map((row) => ({
    group: "facts",
    id: row.id,
    code: row.id,
    otherCodes: [],
    name: { vi: row.indicatorTextVi || row.indicatorText, en: row.indicatorText },
    detail: describeSubject(row, places.get(row.provinceCode ?? "")),
    alsoNamed: [row.indicatorText, row.indicatorTextVi, row.scopeText, row.scopeTextVi, row.note, row.noteVi],
    provinceCode: row.provinceCode,
    sample: false,
    reach: { kind: "open" },
    pages: [{ href: `/facts#${encodeURIComponent(row.id)}`, reach: { kind: "open" } }],
    related: [],
  }));
}

type Subject = { readonly subject: string; readonly subjectVi: string };

/** "tỉnh", "thành phố" stand for the province itself, which has a name. */
function describeSubject({ subject, subjectVi }: Subject, place: BilingualText | undefined): BilingualText {
  if (subject === "nation") return { vi: "Cả nước", en: "The nation" };
  if (place === undefined) return { vi: subjectVi || subject, en: subject };
  if (subject === "province" || subject === "city") return place;
  return { vi: `${subjectVi || subject}, ${place.vi}`, en: `${subject}, ${place.en}` };
}
