import "server-only";

import type { AuthorizedScope } from "@/lib/auth/scope";
import { fromIsoDate, toIsoDate } from "@/lib/db/civil-date";
import { db } from "@/lib/db/client";
import { Prisma } from "@/lib/db/generated/client";
import type { IsoDate } from "@/lib/domain/dates/iso-date";
import type { MonthReport } from "@/lib/features/stations/types";

type Row = {
  month: Date;
  confirmed_at: Date | null;
  confirmed_by: string | null;
  approved_at: Date | null;
  approved_by: string | null;
};

/**
 * The months of a station that were confirmed or approved, up to a date, newest first; who did it only for those who may
 * see people. Reviewers get the approved months, and of those only the approval. `unit` is the station's, already
 * checked against the scope.
 */
export async function listStationReports(options: {
  readonly scope: AuthorizedScope;
  readonly unit: { readonly facilityCode: string; readonly communeCode: string };
  readonly until: IsoDate;
  readonly knownOn: Date | null;
}): Promise<readonly MonthReport[]> {
  const { scope, unit, knownOn } = options;
  const until = fromIsoDate(options.until);
  const known = (alias: "c" | "a") => {
    const table = Prisma.raw(alias);
    return knownOn === null
      ? Prisma.sql`${table}.superseded_at IS NULL`
      : Prisma.sql`${table}.recorded_at <= ${knownOn} AND (${table}.superseded_at IS NULL OR ${table}.superseded_at > ${knownOn})`;
  };
  const nameOf = (alias: "c" | "a") =>
    scope.canSeePeople
      ? Prisma.sql`(SELECT p.full_name FROM user_profile p WHERE p.user_id = ${Prisma.raw(alias)}.recorded_by_id)`
      : Prisma.sql`NULL::text`;
  const rows = await db().$queryRaw<Row[]>(Prisma.sql`
    SELECT coalesce(a.month, c.month) AS month, c.recorded_at AS confirmed_at, ${nameOf("c")} AS confirmed_by,
           a.recorded_at AS approved_at, ${nameOf("a")} AS approved_by
      FROM (SELECT * FROM staff_list_confirmation c
             WHERE c.facility_code = ${unit.facilityCode} AND c.month <= ${until}::date AND ${known("c")}
               AND NOT ${scope.approvedOnly}) c
      FULL JOIN (SELECT * FROM month_approval a
                  WHERE a.unit_code = ${unit.communeCode} AND a.month <= ${until}::date AND ${known("a")}) a
        ON a.month = c.month
     ORDER BY 1 DESC`);
  return rows.map((row) => ({
    month: toIsoDate(row.month),
    confirmed: row.confirmed_at === null ? null : { at: row.confirmed_at, by: row.confirmed_by },
    approved: row.approved_at === null ? null : { at: row.approved_at, by: row.approved_by },
  }));
}
