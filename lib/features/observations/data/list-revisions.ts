import "server-only";

import type { AuthorizedScope } from "@/lib/auth/scope";
import { fromIsoDate, toIsoDate } from "@/lib/db/civil-date";
import { db } from "@/lib/db/client";
import { Prisma } from "@/lib/db/generated/client";
import type { IsoDate } from "@/lib/domain/dates/iso-date";
import type { RevisionRow } from "@/lib/features/observations/types";
import type { PopulationKind } from "@/lib/features/settings/types";
import { now } from "@/lib/shared/clock";
import { observationsInScope } from "./scope-filter";

const MOST_REVISIONS = 20;

type Row = {
  commune_vi: string | null;
  commune_en: string | null;
  to_date: Date;
  before: Prisma.Decimal;
  after: Prisma.Decimal;
  recorded_at: Date;
  is_sample: boolean;
};

/**
 * Figures of an indicator that were corrected, newest correction first: of one unit, or (`unitCode` null) of all
 * commune-level units of a province within the scope. A new version with the same value (an approval) is no correction.
 */
export async function listRevisions(options: {
  readonly scope: AuthorizedScope;
  readonly indicatorCode: string;
  readonly provinceCode: string | null;
  readonly unitCode: string | null;
  readonly populationSeries: PopulationKind;
  readonly until: IsoDate;
  readonly knownOn: Date | null;
}): Promise<readonly RevisionRow[]> {
  const { scope, indicatorCode, provinceCode, unitCode } = options;
  const unit =
    unitCode === null ? Prisma.sql`o.province_code = ${provinceCode}` : Prisma.sql`o.unit_code = ${unitCode}`;
  // Who sees approved figures only is told from one approved figure to the next, whatever drafts came between.
  const approvedNext = scope.approvedOnly ? Prisma.sql`AND v.approved_at IS NOT NULL` : Prisma.empty;
  const rows = await db().$queryRaw<Row[]>(Prisma.sql`
    SELECT c.name_vi AS commune_vi, c.name_en AS commune_en, o.to_date, o.value AS before, n.value AS after, n.recorded_at,
           o.is_sample OR n.is_sample AS is_sample
      FROM observation o
      JOIN LATERAL (
        SELECT v.value, v.recorded_at, v.is_sample FROM observation v
         WHERE v.indicator_code = o.indicator_code AND v.unit_code = o.unit_code AND v.to_date = o.to_date
           AND v.period_kind = o.period_kind AND v.from_date = o.from_date AND v.source_id = o.source_id AND v.kind = o.kind
           AND coalesce(v.population_id, 0) = coalesce(o.population_id, 0) AND v.recorded_at >= o.superseded_at AND v.id <> o.id
           ${approvedNext}
         ORDER BY v.recorded_at, v.id LIMIT 1
      ) n ON true
      LEFT JOIN population_figure p ON p.id = o.population_id
      LEFT JOIN LATERAL (SELECT name_vi, name_en FROM commune_unit u WHERE u.code = o.unit_code LIMIT 1) c ON true
     WHERE o.indicator_code = ${indicatorCode} AND ${unit} AND o.superseded_at IS NOT NULL AND o.kind = 'actual'
       AND o.to_date <= ${fromIsoDate(options.until)}::date AND n.recorded_at <= ${options.knownOn ?? now()}
       AND n.value <> o.value AND (p.id IS NULL OR p.kind::text = ${options.populationSeries})
       AND ${observationsInScope(scope)} ${scope.approvedOnly ? Prisma.sql`AND o.approved_at IS NOT NULL` : Prisma.empty}
     ORDER BY n.recorded_at DESC, o.to_date DESC, o.unit_code
     LIMIT ${MOST_REVISIONS}`);
  return rows.map((row) => ({
    unitName: row.commune_vi === null || row.commune_en === null ? null : { vi: row.commune_vi, en: row.commune_en },
    date: toIsoDate(row.to_date),
    before: row.before.toNumber(),
    after: row.after.toNumber(),
    recordedAt: row.recorded_at,
    sample: row.is_sample,
  }));
}
