import "server-only";
import { db } from "@/lib/db/client";
import type { SearchEntry, SearchReach } from "@/lib/features/search/types";

const OPEN: SearchReach = { kind: "open" };
const base = { group: "documents", otherCodes: [], provinceCode: null, sample: false, reach: OPEN } as const;

/** Resolutions, decisions and plans, with the targets they lay down. */
export async function listResolutionEntries(): Promise<readonly SearchEntry[]> {
  const rows = await db().resolution.findMany({
    include: {
      clauses: {
        include: { targets: { where: { supersededAt: null }, select: { targetCode: true, provinceCode: true } } },
      },
    },
  });
  return rows.map((row) => {
    const targets = row.clauses.flatMap((clause) => clause.targets);
    const codes = new Map(targets.map(({ targetCode, provinceCode }) => [targetCode, provinceCode]));
    return {
      ...base,
      id: row.id,
      code: null,
      otherCodes: [row.id],
      name: { vi: row.titleVi, en: row.titleEn },
      detail: { vi: row.issuerVi, en: row.issuerEn },
      alsoNamed: [row.shortVi, row.shortEn],
      provinceCode: row.provinceCode,
      pages: [],
      related: [...codes].map(([code, provinceCode]) => ({
        label: { vi: code, en: code },
        pages: [
          {
            href: `/targets/${encodeURIComponent(code)}`,
            reach: provinceCode === null ? OPEN : ({ kind: "province", provinceCode } as const),
          },
        ],
      })),
    };
  });
}

/** Where published figures came from: their titles stand as published, in the source's own language. */
export async function listSourceEntries(): Promise<readonly SearchEntry[]> {
  const rows = await db().source.findMany();
  return rows.map((row) => ({
    ...base,
    id: row.id,
    code: null,
    otherCodes: [row.id],
    name: { vi: row.title, en: row.title },
    detail: { vi: row.publisher, en: row.publisher },
    alsoNamed: [],
    pages: [{ href: `/facts#source-${encodeURIComponent(row.id)}`, reach: OPEN }],
    related: [],
  }));
}
