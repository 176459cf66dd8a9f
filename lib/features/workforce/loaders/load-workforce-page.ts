import "server-only";

import { type AuthorizedScope, isProvinceWide } from "@/lib/auth/scope";
import { addDays, addMonths, type IsoDate } from "@/lib/domain/dates/iso-date";
import type { Period } from "@/lib/domain/workforce/flows";
import { loadProvinceName } from "@/lib/features/geography/loaders";
import { listAsOfDates } from "@/lib/features/periods/data/list-as-of-dates";
import { STAFF_PAGE_SIZE, type StaffSort } from "@/lib/features/workforce/constants";
import { getApprovedDoctors } from "@/lib/features/workforce/data/get-approved-doctors";
import { listStaff } from "@/lib/features/workforce/data/list-staff";
import type { StaffFilter, WorkforceFlows, WorkforcePage } from "@/lib/features/workforce/types";
import { loadFlows } from "./load-flows";
import { loadRegistryCounts } from "./load-registry-counts";
import { loadRotations } from "./load-rotations";

export type WorkforceQuestion = {
  readonly scope: AuthorizedScope;
  readonly provinceCode: string;
  readonly asOf: IsoDate | null;
  readonly filter: StaffFilter;
  readonly sort: StaffSort;
  readonly isDescending: boolean;
  readonly page: number;
  /** Ends left out: the twelve months up to the date. */
  readonly period: { readonly from: IsoDate | null; readonly to: IsoDate | null };
  readonly who: WorkforceFlows["who"];
};

/** Who is where on a date, as far as the reader may know; null outside the scope. */
export async function loadWorkforcePage(question: WorkforceQuestion): Promise<WorkforcePage | null> {
  const { scope, provinceCode } = question;
  if (!scope.nationwide && scope.provinceCode !== provinceCode) return null;
  const dates = await listAsOfDates({ scope, provinceCode, knownOn: null });
  const asOf = question.asOf ?? dates.default;
  const at = { scope, provinceCode, on: asOf, asOf, knownOn: null };
  const [name, approved, registry, staff, rotations, flows] = await Promise.all([
    loadProvinceName({ scope }),
    getApprovedDoctors({ ...at, isLatest: scope.approvedOnly }),
    scope.approvedOnly ? null : loadRegistryCounts(at),
    scope.canSeePeople ? listStaff({ ...question, ...at, page: pageOf(question.page) }) : null,
    scope.approvedOnly ? null : loadRotations(at),
    scope.approvedOnly ? null : loadFlows({ ...at, period: periodOf(question.period, asOf), who: question.who }),
  ]);
  return {
    provinceCode,
    provinceName: name ?? { vi: provinceCode, en: provinceCode },
    asOf,
    asOfChoices: dates.choices,
    reader: isProvinceWide(scope) ? "province" : "units",
    canSeePeople: scope.canSeePeople,
    approved,
    registry,
    staff,
    rotations: rotations?.people ?? null,
    rotationSums: rotations?.sums ?? null,
    flows,
    sample: (approved?.sample ?? false) || (registry?.places.some((place) => place.sample) ?? false),
  };
}

const pageOf = (number: number) => ({ size: STAFF_PAGE_SIZE, number });

function periodOf({ from, to }: WorkforceQuestion["period"], asOf: IsoDate): Period {
  const last = to ?? asOf;
  return { from: from ?? addDays(addMonths(last, -12), 1), to: last };
}
