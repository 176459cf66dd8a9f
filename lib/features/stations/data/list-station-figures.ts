import "server-only";

import type { AuthorizedScope } from "@/lib/auth/scope";
import { fromIsoDate, toIsoDate } from "@/lib/db/civil-date";
import { db } from "@/lib/db/client";
import { Prisma } from "@/lib/db/generated/client";
import type { IsoDate } from "@/lib/domain/dates/iso-date";
import type { DoctorCounts } from "@/lib/domain/stations/count-doctors";
import { scopedObservations } from "@/lib/features/observations/data/scope-filter";
import { STATION_INDICATORS } from "@/lib/features/stations/constants";

type Row = { unit_code: string; indicator_code: string; value: Prisma.Decimal };

/** The period whose counts stand on a date: a month and an ad hoc count may end on one day. */
export type CountedPeriod = { readonly kind: string; readonly from: IsoDate };

/** The approved counts of a province's commune-level units over one period, by commune code. */
export async function listApprovedCounts(options: {
  readonly scope: AuthorizedScope;
  readonly provinceCode: string;
  readonly on: IsoDate;
  readonly period: CountedPeriod;
  readonly knownOn: Date | null;
}): Promise<ReadonlyMap<string, DoctorCounts>> {
  const rows = await db().$queryRaw<Row[]>(Prisma.sql`
    SELECT DISTINCT ON (o.indicator_code, o.unit_code) o.unit_code, o.indicator_code, o.value
      FROM observation o
     WHERE o.indicator_code = ANY (${COUNT_CODES}::text[]) AND o.province_code = ${options.provinceCode}
       AND o.to_date = ${fromIsoDate(options.on)}::date AND o.from_date = ${fromIsoDate(options.period.from)}::date
       AND o.period_kind = ${options.period.kind}::"PeriodKind" AND o.kind = 'actual' AND o.approved_at IS NOT NULL
       AND ${scopedObservations(options)}
     ORDER BY o.indicator_code, o.unit_code, o.origin, o.recorded_at DESC, o.id DESC`);
  const byUnit = new Map<string, Partial<Record<string, number>>>();
  for (const row of rows) {
    const counts = byUnit.get(row.unit_code) ?? {};
    counts[row.indicator_code] = row.value.toNumber();
    byUnit.set(row.unit_code, counts);
  }
  return new Map([...byUnit].flatMap(([unit, counts]) => completeCounts(unit, counts)));
}

const COUNT_CODES = [
  STATION_INDICATORS.permanent,
  STATION_INDICATORS.contract,
  STATION_INDICATORS.rotated,
  STATION_INDICATORS.onSiteFte,
];

/** A unit of which one count is missing has not been counted: half a figure is none. */
function completeCounts(unit: string, counts: Partial<Record<string, number>>): [string, DoctorCounts][] {
  const { permanent, contract, rotated, onSiteFte } = STATION_INDICATORS;
  const [p, c, r, f] = [counts[permanent], counts[contract], counts[rotated], counts[onSiteFte]];
  if (p === undefined || c === undefined || r === undefined || f === undefined) return [];
  return [[unit, { permanent: p, contract: c, rotated: r, onSiteFte: f }]];
}

/** The last approved value before a date of units that have not reported, by commune code. */
export async function listLastKnown(options: {
  readonly scope: AuthorizedScope;
  readonly indicatorCode: string;
  readonly unitCodes: readonly string[];
  readonly before: IsoDate;
  readonly knownOn: Date | null;
}): Promise<ReadonlyMap<string, { readonly date: IsoDate; readonly counted: number }>> {
  if (options.unitCodes.length === 0) return new Map();
  const rows = await db().$queryRaw<{ unit_code: string; to_date: Date; value: Prisma.Decimal }[]>(Prisma.sql`
    SELECT o.unit_code, o.to_date, o.value
      FROM unnest(${[...options.unitCodes]}::text[]) AS wanted (code)
      CROSS JOIN LATERAL (
        SELECT o.unit_code, o.to_date, o.value FROM observation o
         WHERE o.indicator_code = ${options.indicatorCode} AND o.unit_code = wanted.code
           AND o.to_date < ${fromIsoDate(options.before)}::date AND o.kind = 'actual' AND o.approved_at IS NOT NULL
           AND ${scopedObservations(options)}
         ORDER BY o.to_date DESC, o.origin, o.recorded_at DESC LIMIT 1
      ) o`);
  return new Map(rows.map((row) => [row.unit_code, { date: toIsoDate(row.to_date), counted: row.value.toNumber() }]));
}
