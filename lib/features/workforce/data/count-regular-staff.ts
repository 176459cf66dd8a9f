import "server-only";

import { db } from "@/lib/db/client";
import { Prisma } from "@/lib/db/generated/client";
import type { RegularStaff } from "@/lib/features/workforce/types";
import { currentSql, facilitiesInScope, mayReadRegistry, type RegistryQuestion } from "./assignments-sql";

type FacilityQuestion = RegistryQuestion & { readonly facilityCode: string };

type Row = {
  code: string;
  name_vi: string;
  name_en: string;
  is_doctor: boolean;
  is_nurse: boolean;
  kind: RegularStaff["employment"];
  people: number;
  has_sample: boolean;
};

/**
 * Common table expressions about one facility on the date: `post_here`, the posts at it, and `whole_here`, who works
 * nowhere else, since a person's shares never add up to more than 1 at any moment, and is not absent.
 */
export function regularSql(question: FacilityQuestion): Prisma.Sql {
  return Prisma.sql`
    post_here AS MATERIALIZED (
      SELECT e.staff_id, e.kind FROM employment e WHERE e.facility_code = ${question.facilityCode} AND ${currentSql("e", question)}
    ),
    whole_here AS MATERIALIZED (
      SELECT p.staff_id FROM presence p
       WHERE p.facility_code = ${question.facilityCode} AND ${currentSql("p", question)} AND p.kind = 'own_post' AND p.share = 1
         AND p.staff_id <> ALL (ARRAY(SELECT a.staff_id FROM absence a WHERE ${currentSql("a", question)}))
    )`;
}

/**
 * The people of a facility with nothing to tell of but their post: employed there, at work there for the whole of their
 * time, not absent. By profession and kind of post; everybody else is found by `listOtherStaffIds`.
 */
export async function countRegularStaff(question: FacilityQuestion): Promise<readonly RegularStaff[]> {
  const codes = facilitiesInScope(question.scope, [question.facilityCode]);
  if (!mayReadRegistry(question) || codes?.length === 0) return [];
  // Professions join after the counting, and the counting runs over tables that are read once.
  const rows = await db().$queryRaw<Row[]>(Prisma.sql`
    WITH ${regularSql(question)},
    heads AS MATERIALIZED (
      SELECT q.profession_code, o.kind, count(*)::int AS people, bool_or(s.is_sample) AS has_sample
        FROM post_here o JOIN whole_here USING (staff_id)
        JOIN staff s ON s.id = o.staff_id AND s.province_code = ${question.provinceCode}
        JOIN staff_qualification q ON q.staff_id = o.staff_id AND ${currentSql("q", question)}
       GROUP BY q.profession_code, o.kind
    )
    SELECT r.code, r.name_vi, r.name_en, r.is_doctor, r.is_nurse, h.kind::text, h.people, h.has_sample
      FROM heads h JOIN profession r ON r.code = h.profession_code
     ORDER BY r.code, h.kind`);
  return rows.map((row) => ({
    profession: {
      code: row.code,
      name: { vi: row.name_vi, en: row.name_en },
      isDoctor: row.is_doctor,
      isNurse: row.is_nurse,
    },
    employment: row.kind,
    people: row.people,
    sample: row.has_sample,
  }));
}
