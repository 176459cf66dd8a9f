import "server-only";

import type { AuthorizedScope } from "@/lib/auth/scope";
import { fromIsoDate, toIsoDate } from "@/lib/db/civil-date";
import { db } from "@/lib/db/client";
import { knownOnFilter } from "@/lib/db/known-on";
import type { IsoDate } from "@/lib/domain/dates/iso-date";

export type ConfirmedMonth = { readonly month: IsoDate; readonly facilityCodes: ReadonlySet<string> };

/** Months after a date for which stations confirmed their staff list, with the stations that did, oldest first. */
export async function listConfirmedMonths(options: {
  readonly scope: AuthorizedScope;
  readonly facilityCodes: readonly string[];
  readonly after: IsoDate;
  readonly until: IsoDate;
  readonly knownOn: Date | null;
}): Promise<readonly ConfirmedMonth[]> {
  if (options.scope.approvedOnly) return [];
  const rows = await db().staffListConfirmation.findMany({
    where: {
      AND: [
        knownOnFilter(options.knownOn),
        { facilityCode: { in: [...options.facilityCodes] } },
        { month: { gt: fromIsoDate(options.after), lte: fromIsoDate(options.until) } },
      ],
    },
    select: { month: true, facilityCode: true },
  });
  const byMonth = new Map<IsoDate, Set<string>>();
  for (const row of rows) {
    const month = toIsoDate(row.month);
    byMonth.set(month, (byMonth.get(month) ?? new Set()).add(row.facilityCode));
  }
  return [...byMonth]
    .map(([month, facilityCodes]) => ({ month, facilityCodes }))
    .sort((a, b) => (a.month < b.month ? -1 : 1));
}
