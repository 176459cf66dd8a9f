import "server-only";

import type { AuthorizedScope } from "@/lib/auth/scope";
import { fromIsoDate, toIsoDate } from "@/lib/db/civil-date";
import { db } from "@/lib/db/client";
import { Prisma } from "@/lib/db/generated/client";
import type { IsoDate } from "@/lib/domain/dates/iso-date";
import type { ObservationRow } from "@/lib/features/observations/types";
import { scopedObservations } from "./scope-filter";

/** Enough for ten years of months; the cap keeps a page's cost from growing with the table. */
const POINTS_PER_SERIES = 120;

type Row = {
  indicator_code: string;
  unit_code: string;
  period_kind: string;
  from_date: Date;
  to_date: Date;
  value: Prisma.Decimal;
  status: ObservationRow["status"];
  approved: boolean;
  origin: ObservationRow["origin"];
  is_sample: boolean;
  recorded_at: Date;
  source_id: string;
  source_title: string;
  source_publisher: string;
  source_address: string;
  source_place: string;
  population_kind: "administrative" | "statistical" | null;
  population_measure: "average" | "at_date" | null;
  population_date: Date | null;
  population_people: bigint | null;
  population_status: string | null;
};

/** The latest figures of one unit for some indicators, up to a date, oldest first. Kinds other than `actual` stay out. */
export async function listSeries(options: {
  readonly scope: AuthorizedScope;
  readonly indicatorCodes: readonly string[];
  readonly unitCode: string;
  readonly until: IsoDate;
  readonly knownOn: Date | null;
}): Promise<readonly ObservationRow[]> {
  if (options.indicatorCodes.length === 0) return [];
  const rows = await db().$queryRaw<Row[]>(Prisma.sql`
    SELECT o.indicator_code, o.unit_code, o.period_kind::text, o.from_date, o.to_date, o.value, o.status::text,
           o.approved_at IS NOT NULL AS approved, o.origin::text, o.is_sample, o.recorded_at,
           s.id AS source_id, s.title AS source_title, s.publisher AS source_publisher, s.address AS source_address, o.source_place,
           p.kind::text AS population_kind, p.measure::text AS population_measure, p.reference_date AS population_date,
           p.people AS population_people, p.status::text AS population_status
      FROM unnest(${[...options.indicatorCodes]}::text[]) AS wanted (code)
      CROSS JOIN LATERAL (
        SELECT * FROM observation o
         WHERE o.indicator_code = wanted.code AND o.unit_code = ${options.unitCode}
           AND o.to_date <= ${fromIsoDate(options.until)}::date AND o.kind = 'actual' AND ${scopedObservations(options)}
         ORDER BY o.to_date DESC
         LIMIT ${POINTS_PER_SERIES}
      ) o
      JOIN source s ON s.id = o.source_id
      LEFT JOIN population_figure p ON p.id = o.population_id
     ORDER BY o.indicator_code, o.to_date, o.from_date, o.id`);
  return rows.map(toObservation);
}

function toObservation(row: Row): ObservationRow {
  const to = toIsoDate(row.to_date);
  return {
    indicatorCode: row.indicator_code,
    unitCode: row.unit_code,
    periodKind: row.period_kind,
    from: toIsoDate(row.from_date),
    to,
    value: row.value.toNumber(),
    status: row.status,
    approved: row.approved,
    origin: row.origin,
    sample: row.is_sample,
    recordedAt: row.recorded_at,
    source: {
      id: row.source_id,
      title: row.source_title,
      publisher: row.source_publisher,
      address: row.source_address,
      place: row.source_place,
    },
    population:
      row.population_kind === null || row.population_measure === null || row.population_date === null
        ? null
        : {
            kind: row.population_kind,
            measure: row.population_measure,
            referenceDate: toIsoDate(row.population_date),
            people: Number(row.population_people),
            isProvisional:
              row.population_status !== "final" ||
              row.population_date.getUTCFullYear() !== row.to_date.getUTCFullYear(),
          },
  };
}
