import "server-only";

import { fromIsoDate, toIsoDate, toIsoDateOrNull } from "@/lib/db/civil-date";
import { db } from "@/lib/db/client";
import { Prisma } from "@/lib/db/generated/client";
import { STATION_KIND } from "@/lib/features/facilities/constants";
import type { BedFigure, CareLevel, FacilityKind, FacilityRow, Ownership } from "@/lib/features/facilities/types";
import { facilityInScope, heldSql, knownSql, type RegistryReading } from "./facility-sql";

type BedJson = {
  beds: number;
  from: string;
  sample: boolean;
  source: { id: string; title: string; publisher: string; address: string };
} | null;

type Row = {
  code: string;
  name_vi: string;
  name_en: string;
  kind: FacilityKind;
  ownership: Ownership;
  care_level: CareLevel | null;
  commune_code: string | null;
  has_beds: boolean;
  from_date: Date;
  to_date: Date | null;
  is_sample: boolean;
  planned: BedJson;
  actual: BedJson;
  converted_on: Date | null;
  former_vi: string | null;
  former_en: string | null;
};

/**
 * The facilities of a province within the scope as they stood on a day, by code, with their beds; health stations
 * included, whose beds are never read. One round trip.
 */
export async function listFacilities(
  reading: RegistryReading & { readonly provinceCode: string },
): Promise<readonly Omit<FacilityRow, "records">[]> {
  const { provinceCode, on, knownOn } = reading;
  const rows = await db().$queryRaw<Row[]>(Prisma.sql`
    SELECT f.facility_code AS code, f.name_vi, f.name_en, f.kind::text, f.ownership::text, f.care_level::text, f.commune_code,
           f.has_beds, f.from_date, f.to_date, f.is_sample, ${bedsSql("planned", reading)} AS planned,
           ${bedsSql("actual", reading)} AS actual, l.effective_on AS converted_on, v.name_vi AS former_vi, v.name_en AS former_en
      FROM facility_version f
      LEFT JOIN LATERAL (
        SELECT l.from_code, l.effective_on FROM facility_link l
         WHERE l.to_code = f.facility_code AND l.kind = 'converted' AND l.effective_on <= ${fromIsoDate(on)}::date
           AND ${knownSql("l", knownOn)}
         ORDER BY l.effective_on DESC, l.id DESC LIMIT 1
      ) l ON true
      LEFT JOIN facility_version v ON v.facility_code = l.from_code AND v.from_date < l.effective_on
        AND (v.to_date IS NULL OR v.to_date >= l.effective_on - 1) AND ${knownSql("v", knownOn)}
     WHERE f.province_code = ${provinceCode} AND ${heldSql("f", reading)} AND ${facilityInScope(reading)}
     ORDER BY f.facility_code`);
  return rows.map(toFacility);
}

/** The beds of `f` on the day as one JSON value; null for none, and for a station. */
function bedsSql(kind: "planned" | "actual", reading: RegistryReading): Prisma.Sql {
  return Prisma.sql`(
    SELECT jsonb_build_object('beds', b.beds, 'from', b.from_date, 'sample', b.is_sample, 'source',
             jsonb_build_object('id', s.id, 'title', s.title, 'publisher', s.publisher, 'address', s.address))
      FROM bed_count b JOIN source s ON s.id = b.source_id
     WHERE b.facility_code = f.facility_code AND b.kind = ${kind}::"BedKind" AND f.kind <> ${STATION_KIND}::"FacilityKind"
       AND ${heldSql("b", reading)}
     ORDER BY b.from_date DESC, b.id DESC LIMIT 1)`;
}

function toFacility(row: Row): Omit<FacilityRow, "records"> {
  const { converted_on: on, former_vi: vi, former_en: en } = row;
  return {
    code: row.code,
    name: { vi: row.name_vi, en: row.name_en },
    kind: row.kind,
    ownership: row.ownership,
    careLevel: row.care_level,
    communeCode: row.commune_code,
    hasBeds: row.has_beds,
    beds: { planned: toBeds(row, row.planned), actual: toBeds(row, row.actual) },
    converted: on === null ? null : { on: toIsoDate(on), from: { vi: vi ?? row.code, en: en ?? row.code } },
    from: toIsoDate(row.from_date),
    to: toIsoDateOrNull(row.to_date),
    sample: row.is_sample,
  };
}

function toBeds(row: Row, beds: BedJson): BedFigure {
  if (row.kind === STATION_KIND) return { kind: "missing", reason: "not_counted" };
  if (beds === null) return { kind: "missing", reason: row.has_beds ? "not_recorded" : "no_beds" };
  const { beds: value, from, sample, source } = beds;
  return {
    kind: "value",
    value,
    from: toIsoDate(new Date(`${from}T00:00:00Z`)),
    source: { ...source, place: "" },
    sample,
  };
}
