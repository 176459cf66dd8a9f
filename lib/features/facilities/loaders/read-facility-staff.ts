import "server-only";

import { PEOPLE_PER_PAGE } from "@/lib/features/facilities/constants";
import type { RegistryReading } from "@/lib/features/facilities/data/facility-sql";
import type { FacilityPeople, FacilityStaff } from "@/lib/features/facilities/types";
import { countRegularStaff } from "@/lib/features/workforce/data/count-regular-staff";
import { listStaffAtFacilities } from "@/lib/features/workforce/data/list-staff-at-facilities";
import { listOtherStaffIds, listStaffIds } from "@/lib/features/workforce/data/list-staff-ids";

type Question = RegistryReading & { readonly facilityCode: string; readonly provinceCode: string };

/** Which of the people come one by one: a page of them, or all of them for a file. */
export type PeopleAsked = number | "all";

/**
 * The staff of a facility: most are counted in the database and only the others, and the page of people asked for, are
 * read one by one, so that a hospital of a thousand people sends no thousand rows. Null for reviewers.
 */
export async function readFacilityStaff(
  question: Question & { readonly people: PeopleAsked },
): Promise<{ readonly staff: FacilityStaff | null; readonly people: FacilityPeople | null }> {
  const { scope, facilityCode, people: asked } = question;
  if (scope.approvedOnly) return { staff: null, people: null };
  const facilityCodes = [facilityCode];
  const [regular, otherIds] = await Promise.all([countRegularStaff(question), listOtherStaffIds(question)]);
  const total = regular.reduce((sum, { people }) => sum + people, otherIds.length);
  const pages = Math.max(1, Math.ceil(total / PEOPLE_PER_PAGE));
  const number = asked === "all" ? 1 : Math.min(asked, pages);
  const ids =
    !scope.canSeePeople || asked === "all" || total === 0
      ? []
      : await listStaffIds({ ...question, page: { size: PEOPLE_PER_PAGE, number } });
  const [others, rows] = await Promise.all([
    listStaffAtFacilities({ ...question, facilityCodes, staffIds: otherIds }),
    !scope.canSeePeople
      ? []
      : listStaffAtFacilities({ ...question, facilityCodes, ...(asked === "all" ? {} : { staffIds: ids }) }),
  ]);
  const sample = regular.some((row) => row.sample) || others.some((row) => row.sample);
  return {
    staff: { regular, others, total, sample },
    people: scope.canSeePeople ? { rows, page: number, pages } : null,
  };
}
