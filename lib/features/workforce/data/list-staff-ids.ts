import "server-only";

import { db } from "@/lib/db/client";
import { Prisma } from "@/lib/db/generated/client";
import { currentSql, facilitiesInScope, mayReadRegistry, type RegistryQuestion, staffOfSql } from "./assignments-sql";
import { regularSql } from "./count-regular-staff";

type FacilityQuestion = RegistryQuestion & { readonly facilityCode: string };

/** The people of a facility that `countRegularStaff` leaves out: received, sent away, absent, part of their time. */
export async function listOtherStaffIds(question: FacilityQuestion): Promise<readonly string[]> {
  const codes = facilitiesInScope(question.scope, [question.facilityCode]);
  if (!mayReadRegistry(question) || codes?.length === 0) return [];
  const rows = await db().$queryRaw<{ id: string }[]>(Prisma.sql`
    WITH ${regularSql(question)},
    regular AS MATERIALIZED (SELECT staff_id FROM post_here JOIN whole_here USING (staff_id)),
    other AS MATERIALIZED (
      SELECT staff_id FROM post_here
      UNION SELECT p.staff_id FROM presence p WHERE p.facility_code = ${question.facilityCode} AND ${currentSql("p", question)}
      EXCEPT SELECT staff_id FROM regular
    )
    SELECT s.id FROM other JOIN staff s ON s.id = other.staff_id
     WHERE s.province_code = ${question.provinceCode} AND ${isTrainedSql(question)}
     ORDER BY s.staff_number`);
  return rows.map(({ id }) => id);
}

/** The people of a facility by staff number, some at a time. */
export async function listStaffIds(
  question: FacilityQuestion & { readonly page: { readonly size: number; readonly number: number } },
): Promise<readonly string[]> {
  const { page, facilityCode } = question;
  const codes = facilitiesInScope(question.scope, [facilityCode]);
  if (!mayReadRegistry(question) || codes?.length === 0) return [];
  const rows = await db().$queryRaw<{ id: string }[]>(Prisma.sql`
    SELECT s.id FROM staff s
     WHERE s.province_code = ${question.provinceCode} AND s.id IN (${staffOfSql(question, [facilityCode])})
       AND ${isTrainedSql(question)}
     ORDER BY s.staff_number LIMIT ${page.size} OFFSET ${(page.number - 1) * page.size}`);
  return rows.map(({ id }) => id);
}

/** Who has no profession on the date is on no list and in no count. */
function isTrainedSql(question: FacilityQuestion): Prisma.Sql {
  return Prisma.sql`EXISTS (SELECT FROM staff_qualification q WHERE q.staff_id = s.id AND ${currentSql("q", question)})`;
}
