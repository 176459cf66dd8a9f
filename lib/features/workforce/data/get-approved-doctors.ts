import "server-only";

import { fromIsoDate, toIsoDate } from "@/lib/db/civil-date";
import { db } from "@/lib/db/client";
import { Prisma } from "@/lib/db/generated/client";
import type { IsoDate } from "@/lib/domain/dates/iso-date";
import { scopedObservations } from "@/lib/features/observations/data/scope-filter";
import { APPROVED_DOCTOR_INDICATORS } from "@/lib/features/workforce/constants";
import type { ApprovedDoctors } from "@/lib/features/workforce/types";
import type { RegistryQuestion } from "./assignments-sql";

type Row = { indicator_code: string; to_date: Date; stations: number; total: number; has_sample: boolean };

/**
 * The stations' approved doctors summed over the units of the scope: of the month that ends on `on`, or, with
 * `isLatest`, of the last approved month that ended by then. Null where nothing is approved.
 */
export async function getApprovedDoctors(
  question: RegistryQuestion & { readonly isLatest: boolean },
): Promise<ApprovedDoctors | null> {
  const { scope, provinceCode } = question;
  if (!scope.nationwide && scope.provinceCode !== provinceCode) return null;
  const month = await findApprovedMonth(question);
  if (month === null) return null;
  const { codes } = APPROVED;
  const rows = await db().$queryRaw<Row[]>(Prisma.sql`
    WITH figure AS (
      SELECT DISTINCT ON (o.indicator_code, o.unit_code) o.indicator_code, o.unit_code, o.to_date, o.value, o.is_sample
        FROM observation o
       WHERE o.indicator_code = ANY (${codes}::text[]) AND o.province_code = ${provinceCode} AND o.period_kind = 'month'
         AND o.to_date = ${fromIsoDate(month)}::date AND o.kind = 'actual' AND o.origin <> 'published' AND o.approved_at IS NOT NULL
         AND ${scopedObservations(question)}
       ORDER BY o.indicator_code, o.unit_code, o.origin, o.recorded_at DESC, o.id DESC
    )
    SELECT indicator_code, to_date, count(*)::int AS stations, sum(value)::float8 AS total, bool_or(is_sample) AS has_sample
      FROM figure GROUP BY indicator_code, to_date`);
  return toApproved(rows);
}

const APPROVED = { codes: Object.values(APPROVED_DOCTOR_INDICATORS) };

/** One indicator tells for all: they are approved together. */
async function findApprovedMonth(question: RegistryQuestion & { readonly isLatest: boolean }): Promise<IsoDate | null> {
  if (!question.isLatest) return question.on;
  const rows = await db().$queryRaw<{ to_date: Date }[]>(Prisma.sql`
    SELECT o.to_date FROM observation o
     WHERE o.indicator_code = ${APPROVED_DOCTOR_INDICATORS.permanent} AND o.province_code = ${question.provinceCode}
       AND o.period_kind = 'month' AND o.to_date <= ${fromIsoDate(question.on)}::date AND o.kind = 'actual'
       AND o.origin <> 'published' AND o.approved_at IS NOT NULL AND ${scopedObservations(question)}
     ORDER BY o.to_date DESC LIMIT 1`);
  return rows[0] === undefined ? null : toIsoDate(rows[0].to_date);
}

function toApproved(rows: readonly Row[]): ApprovedDoctors | null {
  const of = (code: string) => rows.find((row) => row.indicator_code === code);
  const { permanent, contract, rotated, onSiteFte } = APPROVED_DOCTOR_INDICATORS;
  const [p, c, r, f] = [of(permanent), of(contract), of(rotated), of(onSiteFte)];
  if (p === undefined || c === undefined || r === undefined || f === undefined) return null;
  return {
    month: toIsoDate(p.to_date),
    // Half a figure is none: what a sum lacks, its count of stations says.
    stations: Math.min(p.stations, c.stations, r.stations, f.stations),
    doctors: { permanent: p.total, contract: c.total, rotated: r.total, onSiteFte: Math.round(f.total * 1000) / 1000 },
    sample: rows.some((row) => row.has_sample),
  };
}
