import "server-only";

import type { AuthorizedScope } from "@/lib/auth/scope";
import { db } from "@/lib/db/client";
import { Prisma } from "@/lib/db/generated/client";
import type { BriefingFilter, BriefingSummary } from "@/lib/features/briefings/types";
import { listPeople } from "./list-people";
import { readableBriefingsSql } from "./readable-briefings";
import { listProvinceNames, SUMMARY_SELECTION, toSummary } from "./summary-row";

type Options = {
  readonly scope: AuthorizedScope;
  readonly filter: BriefingFilter;
  /** The id of the last one of the page before. */
  readonly after: string | null;
  readonly limit: number;
};

/** The newest period first, then by province and number; without their snapshots. */
export async function listBriefings(options: Options): Promise<readonly BriefingSummary[]> {
  const ids = await listIds(options);
  return getSummaries(options.scope, ids);
}

/** In the order of the ids, which were found within the scope. */
export async function getSummaries(
  scope: AuthorizedScope,
  ids: readonly string[],
): Promise<readonly BriefingSummary[]> {
  const rows = await db().briefing.findMany({ where: { id: { in: [...ids] } }, select: SUMMARY_SELECTION });
  const byId = new Map(rows.map((row) => [row.id, row]));
  const provinces = await listProvinceNames(db());
  const people = await listPeople(
    scope,
    rows.flatMap((row) => row.steps.map((step) => step.recordedById)),
  );
  return ids.flatMap((id) => {
    const row = byId.get(id);
    return row === undefined ? [] : [toSummary(row, { provinces, people })];
  });
}

async function listIds({ scope, filter, after, limit }: Options): Promise<string[]> {
  const { kind, state, layout, year } = filter;
  const conditions = [
    readableBriefingsSql(scope),
    ...(kind === undefined ? [] : [Prisma.sql`b.kind::text = ${kind}`]),
    ...(state === undefined ? [] : [Prisma.sql`state::text = ${state}`]),
    ...(layout === undefined ? [] : [Prisma.sql`b.layout::text = ${layout}`]),
    ...(year === undefined ? [] : [Prisma.sql`extract(year FROM b.to_date) = ${year}`]),
    ...(after === null ? [] : [comesAfter(after)]),
  ];
  const rows = await db().$queryRaw<{ id: string }[]>(Prisma.sql`
    SELECT b.id FROM briefing b
      JOIN LATERAL (SELECT s.state FROM briefing_step s WHERE s.briefing_id = b.id ORDER BY s.sequence DESC LIMIT 1) last ON true
     WHERE ${Prisma.join(conditions, " AND ")}
     ORDER BY b.to_date DESC, b.province_code, b.number DESC
     LIMIT ${limit}`);
  return rows.map((row) => row.id);
}

function comesAfter(id: string): Prisma.Sql {
  return Prisma.sql`EXISTS (
    SELECT FROM briefing c WHERE c.id = ${id}::uuid AND (b.to_date < c.to_date OR b.to_date = c.to_date
      AND (b.province_code > c.province_code OR b.province_code = c.province_code AND b.number < c.number)))`;
}
