import "server-only";

import type { AuthorizedScope } from "@/lib/auth/scope";
import { fromIsoDate } from "@/lib/db/civil-date";
import { db } from "@/lib/db/client";
import { Prisma } from "@/lib/db/generated/client";
import { type IsoDate, isoDate } from "@/lib/domain/dates/iso-date";
import type { ObservationAnswer } from "@/lib/features/observations/api-schema";
import { listPopulations, listSources, listUnitLevels, type PopulationSeries } from "./list-beside";
import { scopedObservations, scopedObservationsOf } from "./scope-filter";

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
  period_kind: string;
  from_date: string;
  to_date: string;
  value: number;
  value_to: number | null;
  qualifier: ObservationRecord["qualifier"];
  kind: ObservationRecord["kind"];
  status: ObservationRecord["status"];
  source_id: string;
  source_place: string;
  population_id: bigint | null;
  is_sample: boolean;
  /** Milliseconds since 1970. */
  approved_at: number | null;
  recorded_at: number;
  superseded_at: number | null;
};

/**
 * Versions of an indicator's figures within the scope, by the end of the period, unit and id: at most `limit` after a
 * position. Each page is one range of an index, wherever in the table it lies, so that millions of rows cost no more; the
 * few units, sources and populations of a page are read once, not with each of its rows. Days and moments come as the text
 * and the number that they end as: hundreds of dates cost the driver more than the search costs the database.
 */
export async function listObservations(options: Options): Promise<readonly ObservationRecord[]> {
  const rows = await db().$queryRaw<Row[]>(Prisma.sql`
    SELECT o.id, o.indicator_code, o.unit_code, o.period_kind::text, o.from_date::text, o.to_date::text,
           o.value::float8, o.value_to::float8,
           o.qualifier::text, o.kind::text, o.status::text, o.source_id, o.source_place, o.population_id, o.is_sample,
           ${milliseconds(Prisma.sql`o.approved_at`)} AS approved_at, ${milliseconds(Prisma.sql`o.recorded_at`)} AS recorded_at,
           ${milliseconds(supersededSql(options.scope))} AS superseded_at
      FROM (${pageOf(options)}) o
     ORDER BY o.to_date, o.unit_code, o.id`);
  const beside = await readBeside(rows);
  return rows.map((row) => toRecord(row, beside));
}

const milliseconds = (moment: Prisma.Sql) => Prisma.sql`(extract(epoch FROM ${moment}) * 1000)::float8`;
const toMoment = (given: number | null) => (given === null ? null : new Date(given));

type Beside = Awaited<ReturnType<typeof readBeside>>;

async function readBeside(rows: readonly Row[]) {
  const [levels, sources, populations] = await Promise.all([
    listUnitLevels(rows.map((row) => row.unit_code)),
    listSources(rows.map((row) => row.source_id)),
    listPopulations(rows.flatMap((row) => (row.population_id === null ? [] : [row.population_id]))),
  ]);
  return { levels, sources, populations };
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
  if (provinceCode !== null) return partOfProvince(options, provinceCode);
  const own = scope.provinceCode;
  // The indexes begin with a place, so each place gives its own first rows and the earliest of them are kept.
  const parts =
    own === null
      ? [ofEachProvince(options, Prisma.sql`o.province_code = province.code`)]
      : [
          partOfProvince(options, own),
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

function partOfProvince(options: Options, provinceCode: string): Prisma.Sql {
  return partOf(options, Prisma.sql`o.province_code = ${provinceCode}`, scopedObservationsOf(provinceCode, options));
}

function partOf(options: Options, place: Prisma.Sql, scoped: Prisma.Sql = scopedObservations(options)): Prisma.Sql {
  const { indicatorCode, from, to, after, limit } = options;
  const since = from === null ? Prisma.empty : Prisma.sql`AND o.to_date >= ${fromIsoDate(from)}::date`;
  const until = to === null ? Prisma.empty : Prisma.sql`AND o.to_date <= ${fromIsoDate(to)}::date`;
  const beyond =
    after === null
      ? Prisma.empty
      : Prisma.sql`AND (o.to_date, o.unit_code, o.id) > (${fromIsoDate(after.to)}::date, ${after.unitCode}, ${after.id}::bigint)`;
  return Prisma.sql`
    SELECT o.* FROM observation o
     WHERE o.indicator_code = ${indicatorCode} AND ${place} ${since} ${until} ${beyond} AND ${scoped}
     ORDER BY o.to_date, o.unit_code, o.id LIMIT ${limit}`;
}

function toRecord(row: Row, { levels, sources, populations }: Beside): ObservationRecord {
  const [level, source] = [levels.get(row.unit_code), sources.get(row.source_id)];
  if (level === undefined || source === undefined) throw new Error(`observation ${row.id} has no unit or no source`);
  const population = row.population_id === null ? undefined : populations.get(row.population_id);
  return {
    id: row.id,
    indicatorCode: row.indicator_code,
    unitCode: row.unit_code,
    level,
    period: { kind: row.period_kind, from: isoDate(row.from_date), to: isoDate(row.to_date) },
    value: row.value,
    valueTo: row.value_to,
    qualifier: row.qualifier,
    kind: row.kind,
    status: row.status,
    population: population === undefined ? null : withoutStatus(population),
    source: { ...source, place: row.source_place },
    sample: row.is_sample,
    approvedAt: toMoment(row.approved_at),
    recordedAt: new Date(row.recorded_at),
    supersededAt: toMoment(row.superseded_at),
  };
}

function withoutStatus({ status: _status, ...population }: PopulationSeries): ObservationRecord["population"] {
  return population;
}
