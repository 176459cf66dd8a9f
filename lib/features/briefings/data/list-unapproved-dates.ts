import "server-only";

import type { AuthorizedScope } from "@/lib/auth/scope";
import { fromIsoDate, toIsoDate } from "@/lib/db/civil-date";
import { db } from "@/lib/db/client";
import { knownOnFilter } from "@/lib/db/known-on";
import type { IsoDate } from "@/lib/domain/dates/iso-date";

/**
 * Days for which a unit's figures are recorded but not approved, by indicator: that there is one, never what it says. So a
 * briefing can tell a figure that waits for its approval from one that never came in.
 */
export async function listUnapprovedDates(options: {
  readonly scope: AuthorizedScope;
  readonly provinceCode: string;
  readonly indicatorCodes: readonly string[];
  readonly until: IsoDate;
  readonly knownOn: Date | null;
}): Promise<ReadonlyMap<string, readonly IsoDate[]>> {
  const { scope, provinceCode } = options;
  if (!scope.nationwide && scope.provinceCode !== provinceCode) return new Map();
  const rows = await db().observation.groupBy({
    by: ["indicatorCode", "toDate"],
    where: {
      AND: [
        knownOnFilter(options.knownOn),
        { indicatorCode: { in: [...options.indicatorCodes] }, unitCode: provinceCode, kind: "actual" },
        { approvedAt: null, toDate: { lte: fromIsoDate(options.until) } },
      ],
    },
    orderBy: [{ indicatorCode: "asc" }, { toDate: "asc" }],
  });
  const byIndicator = new Map<string, IsoDate[]>();
  for (const row of rows) {
    const dates = byIndicator.get(row.indicatorCode) ?? [];
    byIndicator.set(row.indicatorCode, [...dates, toIsoDate(row.toDate)]);
  }
  return byIndicator;
}
