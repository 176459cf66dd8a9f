import "server-only";

import { db } from "@/lib/db/client";
import { Prisma } from "@/lib/db/generated/client";
import type { StaffRow } from "@/lib/features/workforce/types";
import { assignmentsSql, facilitiesInScope, mayReadRegistry, type RegistryQuestion } from "./assignments-sql";
import { type StaffRecord, staffColumnsSql, staffFromSql, toStaffRow } from "./staff-row";

/**
 * Who is at the given facilities on a date, or employed by them and elsewhere, as known at a moment; one row a person
 * and place (see `StaffRow`), in the order of staff numbers. One round trip.
 *
 * `facilityCodes` null asks for all that the scope holds; others than the scope's are left out without a word. Reviewers
 * get nothing, since the registry is not approved; names come only to who may see people.
 */
export async function listStaffAtFacilities(
  options: RegistryQuestion & {
    readonly facilityCodes: readonly string[] | null;
    /** Of all these people only those named, where some are. */
    readonly staffIds?: readonly string[];
  },
): Promise<readonly StaffRow[]> {
  if (!mayReadRegistry(options)) return [];
  const codes = facilitiesInScope(options.scope, options.facilityCodes);
  const { staffIds } = options;
  if (codes?.length === 0 || staffIds?.length === 0) return [];
  const rows = await db().$queryRaw<StaffRecord[]>(Prisma.sql`
    WITH ${assignmentsSql(options, { facilityCodes: codes, ...(staffIds === undefined ? {} : { staffIds }) })}
    SELECT ${staffColumnsSql(options)}
      FROM ${staffFromSql(options)}
     ORDER BY s.staff_number, t.stay_at NULLS LAST, t.post_at, t.stay_from, t.stay_kind, t.post_id`);
  return rows.map(toStaffRow);
}
