import "server-only";
import { db } from "@/lib/db/client";
import type { SearchEntry, SearchReach } from "@/lib/features/search/types";

/** Targets as they stand now, in force or past. */
export async function listTargetEntries(): Promise<readonly SearchEntry[]> {
  const rows = await db().targetVersion.findMany({
    where: { supersededAt: null },
    include: { clause: { include: { resolution: true } }, indicator: { select: { nameVi: true, nameEn: true } } },
    distinct: ["targetCode"],
    orderBy: { targetCode: "asc" },
  });
  return rows.map((row) => {
    const { clause } = row;
    const reach = reachOf(row.provinceCode);
    return {
      group: "targets",
      id: row.targetCode,
      code: row.targetCode,
      otherCodes: [],
      name: { vi: row.nameVi, en: row.nameEn },
      detail: { vi: clause.resolution.shortVi, en: clause.resolution.shortEn },
      alsoNamed: [
        clause.summaryVi,
        clause.summaryEn,
        clause.resolution.titleVi,
        clause.resolution.titleEn,
        row.indicator.nameVi,
        row.indicator.nameEn,
      ],
      provinceCode: row.provinceCode,
      sample: false,
      reach,
      pages: [{ href: `/targets/${encodeURIComponent(row.targetCode)}`, reach }],
      related: [],
    };
  });
}

function reachOf(provinceCode: string | null): SearchReach {
  return provinceCode === null ? { kind: "open" } : { kind: "province", provinceCode };
}
