import "server-only";

import { fromIsoDate, toIsoDate, toIsoDateOrNull } from "@/lib/db/civil-date";
import { db } from "@/lib/db/client";
import { Prisma } from "@/lib/db/generated/client";
import type {
  BedKind,
  BedRow,
  CareLevel,
  FacilityKind,
  FacilityVersionRow,
  Ownership,
  Recorded,
} from "@/lib/features/facilities/types";
import {
  facilityInScope,
  knownSql,
  type RegistryReading,
  SOURCE_COLUMNS,
  type SourceColumns,
  toSource,
} from "./facility-sql";

export type CitedColumns = SourceColumns & { is_sample: boolean; recorded_at: Date; recorded_by: string | null };
type DatedColumns = CitedColumns & { from_date: Date; to_date: Date | null };

/** Who entered the row `alias`: the name for those who may see people, empty for others; null for the system itself. */
export function recorderSql({ scope }: Pick<RegistryReading, "scope">, alias: "b" | "f" | "l" | "o"): Prisma.Sql {
  const name = scope.canSeePeople ? Prisma.sql`coalesce(u.full_name, '')` : Prisma.sql`''`;
  return Prisma.sql`CASE WHEN ${Prisma.raw(alias)}.recorded_by_id IS NOT NULL THEN ${name} END AS recorded_by`;
}

export function toCited(row: CitedColumns): Recorded & { source: ReturnType<typeof toSource>; sample: boolean } {
  return {
    source: toSource(row),
    sample: row.is_sample,
    recordedAt: row.recorded_at,
    recordedBy: row.recorded_by,
  };
}

const toDated = (row: DatedColumns) => ({ from: toIsoDate(row.from_date), to: toIsoDateOrNull(row.to_date) });

/** The states of a facility that had begun by a day, oldest first; none for a facility outside the scope. */
export async function listFacilityVersions(
  reading: RegistryReading & { readonly code: string },
): Promise<readonly FacilityVersionRow[]> {
  type Row = DatedColumns & {
    name_vi: string;
    name_en: string;
    kind: FacilityKind;
    ownership: Ownership;
    care_level: CareLevel | null;
    commune_code: string | null;
    province_code: string;
    has_beds: boolean;
  };
  const rows = await db().$queryRaw<Row[]>(Prisma.sql`
    SELECT f.name_vi, f.name_en, f.kind::text, f.ownership::text, f.care_level::text, f.commune_code, f.province_code, f.has_beds,
           f.from_date, f.to_date, f.is_sample, f.recorded_at, ${recorderSql(reading, "f")}, ${SOURCE_COLUMNS}
      FROM facility_version f
      JOIN source s ON s.id = f.source_id
      LEFT JOIN user_profile u ON u.user_id = f.recorded_by_id
     WHERE f.facility_code = ${reading.code} AND f.from_date <= ${fromIsoDate(reading.on)}::date
       AND ${knownSql("f", reading.knownOn)} AND ${facilityInScope(reading)}
     ORDER BY f.from_date, f.id`);
  return rows.map((row) => ({
    ...toCited(row),
    ...toDated(row),
    name: { vi: row.name_vi, en: row.name_en },
    kind: row.kind,
    ownership: row.ownership,
    careLevel: row.care_level,
    communeCode: row.commune_code,
    provinceCode: row.province_code,
    hasBeds: row.has_beds,
  }));
}

/** Planned and actual beds of a facility that had begun by a day, oldest first. */
export async function listBeds(reading: RegistryReading & { readonly code: string }): Promise<readonly BedRow[]> {
  const rows = await db().$queryRaw<(DatedColumns & { kind: BedKind; beds: number })[]>(Prisma.sql`
    SELECT b.kind::text, b.beds, b.from_date, b.to_date, b.is_sample, b.recorded_at, ${recorderSql(reading, "b")}, ${SOURCE_COLUMNS}
      FROM bed_count b
      JOIN source s ON s.id = b.source_id
      LEFT JOIN user_profile u ON u.user_id = b.recorded_by_id
     WHERE b.facility_code = ${reading.code} AND b.from_date <= ${fromIsoDate(reading.on)}::date
       AND ${knownSql("b", reading.knownOn)}
       AND EXISTS (SELECT FROM facility_version f WHERE f.facility_code = b.facility_code AND ${facilityInScope(reading)})
     ORDER BY b.from_date, b.kind, b.id`);
  return rows.map((row) => ({ ...toCited(row), ...toDated(row), kind: row.kind, beds: row.beds }));
}
