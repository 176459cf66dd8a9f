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
export function knownSql(alias: "e" | "p" | "q" | "a" | "f", knownOn: Date | null): Prisma.Sql {
  const table = Prisma.raw(alias);
  if (knownOn === null) return Prisma.sql`${table}.superseded_at IS NULL`;
  return Prisma.sql`${table}.recorded_at <= ${knownOn} AND (${table}.superseded_at IS NULL OR ${table}.superseded_at > ${knownOn})`;
}

/**
 * Common table expressions ending in `assignment`: a person's places of work on a date (`stay_…`, `share`), each with the
 * post behind it (`post_…`), and the posts behind no place. Beside them `place`: the province's facilities as they were
 * on the date, and `trained`: what each person is, a doctor before anything else.
 */
export function assignmentsSql(question: RegistryQuestion, facilityCodes: readonly string[] | null): Prisma.Sql {
  const on = Prisma.sql`${fromIsoDate(question.on)}::date`;
  const current = (alias: "e" | "p") =>
    Prisma.sql`${Prisma.raw(alias)}.from_date <= ${on} AND (${Prisma.raw(alias)}.to_date IS NULL OR ${Prisma.raw(alias)}.to_date >= ${on}) AND ${knownSql(alias, question.knownOn)}`;
  const people = (alias: "e" | "p") => peopleSql({ alias, question, facilityCodes, current });
  const kept =
    facilityCodes === null
      ? Prisma.sql`true`
      : Prisma.sql`(post_at = ANY (${[...facilityCodes]}::text[]) OR stay_at = ANY (${[...facilityCodes]}::text[]))`;
  return Prisma.sql`
    post AS MATERIALIZED (
      SELECT e.id, e.staff_id, e.facility_code, e.kind, e.from_date, e.to_date FROM employment e WHERE ${current("e")} AND ${people("e")}
    ),
    stay AS MATERIALIZED (
      SELECT p.id, p.staff_id, p.facility_code, p.kind, p.share::float8 AS share, p.from_date, p.to_date
        FROM presence p WHERE ${current("p")} AND ${people("p")}
    ),
    placed AS MATERIALIZED (
      SELECT DISTINCT ON (stay.id) stay.staff_id,
             post.id AS post_id, post.facility_code AS post_at, post.kind AS post_kind, post.from_date AS post_from, post.to_date AS post_to,
             stay.facility_code AS stay_at, stay.kind AS stay_kind, stay.share, stay.from_date AS stay_from, stay.to_date AS stay_to
        FROM stay LEFT JOIN post USING (staff_id)
       ORDER BY stay.id, (post.facility_code = stay.facility_code) DESC NULLS LAST, post.from_date, post.id
    ),
    assignment AS MATERIALIZED (
      SELECT * FROM placed WHERE ${kept}
      UNION ALL
      SELECT post.staff_id, post.id, post.facility_code, post.kind, post.from_date, post.to_date, NULL, NULL, NULL, NULL, NULL
        FROM post
       WHERE NOT EXISTS (SELECT FROM placed WHERE placed.post_id = post.id)
         AND ${facilityCodes === null ? Prisma.sql`true` : Prisma.sql`post.facility_code = ANY (${[...facilityCodes]}::text[])`}
    ),
    place AS MATERIALIZED (
      SELECT DISTINCT ON (f.facility_code) f.facility_code, f.name_vi, f.name_en, f.kind
        FROM facility_version f
       WHERE f.province_code = ${question.provinceCode} AND ${knownSql("f", question.knownOn)}
       ORDER BY f.facility_code, (f.from_date <= ${on} AND (f.to_date IS NULL OR f.to_date >= ${on})) DESC, f.from_date DESC
    ),
    trained AS MATERIALIZED (
      SELECT DISTINCT ON (q.staff_id) q.staff_id, q.qualification, r.code, r.name_vi, r.name_en, r.is_doctor, r.is_nurse
        FROM staff_qualification q JOIN profession r ON r.code = q.profession_code
       WHERE q.from_date <= ${on} AND (q.to_date IS NULL OR q.to_date >= ${on}) AND ${knownSql("q", question.knownOn)}
         AND q.staff_id IN (SELECT staff_id FROM assignment)
       ORDER BY q.staff_id, r.is_doctor DESC, q.from_date DESC, q.id
    )`;
}

/** Whose posts and stays are read: everyone of the province, or who has to do with the facilities on the date. */
function peopleSql(options: {
  readonly alias: "e" | "p";
  readonly question: RegistryQuestion;
  readonly facilityCodes: readonly string[] | null;
  readonly current: (alias: "e" | "p") => Prisma.Sql;
}): Prisma.Sql {
  const { alias, question, facilityCodes, current } = options;
  const staffId = Prisma.sql`${Prisma.raw(alias)}.staff_id`;
  const ofProvince = Prisma.sql`${staffId} IN (SELECT id FROM staff WHERE province_code = ${question.provinceCode})`;
  if (facilityCodes === null) return ofProvince;
  const codes = Prisma.sql`${[...facilityCodes]}::text[]`;
  return Prisma.sql`${staffId} IN (
    SELECT s.id FROM staff s WHERE s.province_code = ${question.provinceCode} AND s.id IN (
      SELECT e.staff_id FROM employment e WHERE e.facility_code = ANY (${codes}) AND ${current("e")}
      UNION SELECT p.staff_id FROM presence p WHERE p.facility_code = ANY (${codes}) AND ${current("p")}))`;
}
