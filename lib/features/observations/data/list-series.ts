import "server-only";

import type { AuthorizedScope } from "@/lib/auth/scope";
import { fromIsoDate } from "@/lib/db/civil-date";
import { db } from "@/lib/db/client";
import { Prisma } from "@/lib/db/generated/client";
import { type IsoDate, isoDate } from "@/lib/domain/dates/iso-date";
import type { ObservationRow } from "@/lib/features/observations/types";
import { listPopulations, listSources, type PopulationSeries } from "./list-beside";
import { scopedObservations } from "./scope-filter";

/** Enough for ten years of months; the cap keeps a page's cost from growing with the table. */
const POINTS_PER_SERIES = 120;

type Row = {
  id: bigint;
  indicator_code: string;
  unit_code: string;
  period_kind: string;
  from_date: string;
  to_date: string;
  value: number;
  status: ObservationRow["status"];
  approved: boolean;
  origin: ObservationRow["origin"];
  is_sample: boolean;
  /** Milliseconds since 1970. */
  recorded_at: number;
  source_id: string;
  source_place: string;
  population_id: bigint | null;
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
    SELECT o.id, o.indicator_code, o.unit_code, o.period_kind::text, o.from_date::text, o.to_date::text, o.value::float8, o.status::text,
           o.approved_at IS NOT NULL AS approved, o.origin::text, o.is_sample,
           (extract(epoch FROM o.recorded_at) * 1000)::float8 AS recorded_at, o.source_id, o.source_place, o.population_id
      FROM unnest(${[...options.indicatorCodes]}::text[]) AS wanted (code)
      CROSS JOIN LATERAL (
        SELECT * FROM observation o
         WHERE o.indicator_code = wanted.code AND o.unit_code = ${options.unitCode}
           AND o.to_date <= ${fromIsoDate(options.until)}::date AND o.kind = 'actual' AND ${scopedObservations(options)}
         ORDER BY o.to_date DESC
         LIMIT ${POINTS_PER_SERIES}
      ) o
     ORDER BY o.indicator_code, o.to_date, o.from_date, o.id`);
  const [sources, populations] = await Promise.all([
    listSources(rows.map((row) => row.source_id)),
    listPopulations(rows.flatMap((row) => (row.population_id === null ? [] : [row.population_id]))),
  ]);
  return rows.map((row) => toObservation(row, { sources, populations }));
}

type Beside = {
  readonly sources: Awaited<ReturnType<typeof listSources>>;
  readonly populations: Awaited<ReturnType<typeof listPopulations>>;
};

function toObservation(row: Row, { sources, populations }: Beside): ObservationRow {
  const to = isoDate(row.to_date);
  const source = sources.get(row.source_id);
  if (source === undefined) throw new Error(`observation ${row.id} has no source`);
  const population = row.population_id === null ? undefined : populations.get(row.population_id);
  return {
    indicatorCode: row.indicator_code,
    unitCode: row.unit_code,
    periodKind: row.period_kind,
    from: isoDate(row.from_date),
    to,
    value: row.value,
    status: row.status,
    approved: row.approved,
    origin: row.origin,
    sample: row.is_sample,
    recordedAt: new Date(row.recorded_at),
    source: { ...source, place: row.source_place },
    population: population === undefined ? null : toPopulation(population, to),
  };
}

function toPopulation({ status, ...population }: PopulationSeries, to: IsoDate): ObservationRow["population"] {
  return {
    ...population,
    isProvisional: status !== "final" || population.referenceDate.slice(0, 4) !== to.slice(0, 4),
  };
}
