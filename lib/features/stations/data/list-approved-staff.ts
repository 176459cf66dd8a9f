import "server-only";

import { db } from "@/lib/db/client";
import { Prisma } from "@/lib/db/generated/client";
import { assignmentsSql, type RegistryQuestion } from "@/lib/features/workforce/data/assignments-sql";
import { type StaffRecord, staffColumnsSql, staffFromSql, toStaffRow } from "@/lib/features/workforce/data/staff-row";
import type { StaffRow } from "@/lib/features/workforce/types";

/**
 * The staff behind an approved month of one station: the registry on the month's last day as it stood at the approval,
 * which is what was approved. Therefore reviewers may see it, who see nothing else of the registry. The caller gives the
 * moment of a real approval and has checked the station against the scope.
 */
export async function listApprovedStaff(
  options: RegistryQuestion & { readonly facilityCode: string; readonly knownOn: Date },
): Promise<readonly StaffRow[]> {
  const rows = await db().$queryRaw<StaffRecord[]>(Prisma.sql`
    WITH ${assignmentsSql(options, [options.facilityCode])}
    SELECT ${staffColumnsSql(options)}
      FROM ${staffFromSql(options)}
     ORDER BY s.staff_number, t.stay_at NULLS LAST, t.post_at`);
  return rows.map(toStaffRow);
}
