import "server-only";

import { fromIsoDate, toIsoDate, toIsoDateOrNull } from "@/lib/db/civil-date";
import { db } from "@/lib/db/client";
import { Prisma } from "@/lib/db/generated/client";
import type { Period, PostingRecord, PostRecord } from "@/lib/domain/workforce/flows";
import type { WorkforceFlows } from "@/lib/features/workforce/types";
import { knownSql, mayReadRegistry, type RegistryQuestion } from "./assignments-sql";

export type FlowRecords = { readonly posts: readonly PostRecord[]; readonly postings: readonly PostingRecord[] };

type FlowQuestion = Pick<RegistryQuestion, "scope" | "provinceCode" | "knownOn"> & {
  readonly period: Period;
  readonly who: WorkforceFlows["who"];
};

type PostRow = {
  staff_id: string;
  facility_code: string;
  origin: PostRecord["origin"];
  from_facility_code: string | null;
  end_reason: PostRecord["endReason"];
  from_date: Date;
  to_date: Date | null;
};
type PostingRow = {
  staff_id: string;
  facility_code: string;
  home: string | null;
  from_date: Date;
  to_date: Date | null;
};

const NOTHING: FlowRecords = { posts: [], postings: [] };

/**
 * All posts of people who began or ended one in the period, and the rotations and secondments that did. Of the whole
 * province, or of people who have to do with the facilities of a narrower scope: which of their moves are told is for
 * the caller to choose. Reviewers get nothing.
 */
export async function listFlowRecords(question: FlowQuestion): Promise<FlowRecords> {
  if (!mayReadRegistry(question) || question.scope.facilityCodes?.length === 0) return NOTHING;
  const [posts, postings] = await Promise.all([
    db().$queryRaw<PostRow[]>(postsSql(question)),
    db().$queryRaw<PostingRow[]>(postingsSql(question)),
  ]);
  return { posts: posts.map(toPost), postings: postings.map(toPosting) };
}

function postsSql(question: FlowQuestion): Prisma.Sql {
  const { provinceCode, knownOn, scope } = question;
  // The post left behind is another facility's, yet without it a move from there would look like an arrival from outside.
  const own =
    scope.facilityCodes === null
      ? Prisma.sql`true`
      : Prisma.sql`e.staff_id IN (
          SELECT x.staff_id FROM employment x
           WHERE ${knownSql("x", knownOn)} AND (x.facility_code = ANY (${[...scope.facilityCodes]}::text[])
              OR x.from_facility_code = ANY (${[...scope.facilityCodes]}::text[])))`;
  return Prisma.sql`
    SELECT e.staff_id, e.facility_code, e.origin::text, e.from_facility_code, e.end_reason::text, e.from_date, e.to_date
      FROM employment e
     WHERE ${knownSql("e", knownOn)} AND ${own} AND e.staff_id IN (
       SELECT e.staff_id FROM employment e
         JOIN staff s ON s.id = e.staff_id AND s.province_code = ${provinceCode}
        WHERE ${knownSql("e", knownOn)} AND ${touches("e", question.period)} AND ${ofProfession("e", question)})`;
}

function postingsSql(question: FlowQuestion): Prisma.Sql {
  const { provinceCode, knownOn, scope } = question;
  const own =
    scope.facilityCodes === null
      ? Prisma.sql`true`
      : Prisma.sql`(p.facility_code = ANY (${[...scope.facilityCodes]}::text[]) OR home.facility_code = ANY (${[...scope.facilityCodes]}::text[]))`;
  return Prisma.sql`
    SELECT p.staff_id, p.facility_code, home.facility_code AS home, p.from_date, p.to_date
      FROM presence p
      JOIN staff s ON s.id = p.staff_id AND s.province_code = ${provinceCode}
      LEFT JOIN LATERAL (
        SELECT e.facility_code FROM employment e
         WHERE e.staff_id = p.staff_id AND e.facility_code <> p.facility_code AND ${knownSql("e", knownOn)}
           AND e.from_date <= p.from_date AND (e.to_date IS NULL OR e.to_date >= p.from_date)
         ORDER BY e.from_date, e.id LIMIT 1
      ) home ON true
     WHERE p.kind IN ('rotation', 'secondment') AND ${knownSql("p", knownOn)} AND ${own}
       AND ${touches("p", question.period)} AND ${ofProfession("p", question)}`;
}

/** A first day within the period, or a last day on the day before one of it. */
function touches(alias: "e" | "p", { from, to }: Period): Prisma.Sql {
  const [table, first, last] = [Prisma.raw(alias), fromIsoDate(from), fromIsoDate(to)];
  return Prisma.sql`(${table}.from_date BETWEEN ${first}::date AND ${last}::date
    OR ${table}.to_date + 1 BETWEEN ${first}::date AND ${last}::date)`;
}

/** What the person was on the first day of the post or the posting. */
function ofProfession(alias: "e" | "p", { who, knownOn }: FlowQuestion): Prisma.Sql {
  if (who === "all") return Prisma.sql`true`;
  const table = Prisma.raw(alias);
  const kind = who === "doctors" ? Prisma.sql`r.is_doctor` : Prisma.sql`r.is_nurse`;
  return Prisma.sql`EXISTS (
    SELECT FROM staff_qualification q JOIN profession r ON r.code = q.profession_code AND ${kind}
     WHERE q.staff_id = ${table}.staff_id AND ${knownSql("q", knownOn)}
       AND q.from_date <= ${table}.from_date AND (q.to_date IS NULL OR q.to_date >= ${table}.from_date))`;
}

function toPost(row: PostRow): PostRecord {
  return {
    staffId: row.staff_id,
    facilityCode: row.facility_code,
    origin: row.origin,
    fromFacilityCode: row.from_facility_code,
    endReason: row.end_reason,
    from: toIsoDate(row.from_date),
    to: toIsoDateOrNull(row.to_date),
  };
}

function toPosting(row: PostingRow): PostingRecord {
  return {
    staffId: row.staff_id,
    facilityCode: row.facility_code,
    homeCode: row.home,
    from: toIsoDate(row.from_date),
    to: toIsoDateOrNull(row.to_date),
  };
}
