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
    SELECT w.code, (count(*) FILTER (WHERE w.is_doctor))::int AS doctors, (count(*) FILTER (WHERE w.is_nurse))::int AS nurses
      FROM (
        SELECT p.facility_code AS code, p.staff_id, bool_or(r.is_doctor) AS is_doctor, bool_or(r.is_nurse) AS is_nurse
          FROM presence p
          JOIN staff_qualification q ON q.staff_id = p.staff_id AND ${heldSql("q", reading)}
          JOIN profession r ON r.code = q.profession_code
         WHERE ${heldSql("p", reading)}
           AND p.facility_code IN (
             SELECT f.facility_code FROM facility_version f
              WHERE f.province_code = ${reading.provinceCode} AND ${knownSql("f", reading.knownOn)} AND ${facilityInScope(reading)})
           AND NOT EXISTS (SELECT FROM absence a WHERE a.staff_id = p.staff_id AND ${heldSql("a", reading)})
         GROUP BY p.facility_code, p.staff_id
      ) w
     GROUP BY w.code`);
  return new Map(rows.map(({ code, doctors, nurses }) => [code, { doctors, nurses }]));
}
