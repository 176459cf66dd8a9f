import "server-only";

import { fromIsoDate, toIsoDate } from "@/lib/db/civil-date";
import { db } from "@/lib/db/client";
import { Prisma } from "@/lib/db/generated/client";
import type { FacilityLinkRow } from "@/lib/features/facilities/types";
import { facilityInScope, knownSql, type RegistryReading, SOURCE_COLUMNS } from "./facility-sql";
import { type CitedColumns, recorderSql, toCited } from "./list-facility-history";

type Row = CitedColumns & {
  kind: FacilityLinkRow["kind"];
  effective_on: Date;
  from_code: string;
  from_vi: string | null;
  from_en: string | null;
  to_code: string;
  to_vi: string | null;
  to_en: string | null;
};

/** What a facility came from and became by a day: conversions, mergers, splits, new names; oldest first. */
export async function listFacilityLinks(
  reading: RegistryReading & { readonly code: string },
): Promise<readonly FacilityLinkRow[]> {
  const { code, on, knownOn } = reading;
  const rows = await db().$queryRaw<Row[]>(Prisma.sql`
    SELECT l.kind::text, l.effective_on, l.from_code, v.name_vi AS from_vi, v.name_en AS from_en, l.to_code,
           b.name_vi AS to_vi, b.name_en AS to_en, l.is_sample, l.recorded_at, ${recorderSql(reading, "l")}, ${SOURCE_COLUMNS}
      FROM facility_link l
      JOIN source s ON s.id = l.source_id
      LEFT JOIN user_profile u ON u.user_id = l.recorded_by_id
      LEFT JOIN facility_version v ON v.facility_code = l.from_code AND v.from_date < l.effective_on
        AND (v.to_date IS NULL OR v.to_date >= l.effective_on - 1) AND ${knownSql("v", knownOn)}
      LEFT JOIN facility_version b ON b.facility_code = l.to_code AND b.from_date <= l.effective_on
        AND (b.to_date IS NULL OR b.to_date >= l.effective_on) AND ${knownSql("b", knownOn)}
     WHERE (l.from_code = ${code} OR l.to_code = ${code}) AND l.effective_on <= ${fromIsoDate(on)}::date
       AND ${knownSql("l", knownOn)}
       AND EXISTS (SELECT FROM facility_version f WHERE f.facility_code = ${code} AND ${facilityInScope(reading)})
     ORDER BY l.effective_on, l.id`);
  return rows.map((row) => ({
    ...toCited(row),
    kind: row.kind,
    on: toIsoDate(row.effective_on),
    from: { code: row.from_code, name: { vi: row.from_vi ?? row.from_code, en: row.from_en ?? row.from_code } },
    to: { code: row.to_code, name: { vi: row.to_vi ?? row.to_code, en: row.to_en ?? row.to_code } },
  }));
}
