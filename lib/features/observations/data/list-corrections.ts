import "server-only";

import type { AuthorizedScope } from "@/lib/auth/scope";
import { fromIsoDate, toIsoDate } from "@/lib/db/civil-date";
import { db } from "@/lib/db/client";
import { Prisma } from "@/lib/db/generated/client";
import type { IsoDate } from "@/lib/domain/dates/iso-date";
import type { CorrectionRow } from "@/lib/features/observations/types";
import type { PopulationKind } from "@/lib/features/settings/types";
import { now } from "@/lib/shared/clock";
import { observationsInScope } from "./scope-filter";

const MOST_CORRECTIONS = 10;

type Row = {
  indicator_code: string;
  commune_vi: string | null;
  commune_en: string | null;
  to_date: Date;
  before: Prisma.Decimal;
  after: Prisma.Decimal;
  recorded_at: Date;
  is_sample: boolean;
};

/**
 * Figures of some months that were corrected after a moment or a day (as it ended in Vietnam), newest correction first: of the unit itself for some
 * indicators, of the commune-level units of its province for others. A new version with the same value (an approval)
 * is no correction.
 */
export async function listCorrections(options: {
  readonly scope: AuthorizedScope;
  readonly provinceCode: string;
  readonly unitCode: string;
  readonly ofUnit: readonly string[];
  readonly ofCommunes: readonly string[];
  readonly populationSeries: PopulationKind;
  readonly months: { readonly from: IsoDate; readonly until: IsoDate };
  readonly after: IsoDate | Date;
  readonly knownOn: Date | null;
  /** The newest ten where left out. */
  readonly limit?: number;
}): Promise<readonly CorrectionRow[]> {
  const { scope, after } = options;
  // Who sees approved figures only is told from one approved figure to the next, whatever drafts came between.
  const approvedNext = scope.approvedOnly ? Prisma.sql`AND v.approved_at IS NOT NULL` : Prisma.empty;
  const rows = await db().$queryRaw<Row[]>(Prisma.sql`
    WITH old AS (${supersededRows(options)})
    SELECT old.indicator_code, c.name_vi AS commune_vi, c.name_en AS commune_en, old.to_date, old.value AS before,
           n.value AS after, n.recorded_at, old.is_sample OR n.is_sample AS is_sample
      FROM old
      JOIN LATERAL (
        SELECT v.value, v.recorded_at, v.is_sample FROM observation v
         WHERE v.indicator_code = old.indicator_code AND v.unit_code = old.unit_code AND v.to_date = old.to_date
           AND v.period_kind = old.period_kind AND v.from_date = old.from_date AND v.source_id = old.source_id AND v.kind = old.kind
           AND coalesce(v.population_id, 0) = coalesce(old.population_id, 0) AND v.recorded_at >= old.superseded_at AND v.id <> old.id
           ${approvedNext}
         ORDER BY v.recorded_at, v.id LIMIT 1
      ) n ON true
      LEFT JOIN population_figure p ON p.id = old.population_id
      LEFT JOIN commune_unit c ON c.code = old.unit_code
     WHERE n.recorded_at <= ${options.knownOn ?? now()} AND n.value <> old.value
       AND (p.id IS NULL OR p.kind::text = ${options.populationSeries})
       AND ${recordedAfter("n.recorded_at", after)}
     ORDER BY n.recorded_at DESC, old.to_date DESC, old.unit_code
     LIMIT ${options.limit ?? MOST_CORRECTIONS}`);
  return rows.map((row) => ({
    indicatorCode: row.indicator_code,
    unitName: row.commune_vi === null || row.commune_en === null ? null : { vi: row.commune_vi, en: row.commune_en },
    date: toIsoDate(row.to_date),
    before: row.before.toNumber(),
    after: row.after.toNumber(),
    recordedAt: row.recorded_at,
    sample: row.is_sample,
  }));
}

/** Two reads by two indexes: an OR over both would walk the whole table. */
function supersededRows(options: Parameters<typeof listCorrections>[0]): Prisma.Sql {
  const { scope, provinceCode, unitCode, months, after } = options;
  const changed = Prisma.sql`o.kind = 'actual' AND ${changedAfter({ scope, after })}
    AND o.to_date >= ${fromIsoDate(months.from)}::date AND o.to_date <= ${fromIsoDate(months.until)}::date
    AND ${observationsInScope(scope)}`;
  return Prisma.sql`
    SELECT o.* FROM observation o
     WHERE o.indicator_code = ANY (${[...options.ofUnit]}::text[]) AND o.unit_code = ${unitCode} AND ${changed}
    UNION ALL
    SELECT o.* FROM observation o
     WHERE o.indicator_code = ANY (${[...options.ofCommunes]}::text[]) AND o.province_code = ${provinceCode} AND ${changed}`;
}

/** A draft may have taken an approved figure's place long before the next approved one came: then only that one is dated. */
function changedAfter({ scope, after }: Pick<Parameters<typeof listCorrections>[0], "scope" | "after">): Prisma.Sql {
  return scope.approvedOnly
    ? Prisma.sql`o.superseded_at IS NOT NULL AND o.approved_at IS NOT NULL`
    : recordedAfter("o.superseded_at", after);
}

function recordedAfter(column: "n.recorded_at" | "o.superseded_at", after: IsoDate | Date): Prisma.Sql {
  return after instanceof Date
    ? Prisma.sql`${Prisma.raw(column)} > ${after}`
    : Prisma.sql`${Prisma.raw(column)} >= ((${fromIsoDate(after)}::date + 1)::timestamp AT TIME ZONE 'Asia/Ho_Chi_Minh')`;
}
