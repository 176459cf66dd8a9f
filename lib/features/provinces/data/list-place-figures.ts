import "server-only";

import type { AuthorizedScope } from "@/lib/auth/scope";
import { fromIsoDate, toIsoDate } from "@/lib/db/civil-date";
import { db } from "@/lib/db/client";
import { Prisma } from "@/lib/db/generated/client";
import type { IsoDate } from "@/lib/domain/dates/iso-date";
import { scopedObservations } from "@/lib/features/observations/data/scope-filter";
import type { PlacedFigure } from "@/lib/features/provinces/types";

type Row = {
  indicator_code: string;
  unit_code: string;
  period_kind: string;
  from_date: Date;
  to_date: Date;
  value: Prisma.Decimal;
  value_to: Prisma.Decimal | null;
  qualifier: PlacedFigure["qualifier"];
  kind: PlacedFigure["kind"];
  population_kind: PlacedFigure["populationKind"];
  approved: boolean;
  is_sample: boolean;
  fact_id: string | null;
  source_id: string;
  title: string;
  publisher: string;
  address: string;
  source_place: string;
};

/**
 * The latest figures of each whole province and of the nation for an indicator, newest first: one for each kind,
 * population series, kind of period and source, so that what cannot be compared can still be named.
 */
export async function listPlaceFigures(options: {
  readonly scope: AuthorizedScope;
  readonly indicatorCode: string;
  readonly until: IsoDate;
}): Promise<readonly PlacedFigure[]> {
  const { scope, indicatorCode, until } = options;
  const rows = await db().$queryRaw<Row[]>(Prisma.sql`
    SELECT ${COLUMNS}
      FROM (SELECT code FROM province UNION ALL SELECT 'VN') place
      CROSS JOIN LATERAL (
        SELECT DISTINCT ON (o.kind, o.population_id, o.period_kind, o.source_id) o.*
          FROM observation o
         WHERE o.indicator_code = ${indicatorCode} AND o.unit_code = place.code AND o.to_date <= ${fromIsoDate(until)}::date
           AND ${scopedObservations({ scope, knownOn: null })}
         ORDER BY o.kind, o.population_id, o.period_kind, o.source_id, o.to_date DESC, o.id DESC
      ) o
      JOIN source s ON s.id = o.source_id
      LEFT JOIN population_figure p ON p.id = o.population_id
     ORDER BY o.unit_code, o.to_date DESC, o.id DESC`);
  return rows.map(toFigure);
}

/** All current figures of the nation, by indicator and date. */
export async function listNationalFigures(
  scope: AuthorizedScope,
): Promise<readonly (PlacedFigure & { readonly indicatorCode: string })[]> {
  const rows = await db().$queryRaw<Row[]>(Prisma.sql`
    SELECT ${COLUMNS}
      FROM indicator i
      JOIN observation o ON o.indicator_code = i.code AND o.unit_code = 'VN' AND ${scopedObservations({ scope, knownOn: null })}
      JOIN source s ON s.id = o.source_id
      LEFT JOIN population_figure p ON p.id = o.population_id
     ORDER BY o.indicator_code, o.to_date, o.id`);
  return rows.map((row) => ({ ...toFigure(row), indicatorCode: row.indicator_code }));
}

const COLUMNS = Prisma.sql`o.indicator_code, o.unit_code, o.period_kind::text, o.from_date, o.to_date, o.value, o.value_to,
  o.qualifier::text, o.kind::text, p.kind::text AS population_kind, o.approved_at IS NOT NULL AS approved, o.is_sample, o.fact_id,
  s.id AS source_id, s.title, s.publisher, s.address, o.source_place`;

function toFigure(row: Row): PlacedFigure {
  return {
    placeCode: row.unit_code,
    periodKind: row.period_kind,
    from: toIsoDate(row.from_date),
    to: toIsoDate(row.to_date),
    value: row.value.toNumber(),
    valueTo: row.value_to?.toNumber() ?? null,
    qualifier: row.qualifier,
    kind: row.kind,
    populationKind: row.population_kind,
    approved: row.approved,
    sample: row.is_sample,
    factId: row.fact_id,
    source: {
      id: row.source_id,
      title: row.title,
      publisher: row.publisher,
      address: row.address,
      place: row.source_place,
    },
  };
}
