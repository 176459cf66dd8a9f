import "server-only";

import type { AuthorizedScope } from "@/lib/auth/scope";
import { fromIsoDate } from "@/lib/db/civil-date";
import { db } from "@/lib/db/client";
import { Prisma } from "@/lib/db/generated/client";
import { fromDayNumber } from "@/lib/domain/dates/civil-day";
import { type IsoDate, isoDateOf } from "@/lib/domain/dates/iso-date";
import type { CountOnDate } from "@/lib/domain/stations/below-since";
import { scopedObservations } from "@/lib/features/observations/data/scope-filter";

type Row = { unit_code: string; days: number[]; values: number[]; ranks: number[]; ids: number[] };

/**
 * The approved counts of every commune-level unit of a province up to a date, by commune code, in no order: one query
 * over one index, one row a unit, gathered without sorting since the reader sorts anyway. Where a date has several
 * figures, the registry's newest stands.
 */
export async function listStationSeries(options: {
  readonly scope: AuthorizedScope;
  readonly provinceCode: string;
  readonly indicatorCode: string;
  readonly until: IsoDate;
  readonly knownOn: Date | null;
}): Promise<ReadonlyMap<string, readonly CountOnDate[]>> {
  const rows = await db().$queryRaw<Row[]>(Prisma.sql`
    SELECT o.unit_code, array_agg(o.to_date - DATE '1970-01-01') AS days, array_agg(o.value::float8) AS values,
           array_agg(CASE o.origin WHEN 'registry' THEN 0 WHEN 'report' THEN 1 ELSE 2 END) AS ranks,
           array_agg(o.id::float8) AS ids
      FROM observation o
     WHERE o.indicator_code = ${options.indicatorCode} AND o.province_code = ${options.provinceCode}
       AND o.to_date <= ${fromIsoDate(options.until)}::date AND o.kind = 'actual' AND o.approved_at IS NOT NULL
       AND ${scopedObservations(options)}
     GROUP BY o.unit_code`);
  return new Map(rows.map((row) => [row.unit_code, onePointADate(row)]));
}

function onePointADate({ days, values, ranks, ids }: Row): CountOnDate[] {
  const chosen = new Map<number, number>();
  for (const [index, day] of days.entries()) {
    const before = chosen.get(day);
    const isBetter =
      before === undefined ||
      (ranks[index] ?? 0) < (ranks[before] ?? 0) ||
      (ranks[index] === ranks[before] && (ids[index] ?? 0) > (ids[before] ?? 0));
    if (isBetter) chosen.set(day, index);
  }
  return [...chosen].map(([day, index]) => ({ date: isoDateOf(fromDayNumber(day)), value: values[index] ?? null }));
}
