import "server-only";

import type { IsoDate } from "@/lib/domain/dates/iso-date";
import { listAsOfDates } from "@/lib/features/periods/data/list-as-of-dates";
import { listRotations } from "@/lib/features/workforce/data/list-rotations";
import { listStaff } from "@/lib/features/workforce/data/list-staff";
import type { StaffList } from "@/lib/features/workforce/types";
import type { WorkforceQuestion } from "./load-workforce-page";

/** All people that the page would show on all its pages, or those on rotation; null for who may not see people. */
export async function loadStaffFile(
  question: WorkforceQuestion & { readonly isRotationsOnly: boolean },
): Promise<(StaffList & { readonly asOf: IsoDate }) | null> {
  const { scope, provinceCode } = question;
  if (!scope.canSeePeople || (!scope.nationwide && scope.provinceCode !== provinceCode)) return null;
  const asOf = question.asOf ?? (await listAsOfDates({ scope, provinceCode, knownOn: null })).default;
  const at = { scope, provinceCode, on: asOf, knownOn: null };
  if (!question.isRotationsOnly) return { asOf, ...(await listStaff({ ...question, ...at, page: null })) };
  const rows = await listRotations(at);
  return { asOf, rows, total: rows.length, people: new Set(rows.map((row) => row.staffId)).size };
}
