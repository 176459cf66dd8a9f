import "server-only";

import type { AuthorizedScope } from "@/lib/auth/scope";
import { compareDates, type IsoDate } from "@/lib/domain/dates/iso-date";
import type { RegistryReading } from "@/lib/features/facilities/data/facility-sql";
import { getLastClosing } from "@/lib/features/facilities/data/get-last-closing";

/**
 * The registry carries no approvals of its own, so who sees approved figures only reads it as it stood when the last
 * month was closed, and no later day. Null: no month was closed, so there is nothing for them.
 */
export async function readRegistryAs(options: {
  readonly scope: AuthorizedScope;
  readonly provinceCode: string;
  readonly asOf: IsoDate;
  readonly knownOn: Date | null;
}): Promise<RegistryReading | null> {
  const { scope, asOf, knownOn } = options;
  if (!scope.approvedOnly) return { scope, on: asOf, knownOn };
  const closing = await getLastClosing(options);
  if (closing === null) return null;
  const { monthEnd, closedAt } = closing;
  return {
    scope,
    on: compareDates(asOf, monthEnd) < 0 ? asOf : monthEnd,
    knownOn: knownOn !== null && knownOn < closedAt ? knownOn : closedAt,
  };
}
