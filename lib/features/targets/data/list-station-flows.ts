import "server-only";

import type { AuthorizedScope } from "@/lib/auth/scope";
import { fromIsoDate } from "@/lib/db/civil-date";
import { db } from "@/lib/db/client";
import { Prisma } from "@/lib/db/generated/client";
import type { IsoDate } from "@/lib/domain/dates/iso-date";
import { now } from "@/lib/shared/clock";

export type StationFlow = {
  readonly communeCode: string;
  readonly movedIn: number;
  readonly recruited: number;
  readonly left: number;
};

/**
 * Doctors' posts that began and ended at the stations of a province after one date and up to another, as heads. For a unit
 * whose month is approved, as the registry stood at the approval, so that no later edit changes what was approved;
 * reviewers get such units only.
 */
export async function listStationFlows(options: {
  readonly scope: AuthorizedScope;
  readonly provinceCode: string;
  readonly after: IsoDate;
  readonly until: IsoDate;
  readonly knownOn: Date | null;
  readonly permanentOnly: boolean;
}): Promise<readonly StationFlow[]> {
  const { scope, provinceCode } = options;
  if (!scope.nationwide && scope.provinceCode !== provinceCode) return [];
  const [after, until] = [fromIsoDate(options.after), fromIsoDate(options.until)];
  const kind = options.permanentOnly ? Prisma.sql`AND e.kind = 'permanent'` : Prisma.empty;
  const rows = await db().$queryRaw<
    { commune_code: string; moved_in: number; recruited: number; left_post: number }[]
  >(Prisma.sql`
    WITH station AS (${stationsWithMoment({ ...options, until })})
    SELECT s.commune_code,
           count(*) FILTER (WHERE e.from_date > ${after}::date AND e.from_date <= ${until}::date AND e.origin = 'moved_from_centre')::int AS moved_in,
           count(*) FILTER (WHERE e.from_date > ${after}::date AND e.from_date <= ${until}::date AND e.origin IN ('recruited', 'transferred'))::int AS recruited,
           count(*) FILTER (WHERE e.to_date >= ${after}::date AND e.to_date < ${until}::date)::int AS left_post
      FROM station s
      JOIN employment e ON e.facility_code = s.facility_code ${kind}
       AND e.recorded_at <= s.known_on AND (e.superseded_at IS NULL OR e.superseded_at > s.known_on)
      JOIN staff_qualification q ON q.staff_id = e.staff_id AND daterange(q.from_date, q.to_date, '[]') @> e.from_date
       AND q.recorded_at <= s.known_on AND (q.superseded_at IS NULL OR q.superseded_at > s.known_on)
      JOIN profession p ON p.code = q.profession_code AND p.is_doctor
     GROUP BY s.commune_code`);
  return rows.map((row) => ({
    communeCode: row.commune_code,
    movedIn: row.moved_in,
    recruited: row.recruited,
    left: row.left_post,
  }));
}

/** The stations open on a day, each with the moment at which its registry is read. */
function stationsWithMoment(options: {
  readonly scope: AuthorizedScope;
  readonly provinceCode: string;
  readonly until: Date;
  readonly knownOn: Date | null;
}): Prisma.Sql {
  const { scope, provinceCode, until } = options;
  const known = options.knownOn ?? now();
  const reviewed = scope.approvedOnly ? Prisma.sql`AND a.id IS NOT NULL` : Prisma.empty;
  return Prisma.sql`
    SELECT f.facility_code, f.commune_code, coalesce(a.recorded_at, ${known}) AS known_on
      FROM facility_version f
      LEFT JOIN month_approval a ON a.unit_code = f.commune_code AND a.month = date_trunc('month', ${until}::date)::date
       AND a.recorded_at <= ${known} AND (a.superseded_at IS NULL OR a.superseded_at > ${known})
     WHERE f.province_code = ${provinceCode} AND f.kind = 'health_station' AND f.commune_code IS NOT NULL
       AND daterange(f.from_date, f.to_date, '[]') @> ${until}::date
       AND f.recorded_at <= ${known} AND (f.superseded_at IS NULL OR f.superseded_at > ${known}) ${reviewed}`;
}
