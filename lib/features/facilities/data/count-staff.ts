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
    SELECT p.facility_code AS code,
           (count(DISTINCT p.staff_id) FILTER (WHERE r.is_doctor))::int AS doctors,
           (count(DISTINCT p.staff_id) FILTER (WHERE r.is_nurse))::int AS nurses
      FROM presence p
      JOIN staff_qualification q ON q.staff_id = p.staff_id AND ${heldSql("q", reading)}
      JOIN profession r ON r.code = q.profession_code
     WHERE ${heldSql("p", reading)}
       AND p.facility_code IN (
         SELECT f.facility_code FROM facility_version f
          WHERE f.province_code = ${reading.provinceCode} AND ${knownSql("f", reading.knownOn)} AND ${facilityInScope(reading)})
       AND NOT EXISTS (SELECT FROM absence a WHERE a.staff_id = p.staff_id AND ${heldSql("a", reading)})
     GROUP BY p.facility_code`);
  return new Map(rows.map(({ code, doctors, nurses }) => [code, { doctors, nurses }]));
}
