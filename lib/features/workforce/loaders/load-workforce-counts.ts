import "server-only";

import { type AuthorizedScope, isProvinceWide } from "@/lib/auth/scope";
import { type IsoDate, startOfMonth } from "@/lib/domain/dates/iso-date";
import { listAsOfDates } from "@/lib/features/periods/data/list-as-of-dates";
import { getApprovedDoctors } from "@/lib/features/workforce/data/get-approved-doctors";
import type { WorkforceCounts } from "@/lib/features/workforce/types";
import { loadRegistryCounts } from "./load-registry-counts";

/** Heads by facility and the stations' approved figures, as known at a moment; null outside the scope. */
export async function loadWorkforceCounts(options: {
  readonly scope: AuthorizedScope;
  readonly provinceCode: string;
  readonly asOf: IsoDate | null;
  readonly knownOn: Date | null;
}): Promise<WorkforceCounts | null> {
  const { scope, provinceCode, knownOn } = options;
  if (!scope.nationwide && scope.provinceCode !== provinceCode) return null;
  const asOf = options.asOf ?? (await listAsOfDates({ scope, provinceCode, knownOn })).default;
  const [registry, approved] = await Promise.all([
    scope.approvedOnly ? null : loadRegistryCounts({ ...options, asOf }),
    getApprovedDoctors({ scope, provinceCode, on: asOf, knownOn, isLatest: scope.approvedOnly }),
  ]);
  const sample = (approved?.sample ?? false) || (registry?.places.some((place) => place.sample) ?? false);
  return { registry, approved, asOf, from: startOfMonth(asOf), isWholeProvince: isProvinceWide(scope), sample };
}
