import "server-only";

import { db } from "@/lib/db/client";
import { Prisma } from "@/lib/db/generated/client";
import type { StaffRow } from "@/lib/features/workforce/types";
import { assignmentsSql, facilitiesInScope, mayReadRegistry, type RegistryQuestion } from "./assignments-sql";
import { type StaffRecord, staffColumnsSql, staffFromSql, toStaffRow } from "./staff-row";

/** Rotations and secondments that run on a date, from or to a facility of the scope; those that end first come first. */
export async function listRotations(question: RegistryQuestion): Promise<readonly StaffRow[]> {
  const codes = facilitiesInScope(question.scope, null);
  if (!mayReadRegistry(question) || codes?.length === 0) return [];
  const rows = await db().$queryRaw<StaffRecord[]>(Prisma.sql`
    WITH ${assignmentsSql(question, { facilityCodes: codes })}
    SELECT ${staffColumnsSql(question)}
      FROM ${staffFromSql(question)}
     WHERE t.stay_kind IN ('rotation', 'secondment')
     ORDER BY t.stay_to NULLS LAST, t.stay_from, s.staff_number`);
  return rows.map(toStaffRow);
}
