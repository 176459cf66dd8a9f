import "server-only";

import type { AuthorizedScope } from "@/lib/auth/scope";
import { fromIsoDate } from "@/lib/db/civil-date";
import { db } from "@/lib/db/client";
import { Prisma } from "@/lib/db/generated/client";
import { type IsoDate, isoDate } from "@/lib/domain/dates/iso-date";
import type { CountOnDate } from "@/lib/domain/stations/below-since";
import { scopedObservations } from "@/lib/features/observations/data/scope-filter";

type Row = { unit_code: string; dates: string[]; values: number[] };

/**
 * The approved counts of every commune-level unit of a province up to a date, by commune code, oldest first: one query
 * over one index, one row a unit. Where a date has several figures, the registry's newest stands.
 */
export async function listStationSeries(options: {
  readonly scope: AuthorizedScope;
  readonly provinceCode: string;
  readonly indicatorCode: string;
  readonly until: IsoDate;
  readonly knownOn: Date | null;
}): Promise<ReadonlyMap<string, readonly CountOnDate[]>> {
  const rows = await db().$queryRaw<Row[]>(Prisma.sql`
    SELECT o.unit_code,
           array_agg(o.to_date::text ORDER BY o.to_date, o.origin DESC, o.recorded_at, o.id) AS dates,
           array_agg(o.value::float8 ORDER BY o.to_date, o.origin DESC, o.recorded_at, o.id) AS values
      FROM observation o
     WHERE o.indicator_code = ${options.indicatorCode} AND o.province_code = ${options.provinceCode}
       AND o.to_date <= ${fromIsoDate(options.until)}::date AND o.kind = 'actual' AND o.approved_at IS NOT NULL
       AND ${scopedObservations(options)}
     GROUP BY o.unit_code`);
  return new Map(rows.map((row) => [row.unit_code, onePointADate(row)]));
}

function onePointADate({ dates, values }: Row): CountOnDate[] {
  const byDate = new Map(dates.map((date, index) => [isoDate(date), values[index] ?? null]));
  return [...byDate].map(([date, value]) => ({ date, value }));
}
