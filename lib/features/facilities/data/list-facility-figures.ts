import "server-only";

import { fromIsoDate, toIsoDate } from "@/lib/db/civil-date";
import { db } from "@/lib/db/client";
import { Prisma } from "@/lib/db/generated/client";
import type { FacilityFigureRow } from "@/lib/features/facilities/types";
import { scopedObservations } from "@/lib/features/observations/data/scope-filter";
import { type RegistryReading, SOURCE_COLUMNS } from "./facility-sql";
import { type CitedColumns, recorderSql, toCited } from "./list-facility-history";

const MOST_SHOWN = 50;

type Row = CitedColumns & {
  name_vi: string;
  name_en: string;
  unit: string;
  value: Prisma.Decimal;
  to_date: Date;
  origin: string;
};

/** Figures on record for the facility itself, reported or published, newest first; the last of them only. */
export async function listFacilityFigures(
  reading: RegistryReading & { readonly code: string; readonly provinceCode: string },
): Promise<readonly FacilityFigureRow[]> {
  const rows = await db().$queryRaw<Row[]>(Prisma.sql`
    SELECT i.name_vi, i.name_en, i.unit_code AS unit, o.value, o.to_date, o.origin::text, o.is_sample, o.recorded_at,
           ${recorderSql(reading, "o")}, ${SOURCE_COLUMNS}
      FROM observation o
      JOIN indicator i ON i.code = o.indicator_code
      JOIN source s ON s.id = o.source_id
      LEFT JOIN user_profile u ON u.user_id = o.recorded_by_id
     WHERE o.unit_code = ${reading.code} AND o.province_code = ${reading.provinceCode} AND o.kind = 'actual'
       AND o.to_date <= ${fromIsoDate(reading.on)}::date AND ${scopedObservations(reading)}
     ORDER BY o.to_date DESC, o.indicator_code, o.id DESC
     LIMIT ${MOST_SHOWN}`);
  return rows.map((row) => ({
    ...toCited(row),
    indicator: { vi: row.name_vi, en: row.name_en },
    unit: row.unit,
    value: row.value.toNumber(),
    on: toIsoDate(row.to_date),
    isPublished: row.origin === "published",
  }));
}
