import "server-only";

import type { AuthorizedScope } from "@/lib/auth/scope";
import { db } from "@/lib/db/client";
import { knownOnFilter } from "@/lib/db/known-on";
import { PLANNED_RECRUITMENT_INDICATOR } from "@/lib/features/targets/constants";

/** Doctors that decisions still plan to recruit at the stations of a province in some years, by commune-level unit. */
export async function listPlannedRecruitment(options: {
  readonly scope: AuthorizedScope;
  readonly provinceCode: string;
  readonly afterYear: number;
  readonly untilYear: number;
  readonly knownOn: Date | null;
}): Promise<ReadonlyMap<string, number>> {
  const { scope, provinceCode, afterYear, untilYear } = options;
  if (!scope.nationwide && scope.provinceCode !== provinceCode) return new Map();
  const rows = await db().yearlyPlan.findMany({
    where: {
      AND: [
        knownOnFilter(options.knownOn),
        { indicatorCode: PLANNED_RECRUITMENT_INDICATOR, unit: { provinceCode, level: "commune" } },
        { year: { gt: afterYear, lte: untilYear } },
      ],
    },
    select: { unitCode: true, value: true },
  });
  const byUnit = new Map<string, number>();
  for (const row of rows) byUnit.set(row.unitCode, (byUnit.get(row.unitCode) ?? 0) + row.value.toNumber());
  return byUnit;
}
