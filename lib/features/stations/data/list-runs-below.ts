import "server-only";

import type { AuthorizedScope } from "@/lib/auth/scope";
import { fromIsoDate, toIsoDate } from "@/lib/db/civil-date";
import { db } from "@/lib/db/client";
import { Prisma } from "@/lib/db/generated/client";
import type { IsoDate } from "@/lib/domain/dates/iso-date";
import type { CountOnDate } from "@/lib/domain/stations/below-since";
import { scopedObservations } from "@/lib/features/observations/data/scope-filter";

type Question = {
  readonly scope: AuthorizedScope;
  readonly indicatorCode: string;
  readonly unitCodes: readonly string[];
  readonly floor: number;
  readonly until: IsoDate;
  /** Dates whose stored figures do not count. */
  readonly without: readonly IsoDate[];
  readonly knownOn: Date | null;
};

type Row = {
  unit_code: string;
  met_on: Date | null;
  met: number;
  since: Date | null;
  first: number;
  until: Date;
  last: number;
};

/**
 * Of the approved counts of commune-level units up to a date those that say since when each is below a floor: the last
 * that met it, the first after that, and the last of all. The index is walked back from the date only as far as the last
 * change, so that the years before it cost nothing. Where a date has several figures, the registry's newest stands.
 */
export async function listRunsBelow(question: Question): Promise<ReadonlyMap<string, readonly CountOnDate[]>> {
  if (question.unitCodes.length === 0) return new Map();
  const counts = countsSql(question);
  const rows = await db().$queryRaw<Row[]>(Prisma.sql`
    SELECT unit.code AS unit_code, met.to_date AS met_on, met.value AS met, first.to_date AS since, first.value AS first,
           last.to_date AS until, last.value AS last
      FROM unnest(${[...question.unitCodes]}::text[]) AS unit (code)
      JOIN LATERAL (${counts} ORDER BY o.to_date DESC, ${STANDING} LIMIT 1) last ON true
      LEFT JOIN LATERAL (
        ${counts} AND o.value >= ${question.floor}::numeric AND NOT EXISTS (${betterSql(question)})
         ORDER BY o.to_date DESC LIMIT 1
      ) met ON true
      LEFT JOIN LATERAL (
        ${counts} AND o.to_date > coalesce(met.to_date, '-infinity') ORDER BY o.to_date, ${STANDING} LIMIT 1
      ) first ON true`);
  return new Map(rows.map((row) => [row.unit_code, toCounts(row)]));
}

/** Of figures on one date the first in this order stands. */
const STANDING = Prisma.sql`o.origin, o.id DESC`;

function countsSql(question: Question): Prisma.Sql {
  return Prisma.sql`SELECT o.to_date, o.value::float8 AS value FROM observation o WHERE o.unit_code = unit.code AND ${standsSql(question)}`;
}

/** Another figure of the same date that stands before the one of `observation o`. */
function betterSql(question: Question): Prisma.Sql {
  return Prisma.sql`
    SELECT FROM (SELECT o.unit_code, o.to_date, o.origin, o.id) it
      JOIN observation o ON o.unit_code = it.unit_code AND o.to_date = it.to_date
     WHERE ${standsSql(question)} AND (o.origin < it.origin OR (o.origin = it.origin AND o.id > it.id))`;
}

function standsSql(question: Question): Prisma.Sql {
  const { indicatorCode, until, without } = question;
  const excluded =
    without.length === 0
      ? Prisma.empty
      : Prisma.sql`AND o.to_date <> ALL (${without.map((date) => fromIsoDate(date))}::date[])`;
  return Prisma.sql`o.indicator_code = ${indicatorCode} AND o.to_date <= ${fromIsoDate(until)}::date AND o.kind = 'actual' AND o.approved_at IS NOT NULL
    AND ${scopedObservations(question)} ${excluded}`;
}

function toCounts(row: Row): CountOnDate[] {
  return [
    ...(row.met_on === null ? [] : [{ date: toIsoDate(row.met_on), value: row.met }]),
    ...(row.since === null ? [] : [{ date: toIsoDate(row.since), value: row.first }]),
    { date: toIsoDate(row.until), value: row.last },
  ];
}
