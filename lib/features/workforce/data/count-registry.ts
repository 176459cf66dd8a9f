import "server-only";

import { fromIsoDate } from "@/lib/db/civil-date";
import { db } from "@/lib/db/client";
import { Prisma } from "@/lib/db/generated/client";
import type { IsoDate } from "@/lib/domain/dates/iso-date";
import type { TallyRow } from "@/lib/domain/workforce/count-heads";
import { now } from "@/lib/shared/clock";
import { facilitiesInScope, knownSql, mayReadRegistry, type RegistryQuestion } from "./assignments-sql";

export type RegistryTally = {
  readonly rows: readonly TallyRow[];
  /** Different people on site by profession: who works at two places is one person. */
  readonly people: ReadonlyMap<string, number>;
  /** Facilities at which any of the people are sample data. */
  readonly sampleAt: ReadonlySet<string>;
};

type Row = {
  facility_code: string | null;
  profession_code: string;
  is_doctor: boolean;
  is_nurse: boolean;
  stay: TallyRow["stay"];
  employed_as: TallyRow["employedAs"];
  on_site: number;
  absent: number;
  share_days: number;
  has_sample: boolean;
};

/**
 * How many people of which profession were at each facility of the scope, by the rule of `station_doctor_counts`: heads
 * on the last day of a period, nobody absent; shares of full time by days of the period without absence.
 */
export async function countRegistry(question: RegistryQuestion & { readonly from: IsoDate }): Promise<RegistryTally> {
  const codes = facilitiesInScope(question.scope, null);
  if (!mayReadRegistry(question) || codes?.length === 0) return { rows: [], people: new Map(), sampleAt: new Set() };
  const rows = await db().$queryRaw<Row[]>(tallySql(question, codes));
  return {
    rows: rows.flatMap((row) => (row.facility_code === null ? [] : [toTally(row, row.facility_code)])),
    people: new Map(rows.flatMap((row) => (row.facility_code === null ? [[row.profession_code, row.on_site]] : []))),
    sampleAt: new Set(rows.flatMap((row) => (row.facility_code !== null && row.has_sample ? [row.facility_code] : []))),
  };
}

function toTally(row: Row, facilityCode: string): TallyRow {
  return {
    facilityCode,
    professionCode: row.profession_code,
    isDoctor: row.is_doctor,
    isNurse: row.is_nurse,
    stay: row.stay,
    employedAs: row.employed_as,
    onSite: row.on_site,
    absent: row.absent,
    shareDays: row.share_days,
  };
}

function tallySql(
  { provinceCode, on, from, knownOn }: RegistryQuestion & { readonly from: IsoDate },
  codes: readonly string[] | null,
): Prisma.Sql {
  const known = knownOn ?? now();
  const last = Prisma.sql`${fromIsoDate(on)}::date`;
  const days = Prisma.sql`daterange(${fromIsoDate(from)}::date, ${last}, '[]')`;
  const span = (alias: "p" | "q" | "a") =>
    Prisma.sql`daterange(${Prisma.raw(alias)}.from_date, ${Prisma.raw(alias)}.to_date, '[]')`;
  const inScope = codes === null ? Prisma.sql`true` : Prisma.sql`f.facility_code = ANY (${[...codes]}::text[])`;
  return Prisma.sql`
    WITH place AS (
      SELECT f.facility_code FROM facility_version f
       WHERE f.province_code = ${provinceCode} AND ${inScope}
         AND f.from_date <= ${last} AND (f.to_date IS NULL OR f.to_date >= ${last}) AND ${knownSql("f", known)}
    ),
    there AS MATERIALIZED (
      SELECT p.facility_code, p.staff_id, p.kind AS stay, p.share, p.is_sample, q.profession_code, e.kind AS employed_as,
             ${span("p")} * ${span("q")} AS span
        FROM place
        JOIN presence p ON p.facility_code = place.facility_code AND ${span("p")} && ${days} AND ${knownSql("p", known)}
        JOIN staff_qualification q ON q.staff_id = p.staff_id AND ${span("q")} && ${span("p")} AND ${knownSql("q", known)}
        LEFT JOIN employment e ON e.staff_id = p.staff_id AND e.facility_code = p.facility_code
         AND e.from_date <= ${last} AND (e.to_date IS NULL OR e.to_date >= ${last}) AND ${knownSql("e", known)}
    ),
    away AS MATERIALIZED (
      SELECT a.staff_id, range_agg(${span("a")}) AS days
        FROM absence a WHERE ${span("a")} && ${days} AND ${knownSql("a", known)} GROUP BY a.staff_id
    ),
    worked AS (
      SELECT t.*, t.span @> ${last} AS is_there, coalesce(w.days @> ${last}, false) AS is_absent,
             CASE WHEN w.days IS NULL THEN coalesce(upper(t.span * ${days}) - lower(t.span * ${days}), 0)
                  ELSE (SELECT coalesce(sum(upper(d) - lower(d)), 0)
                          FROM unnest(datemultirange(t.span * ${days}) - w.days) AS d) END AS days
        FROM there t LEFT JOIN away w USING (staff_id)
    )
    SELECT w.facility_code, w.profession_code, r.is_doctor, r.is_nurse, w.stay::text, w.employed_as::text,
           (count(DISTINCT w.staff_id) FILTER (WHERE w.is_there AND NOT w.is_absent))::int AS on_site,
           (count(DISTINCT w.staff_id) FILTER (WHERE w.is_there AND w.is_absent))::int AS absent,
           coalesce(sum(w.share * 1000 * w.days), 0)::float8 AS share_days, bool_or(w.is_sample) AS has_sample
      FROM worked w JOIN profession r ON r.code = w.profession_code
     GROUP BY GROUPING SETS ((w.facility_code, w.profession_code, r.is_doctor, r.is_nurse, w.stay, w.employed_as), (w.profession_code))
     ORDER BY w.facility_code, w.profession_code, w.stay, w.employed_as`;
}
