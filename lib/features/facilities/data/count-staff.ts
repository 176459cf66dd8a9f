import "server-only";

import { db } from "@/lib/db/client";
import { Prisma } from "@/lib/db/generated/client";
import type { StaffCount } from "@/lib/features/facilities/types";
import { facilityInScope, heldSql, knownSql, type RegistryReading } from "./facility-sql";

/**
 * Doctors and nurses who work at each facility of a province on a day and are not absent, by facility: different
 * people, those on rotation and secondment counted where they are. Null for reviewers: the registry is not approved.
 */
export async function countStaff(
  reading: RegistryReading & { readonly provinceCode: string },
): Promise<ReadonlyMap<string, StaffCount> | null> {
  if (reading.scope.approvedOnly) return null;
  const rows = await db().$queryRaw<{ code: string; doctors: number; nurses: number }[]>(Prisma.sql`
    WITH place AS MATERIALIZED (
      SELECT DISTINCT f.facility_code FROM facility_version f
       WHERE f.province_code = ${reading.provinceCode} AND ${knownSql("f", reading.knownOn)} AND ${facilityInScope(reading)}
    ),
    heads AS MATERIALIZED (
      SELECT stay.facility_code, q.profession_code, count(*) AS people
        FROM (${staysSql(reading)}) stay
        JOIN staff_qualification q ON q.staff_id = stay.staff_id AND ${heldSql("q", reading)}
       GROUP BY stay.facility_code, q.profession_code
    )
    SELECT h.facility_code AS code, coalesce(sum(h.people) FILTER (WHERE r.is_doctor), 0)::int AS doctors,
           coalesce(sum(h.people) FILTER (WHERE r.is_nurse), 0)::int AS nurses
      FROM heads h JOIN profession r ON r.code = h.profession_code
     GROUP BY h.facility_code`);
  return new Map(rows.map(({ code, doctors, nurses }) => [code, { doctors, nurses }]));
}

/**
 * Each person once a facility. A person's shares never add up to more than 1 and they have one profession a day, so only
 * who shares time could come twice: the thousands of others are counted without looking for doubles.
 */
function staysSql(reading: RegistryReading): Prisma.Sql {
  const present = Prisma.sql`${heldSql("p", reading)} AND p.facility_code IN (SELECT facility_code FROM place)
    AND p.staff_id <> ALL (ARRAY(SELECT a.staff_id FROM absence a WHERE ${heldSql("a", reading)}))`;
  return Prisma.sql`
    SELECT p.facility_code, p.staff_id FROM presence p WHERE p.share = 1 AND ${present}
    UNION ALL
    SELECT DISTINCT p.facility_code, p.staff_id FROM presence p WHERE p.share < 1 AND ${present}`;
}
