import "server-only";

import { fromIsoDate, toIsoDate, toIsoDateOrNull } from "@/lib/db/civil-date";
import { db } from "@/lib/db/client";
import { Prisma } from "@/lib/db/generated/client";
import { FACILITY_RECORDS_INDICATOR, PROVINCE_RECORDS_INDICATOR } from "@/lib/features/facilities/constants";
import type { ElectronicRecords } from "@/lib/features/facilities/types";
import { scopedObservations } from "@/lib/features/observations/data/scope-filter";
import { type RegistryReading, SOURCE_COLUMNS, type SourceColumns, toSource } from "./facility-sql";

type Row = SourceColumns & {
  unit_code: string;
  value: Prisma.Decimal;
  to_date: Date;
  since: Date | null;
  is_sample: boolean;
};

/** What a unit said last: of a facility whether and since when; of the province how many, as a document published it. */
export type RecordsFigure = {
  readonly records: Extract<ElectronicRecords, { kind: "value" }>;
  readonly value: number;
  readonly on: ReturnType<typeof toIsoDate>;
};

/**
 * The figures about electronic medical records of a province and its facilities on a day, by unit. `since` is the first
 * day on record after the last report of no use.
 */
export async function listElectronicRecords(
  reading: RegistryReading & { readonly provinceCode: string; readonly unitCode?: string },
): Promise<ReadonlyMap<string, RecordsFigure>> {
  const unit = reading.unitCode === undefined ? Prisma.sql`true` : Prisma.sql`o.unit_code = ${reading.unitCode}`;
  const rows = await db().$queryRaw<Row[]>(Prisma.sql`
    WITH said AS (
      SELECT o.unit_code, o.value, o.to_date, o.is_sample, o.source_id,
             row_number() OVER (PARTITION BY o.unit_code ORDER BY o.to_date DESC, o.origin DESC, o.recorded_at DESC, o.id DESC) AS place,
             max(o.to_date) FILTER (WHERE o.value < 1) OVER (PARTITION BY o.unit_code) AS last_without
        FROM observation o
       WHERE o.province_code = ${reading.provinceCode} AND ${unit}
         AND (o.indicator_code = ${FACILITY_RECORDS_INDICATOR} OR (o.indicator_code = ${PROVINCE_RECORDS_INDICATOR}
           AND o.unit_code = o.province_code AND o.origin = 'published'))
         AND o.kind = 'actual' AND o.to_date <= ${fromIsoDate(reading.on)}::date AND ${scopedObservations(reading)}
    )
    SELECT said.unit_code, said.value, said.to_date, said.is_sample, ${SOURCE_COLUMNS},
           (SELECT min(t.to_date) FROM said t WHERE t.unit_code = said.unit_code
             AND (t.last_without IS NULL OR t.to_date > t.last_without)) AS since
      FROM said JOIN source s ON s.id = said.source_id
     WHERE said.place = 1`);
  return new Map(
    rows.map((row) => [
      row.unit_code,
      {
        records: { kind: "value", since: toIsoDateOrNull(row.since), source: toSource(row), sample: row.is_sample },
        value: row.value.toNumber(),
        on: toIsoDate(row.to_date),
      },
    ]),
  );
}
