import "server-only";

import type { AuthorizedScope } from "@/lib/auth/scope";
import { fromIsoDate } from "@/lib/db/civil-date";
import { Prisma } from "@/lib/db/generated/client";
import type { IsoDate } from "@/lib/domain/dates/iso-date";

export type RegistryQuestion = {
  readonly scope: AuthorizedScope;
  readonly provinceCode: string;
  readonly on: IsoDate;
  /** Null: as known now. */
  readonly knownOn: Date | null;
};

/** The facilities a question may be answered for: those asked that the scope holds; null: all of the province. */
export function facilitiesInScope(scope: AuthorizedScope, asked: readonly string[] | null): readonly string[] | null {
  if (scope.facilityCodes === null) return asked;
  if (asked === null) return scope.facilityCodes;
  return asked.filter((code) => scope.facilityCodes?.includes(code));
}

/** Nothing of the registry is approved, so reviewers get none of it; nor does anybody of another province. */
export function mayReadRegistry({ scope, provinceCode }: Pick<RegistryQuestion, "scope" | "provinceCode">): boolean {
  return !scope.approvedOnly && (scope.nationwide || scope.provinceCode === provinceCode);
}

/** Which version of a two-times row counts; `alias` is one of our own words, never input. */
export function knownSql(alias: "e" | "p" | "q" | "a" | "f" | "x", knownOn: Date | null): Prisma.Sql {
  const table = Prisma.raw(alias);
  if (knownOn === null) return Prisma.sql`${table}.superseded_at IS NULL`;
  return Prisma.sql`${table}.recorded_at <= ${knownOn} AND (${table}.superseded_at IS NULL OR ${table}.superseded_at > ${knownOn})`;
}

/** Rows of the table `alias` that hold on the day of the question, as known then. */
export function currentSql(
  alias: "e" | "p" | "q" | "a",
  { on: date, knownOn }: Pick<RegistryQuestion, "on" | "knownOn">,
) {
  const [table, on] = [Prisma.raw(alias), Prisma.sql`${fromIsoDate(date)}::date`];
  return Prisma.sql`${table}.from_date <= ${on} AND (${table}.to_date IS NULL OR ${table}.to_date >= ${on}) AND ${knownSql(alias, knownOn)}`;
}

/** The people who hold a post or have a place of work at some facilities on the date. */
export function staffOfSql(question: RegistryQuestion, facilityCodes: readonly string[]): Prisma.Sql {
  const codes = Prisma.sql`${[...facilityCodes]}::text[]`;
  return Prisma.sql`
    SELECT e.staff_id FROM employment e WHERE e.facility_code = ANY (${codes}) AND ${currentSql("e", question)}
    UNION SELECT p.staff_id FROM presence p WHERE p.facility_code = ANY (${codes}) AND ${currentSql("p", question)}`;
}

type Whose = {
  /** Null: all of the province. */
  readonly facilityCodes: readonly string[] | null;
  /** Only these of the people, where given. */
  readonly staffIds?: readonly string[];
};

/**
 * Common table expressions ending in `assignment`: a person's places of work on a date (`stay_…`, `share`), each with the
 * post behind it (`post_…`), and the posts behind no place. Beside them `person`: whose they are; `place`: the province's
 * facilities as they were on the date; `trained`: what each person is, a doctor before anything else.
 */
export function assignmentsSql(question: RegistryQuestion, whose: Whose): Prisma.Sql {
  const { facilityCodes } = whose;
  const on = Prisma.sql`${fromIsoDate(question.on)}::date`;
  const isOneOf = (column: string) => Prisma.sql`${Prisma.raw(column)} = ANY (${[...(facilityCodes ?? [])]}::text[])`;
  const all = facilityCodes === null;
  return Prisma.sql`
    person AS MATERIALIZED (
      SELECT s.id AS staff_id, s.staff_number, s.is_sample FROM staff s
       WHERE s.province_code = ${question.provinceCode} AND ${peopleSql(question, whose)}
    ),
    post AS MATERIALIZED (
      SELECT e.id, e.staff_id, e.facility_code, e.kind, e.from_date, e.to_date
        FROM person JOIN employment e USING (staff_id) WHERE ${currentSql("e", question)}
    ),
    stay AS MATERIALIZED (
      SELECT p.id, p.staff_id, p.facility_code, p.kind, p.share::float8 AS share, p.from_date, p.to_date
        FROM person JOIN presence p USING (staff_id) WHERE ${currentSql("p", question)}
    ),
    placed AS MATERIALIZED (
      SELECT DISTINCT ON (stay.id) stay.staff_id,
             post.id AS post_id, post.facility_code AS post_at, post.kind AS post_kind, post.from_date AS post_from, post.to_date AS post_to,
             stay.facility_code AS stay_at, stay.kind AS stay_kind, stay.share, stay.from_date AS stay_from, stay.to_date AS stay_to
        FROM stay LEFT JOIN post USING (staff_id)
       ORDER BY stay.id, (post.facility_code = stay.facility_code) DESC NULLS LAST, post.from_date, post.id
    ),
    assignment AS MATERIALIZED (
      SELECT * FROM placed WHERE ${all ? Prisma.sql`true` : Prisma.sql`(${isOneOf("post_at")} OR ${isOneOf("stay_at")})`}
      UNION ALL
      SELECT post.staff_id, post.id, post.facility_code, post.kind, post.from_date, post.to_date, NULL, NULL, NULL, NULL, NULL
        FROM post
       WHERE NOT EXISTS (SELECT FROM placed WHERE placed.post_id = post.id)
         AND ${all ? Prisma.sql`true` : isOneOf("post.facility_code")}
    ),
    place AS MATERIALIZED (
      SELECT DISTINCT ON (f.facility_code) f.facility_code, f.name_vi, f.name_en, f.kind
        FROM facility_version f
       WHERE f.province_code = ${question.provinceCode} AND ${knownSql("f", question.knownOn)}
       ORDER BY f.facility_code, (f.from_date <= ${on} AND (f.to_date IS NULL OR f.to_date >= ${on})) DESC, f.from_date DESC
    ),
    trained AS MATERIALIZED (
      SELECT DISTINCT ON (q.staff_id) q.staff_id, q.qualification, r.code, r.name_vi, r.name_en, r.is_doctor, r.is_nurse
        FROM person JOIN staff_qualification q USING (staff_id) JOIN profession r ON r.code = q.profession_code
       WHERE ${currentSql("q", question)}
       ORDER BY q.staff_id, r.is_doctor DESC, q.from_date DESC, q.id
    )`;
}

function peopleSql(question: RegistryQuestion, { facilityCodes, staffIds }: Whose): Prisma.Sql {
  // Who is named needs no search: that they belong to the facilities is asked of their posts and places.
  if (staffIds !== undefined) return Prisma.sql`s.id = ANY (${[...staffIds]}::uuid[])`;
  return facilityCodes === null ? Prisma.sql`true` : Prisma.sql`s.id IN (${staffOfSql(question, facilityCodes)})`;
}
