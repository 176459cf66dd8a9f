import "server-only";

import { z } from "zod";
import type { AuthorizedScope } from "@/lib/auth/scope";
import { fromIsoDate, toIsoDate } from "@/lib/db/civil-date";
import { db } from "@/lib/db/client";
import { Prisma } from "@/lib/db/generated/client";
import type { IsoDate } from "@/lib/domain/dates/iso-date";
import type { UnitGroupRow } from "@/lib/features/observations/types";
import { scopedObservations } from "./scope-filter";

const GROUPS_PER_SERIES = 120;
const histogramSchema = z.record(z.string(), z.number().int().nonnegative());

type Row = {
  period_kind: string;
  from_date: Date;
  to_date: Date;
  units_reported: number;
  histogram: unknown;
  has_sample: boolean;
};

/**
 * How the commune-level units of a province were distributed on each counted date, approved figures only, oldest first.
 * Whole-province readers get the kept summary (or, for an earlier moment, a recount); people who see one unit get a
 * "distribution" of just that unit.
 */
export async function listUnitGroups(options: {
  readonly scope: AuthorizedScope;
  readonly provinceCode: string;
  readonly indicatorCode: string;
  readonly until: IsoDate;
  readonly knownOn: Date | null;
}): Promise<readonly UnitGroupRow[]> {
  const rows = await db().$queryRaw<Row[]>(queryFor(options));
  return rows.reverse().map((row) => ({
    periodKind: row.period_kind,
    from: toIsoDate(row.from_date),
    to: toIsoDate(row.to_date),
    unitsReported: row.units_reported,
    histogram: Object.entries(histogramSchema.parse(row.histogram)).map(([value, count]) => ({
      value: Number(value),
      count,
    })),
    sample: row.has_sample,
  }));
}

function queryFor(options: Parameters<typeof listUnitGroups>[0]): Prisma.Sql {
  const { scope, provinceCode, indicatorCode, knownOn } = options;
  const until = fromIsoDate(options.until);
  const isWholeProvince = scope.communeCodes === null && scope.facilityCodes === null;
  if (scope.provinceCode !== provinceCode && !scope.nationwide) return Prisma.sql`SELECT WHERE false`;
  if (!isWholeProvince) return ownUnitsQuery(options);
  if (knownOn !== null) {
    return Prisma.sql`
      SELECT period_kind::text, from_date, to_date, units_reported, histogram, has_sample
        FROM unit_groups_as_known(${indicatorCode}, ${provinceCode}, ${knownOn}, true)
       WHERE level = 'commune' AND to_date <= ${until}::date
       ORDER BY to_date DESC, from_date LIMIT ${GROUPS_PER_SERIES}`;
  }
  return Prisma.sql`
    SELECT period_kind::text, from_date, to_date, units_reported, histogram, has_sample
      FROM unit_group_summary
     WHERE indicator_code = ${indicatorCode} AND province_code = ${provinceCode} AND level = 'commune'
       AND approved_only AND to_date <= ${until}::date
     ORDER BY to_date DESC, from_date LIMIT ${GROUPS_PER_SERIES}`;
}

function ownUnitsQuery(options: Parameters<typeof listUnitGroups>[0]): Prisma.Sql {
  return Prisma.sql`
    WITH own AS (
      SELECT DISTINCT ON (o.period_kind, o.from_date, o.to_date, o.unit_code)
             o.period_kind, o.from_date, o.to_date, o.unit_code, o.value, o.is_sample
        FROM observation o
       WHERE o.indicator_code = ${options.indicatorCode} AND o.province_code = ${options.provinceCode}
         AND o.unit_code = ANY (${[...(options.scope.communeCodes ?? [])]}::text[])
         AND o.to_date <= ${fromIsoDate(options.until)}::date AND o.kind = 'actual' AND o.approved_at IS NOT NULL
         AND ${scopedObservations(options)}
       ORDER BY o.period_kind, o.from_date, o.to_date, o.unit_code, o.origin, o.recorded_at DESC, o.id DESC
    ), counted AS (
      SELECT period_kind, from_date, to_date, value, count(*)::int AS units, bool_or(is_sample) AS has_sample
        FROM own GROUP BY period_kind, from_date, to_date, value
    )
    SELECT period_kind::text, from_date, to_date, sum(units)::int AS units_reported,
           jsonb_object_agg(trim_scale(value)::text, units) AS histogram, bool_or(has_sample) AS has_sample
      FROM counted GROUP BY period_kind, from_date, to_date
     ORDER BY to_date DESC, from_date LIMIT ${GROUPS_PER_SERIES}`;
}
