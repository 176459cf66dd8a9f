import "server-only";

import type { AuthorizedScope } from "@/lib/auth/scope";
import { fromIsoDate } from "@/lib/db/civil-date";
import { db } from "@/lib/db/client";
import { Prisma } from "@/lib/db/generated/client";
import type { IsoDate } from "@/lib/domain/dates/iso-date";
import type { Approval } from "@/lib/features/observations/types";
import type { PopulationKind } from "@/lib/features/settings/types";
import { scopedObservations } from "./scope-filter";

/**
 * The last approval of the figures of an indicator on one day: of one unit, or (`unitCode` null) of the units of a
 * province within the scope. Null where nothing of it is approved, and for what was published: a source is no approver.
 * The name only for who may see people.
 */
export async function getApproval(options: {
  readonly scope: AuthorizedScope;
  readonly knownOn: Date | null;
  readonly indicatorCode: string;
  readonly provinceCode: string | null;
  readonly unitCode: string | null;
  readonly on: IsoDate;
  /** On which population a ratio was recorded; null for what is no ratio. */
  readonly population: PopulationKind | null;
}): Promise<Approval | null> {
  const { scope, indicatorCode, provinceCode, unitCode, population } = options;
  const unit =
    unitCode === null
      ? Prisma.sql`o.province_code = ${provinceCode} AND o.unit_code <> ${provinceCode}`
      : Prisma.sql`o.unit_code = ${unitCode}`;
  const name = scope.canSeePeople
    ? Prisma.sql`(SELECT u.full_name FROM user_profile u WHERE u.user_id = o.approved_by_id)`
    : Prisma.sql`NULL::text`;
  const [row] = await db().$queryRaw<{ at: Date; by: string | null }[]>(Prisma.sql`
    SELECT o.approved_at AS at, ${name} AS by
      FROM observation o
      LEFT JOIN population_figure p ON p.id = o.population_id
     WHERE o.indicator_code = ${indicatorCode} AND ${unit} AND o.to_date = ${fromIsoDate(options.on)}::date
       AND o.kind = 'actual' AND o.origin <> 'published' AND o.approved_at IS NOT NULL
       AND (p.id IS NULL OR ${population}::text IS NULL OR p.kind::text = ${population})
       AND ${scopedObservations(options)}
     ORDER BY o.approved_at DESC, o.id DESC LIMIT 1`);
  return row ?? null;
}
