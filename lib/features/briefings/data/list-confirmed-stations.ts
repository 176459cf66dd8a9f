import "server-only";

import type { AuthorizedScope } from "@/lib/auth/scope";
import { fromIsoDate, toIsoDate } from "@/lib/db/civil-date";
import { db } from "@/lib/db/client";
import { knownOnFilter } from "@/lib/db/known-on";
import { type IsoDate, startOfMonth } from "@/lib/domain/dates/iso-date";

/**
 * The stations of a province that confirmed their staff list for the months of some days, by the first day of the month:
 * that a report came in, never what it says, whatever figures of the scope are left out.
 */
export async function listConfirmedStations(options: {
  readonly scope: AuthorizedScope;
  readonly provinceCode: string;
  readonly facilityCodes: readonly string[];
  readonly days: readonly IsoDate[];
  readonly knownOn: Date | null;
}): Promise<ReadonlyMap<IsoDate, ReadonlySet<string>>> {
  const { scope, provinceCode, facilityCodes, days } = options;
  if (!scope.nationwide && scope.provinceCode !== provinceCode) return new Map();
  const months = [...new Set(days.map(startOfMonth))];
  const rows = await db().staffListConfirmation.findMany({
    where: {
      AND: [
        knownOnFilter(options.knownOn),
        { facilityCode: { in: [...facilityCodes] }, month: { in: months.map(fromIsoDate) } },
      ],
    },
    select: { month: true, facilityCode: true },
  });
  return new Map(
    months.map((month) => [
      month,
      new Set(rows.filter((row) => toIsoDate(row.month) === month).map((row) => row.facilityCode)),
    ]),
  );
}
