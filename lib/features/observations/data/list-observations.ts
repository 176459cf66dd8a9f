import "server-only";

import type { AuthorizedScope } from "@/lib/auth/scope";
import { fromIsoDate, toIsoDate } from "@/lib/db/civil-date";
import { db } from "@/lib/db/client";
import { Prisma } from "@/lib/db/generated/client";
import type { IsoDate } from "@/lib/domain/dates/iso-date";
import type { ObservationAnswer } from "@/lib/features/observations/api-schema";
import { scopedObservations } from "./scope-filter";

export type ObservationRecord = {
  readonly id: bigint;
  readonly indicatorCode: string;
  readonly unitCode: string;
  readonly level: ObservationAnswer["level"];
  readonly period: { readonly kind: string; readonly from: IsoDate; readonly to: IsoDate };
  readonly value: number;
  readonly valueTo: number | null;
  readonly qualifier: ObservationAnswer["qualifier"];
  readonly kind: ObservationAnswer["kind"];
  readonly status: ObservationAnswer["status"];
  readonly population: ObservationAnswer["population"];
  readonly source: ObservationAnswer["source"];
  readonly sample: boolean;
  readonly approvedAt: Date | null;
  readonly recordedAt: Date;
  readonly supersededAt: Date | null;
};

type Options = {
  readonly scope: AuthorizedScope;
  readonly indicatorCode: string;
  /** Null: the reader's own province, and what was published on other provinces as wholes and on the nation. */
  readonly provinceCode: string | null;
  readonly unitCode: string | null;
  readonly from: IsoDate | null;
  readonly to: IsoDate | null;
  readonly knownOn: Date | null;
  readonly after: { readonly to: IsoDate; readonly unitCode: string; readonly id: bigint } | null;
  readonly limit: number;
};

type Row = {
  id: bigint;
  indicator_code: string;
  unit_code: string;
  level: ObservationRecord["level"];
  period_kind: string;
  from_date: Date;
  to_date: Date;
  value: Prisma.Decimal;
  value_to: Prisma.Decimal | null;
  qualifier: ObservationRecord["qualifier"];
  kind: ObservationRecord["kind"];
  status: ObservationRecord["status"];
  source_id: string;
  source_title: string;
  source_publisher: string;
  source_address: string;
  source_place: string;
  is_sample: boolean;
  approved_at: Date | null;
  recorded_at: Date;
  superseded_at: Date | null;
  population_kind: "administrative" | "statistical" | null;
  population_measure: "average" | "at_date" | null;
  population_date: Date | null;
  population_people: bigint | null;
};

/**
 * Versions of an indicator's figures within the scope, by the end of the period, unit and id: at most `limit` after a
 * position. Each page is one range of an index, wherever in the table it lies, so that millions of rows cost no more.
 */
export async function listObservations(options: Options): Promise<readonly ObservationRecord[]> {
  const rows = await db().$queryRaw<Row[]>(Prisma.sql`
    SELECT o.id, o.indicator_code, o.unit_code, u.level::text, o.period_kind::text, o.from_date, o.to_date, o.value, o.value_to,
           o.qualifier::text, o.kind::text, o.status::text, s.id AS source_id, s.title AS source_title,
           s.publisher AS source_publisher, s.address AS source_address, o.source_place, o.is_sample, o.approved_at,
           o.recorded_at, ${supersededSql(options.scope)} AS superseded_at, p.kind::text AS population_kind, p.measure::text AS population_measure,
           p.reference_date AS population_date, p.people AS population_people
      FROM (${pageOf(options)}) o
      JOIN reporting_unit u ON u.code = o.unit_code
      JOIN source s ON s.id = o.source_id
      LEFT JOIN population_figure p ON p.id = o.population_id
     ORDER BY o.to_date, o.unit_code, o.id`);
  return rows.map(toRecord);
}

/** That a figure was replaced by one which nobody approved yet is not told to who sees approved figures only. */
function supersededSql(scope: AuthorizedScope): Prisma.Sql {
  if (!scope.approvedOnly) return Prisma.sql`o.superseded_at`;
  return Prisma.sql`CASE WHEN EXISTS (
    SELECT FROM observation v
     WHERE v.indicator_code = o.indicator_code AND v.unit_code = o.unit_code AND v.to_date = o.to_date
       AND v.period_kind = o.period_kind AND v.recorded_at >= o.superseded_at AND v.approved_at IS NOT NULL
  ) THEN o.superseded_at END`;
}

function pageOf(options: Options): Prisma.Sql {
  const { scope, provinceCode, unitCode, limit } = options;
  if (unitCode !== null) return partOf(options, Prisma.sql`o.unit_code = ${unitCode}`);
  if (provinceCode !== null) return partOf(options, Prisma.sql`o.province_code = ${provinceCode}`);
  const own = scope.provinceCode;
  // The indexes begin with a place, so each place gives its own first rows and the earliest of them are kept.
  const parts =
    own === null
      ? [ofEachProvince(options, Prisma.sql`o.province_code = province.code`)]
      : [
          partOf(options, Prisma.sql`o.province_code = ${own}`),
          ofEachProvince(options, Prisma.sql`o.unit_code = province.code AND o.province_code <> ${own}`),
        ];
  const nation = partOf(options, Prisma.sql`o.unit_code = 'VN'`);
  return Prisma.sql`
    SELECT part.* FROM (${Prisma.join(
      [...parts, nation].map((part) => Prisma.sql`(${part})`),
      " UNION ALL ",
    )}) part
    ORDER BY part.to_date, part.unit_code, part.id LIMIT ${limit}`;
}

function ofEachProvince(options: Options, place: Prisma.Sql): Prisma.Sql {
  return Prisma.sql`SELECT o.* FROM province CROSS JOIN LATERAL (${partOf(options, place)}) o`;
}

function partOf(options: Options, place: Prisma.Sql): Prisma.Sql {
  const { indicatorCode, from, to, after, limit } = options;
  const since = from === null ? Prisma.empty : Prisma.sql`AND o.to_date >= ${fromIsoDate(from)}::date`;
  const until = to === null ? Prisma.empty : Prisma.sql`AND o.to_date <= ${fromIsoDate(to)}::date`;
  const beyond =
    after === null
      ? Prisma.empty
      : Prisma.sql`AND (o.to_date, o.unit_code, o.id) > (${fromIsoDate(after.to)}::date, ${after.unitCode}, ${after.id}::bigint)`;
  return Prisma.sql`
    SELECT o.* FROM observation o
     WHERE o.indicator_code = ${indicatorCode} AND ${place} ${since} ${until} ${beyond} AND ${scopedObservations(options)}
     ORDER BY o.to_date, o.unit_code, o.id LIMIT ${limit}`;
}

function toRecord(row: Row): ObservationRecord {
  return {
    id: row.id,
    indicatorCode: row.indicator_code,
    unitCode: row.unit_code,
    level: row.level,
    period: { kind: row.period_kind, from: toIsoDate(row.from_date), to: toIsoDate(row.to_date) },
    value: row.value.toNumber(),
    valueTo: row.value_to?.toNumber() ?? null,
    qualifier: row.qualifier,
    kind: row.kind,
    status: row.status,
    population:
      row.population_kind === null || row.population_measure === null || row.population_date === null
        ? null
        : {
            kind: row.population_kind,
            measure: row.population_measure,
            referenceDate: toIsoDate(row.population_date),
            people: Number(row.population_people),
          },
    source: {
      id: row.source_id,
      title: row.source_title,
      publisher: row.source_publisher,
      address: row.source_address,
      place: row.source_place,
    },
    sample: row.is_sample,
    approvedAt: row.approved_at,
    recordedAt: row.recorded_at,
    supersededAt: row.superseded_at,
  };
}
