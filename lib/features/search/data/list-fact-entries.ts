import "server-only";
import { db } from "@/lib/db/client";
import type { SearchEntry } from "@/lib/features/search/types";

/** Published statements: open to everyone signed in. */
export async function listFactEntries(): Promise<readonly SearchEntry[]> {
  const rows = await db().publishedFact.findMany({
    orderBy: { position: "asc" },
  });
  return rows.map((row) => ({
    group: "facts",
    id: row.id,
    code: row.id,
    otherCodes: [],
    name: { vi: row.indicatorTextVi || row.indicatorText, en: row.indicatorText },
    detail: { vi: row.subjectVi || row.subject, en: row.subject },
    alsoNamed: [row.indicatorText, row.indicatorTextVi, row.scopeText, row.scopeTextVi, row.note, row.noteVi],
    provinceCode: row.provinceCode,
    sample: false,
    reach: { kind: "open" },
    pages: [{ href: `/facts#${encodeURIComponent(row.id)}`, reach: { kind: "open" } }],
    related: [],
  }));
}
