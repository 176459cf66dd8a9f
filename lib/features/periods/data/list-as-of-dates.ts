import "server-only";

import type { AuthorizedScope } from "@/lib/auth/scope";
import { fromIsoDate, toIsoDate } from "@/lib/db/civil-date";
import { db } from "@/lib/db/client";
import { Prisma } from "@/lib/db/generated/client";
import { knownOnFilter } from "@/lib/db/known-on";
import { endOfMonth, type IsoDate, isoDate } from "@/lib/domain/dates/iso-date";
import { scopedObservations } from "@/lib/features/observations/data/scope-filter";
import type { AsOfDates } from "@/lib/features/periods/types";
import { today } from "@/lib/shared/clock";

const MONTHS_OFFERED = 24;

/** The as-of dates of a province: its closed months and, for readers other than reviewers, the month still open. */
export async function listAsOfDates(options: {
  readonly scope: AuthorizedScope;
  readonly provinceCode: string | null;
  readonly knownOn: Date | null;
}): Promise<AsOfDates> {
  const { scope, provinceCode, knownOn } = options;
  if (provinceCode === null) return { default: isoDate(today()), choices: [] };
  const closings = await db().periodClosing.findMany({
    where: { AND: [knownOnFilter(knownOn), { provinceCode, periodKind: "month" }] },
    orderBy: { toDate: "desc" },
    take: MONTHS_OFFERED,
    select: { toDate: true },
  });
  const closed = closings.map((row) => ({ date: toIsoDate(row.toDate), closed: true }));
  const open = scope.approvedOnly ? null : await getOpenMonth({ provinceCode, knownOn });
  const isBare = closed.length === 0 && open === null;
  const latest = isBare ? await getLastMonthWithFigures({ scope, provinceCode, knownOn }) : open;
  const openChoice = latest !== null && latest > (closed[0]?.date ?? "") ? [{ date: latest, closed: false }] : [];
  const choices = [...openChoice, ...closed];
  return { default: (closed[0] ?? choices[0])?.date ?? isoDate(today()), choices };
}

/** Of a province without stations' reports (its published figures only): the end of the month of the latest figure. */
async function getLastMonthWithFigures(options: {
  readonly scope: AuthorizedScope;
  readonly provinceCode: string;
  readonly knownOn: Date | null;
}): Promise<IsoDate | null> {
  const rows = await db().$queryRaw<{ to_date: Date }[]>(Prisma.sql`
    SELECT o.to_date FROM observation o
     WHERE o.province_code = ${options.provinceCode} AND o.kind = 'actual' AND o.to_date <= ${fromIsoDate(isoDate(today()))}::date
       AND ${scopedObservations(options)}
     ORDER BY o.to_date DESC LIMIT 1`);
  return rows[0] === undefined ? null : endOfMonth(toIsoDate(rows[0].to_date));
}

/** The end of the last month for which a station of the province confirmed its staff list. */
async function getOpenMonth(options: {
  readonly provinceCode: string;
  readonly knownOn: Date | null;
}): Promise<IsoDate | null> {
  const row = await db().staffListConfirmation.findFirst({
    where: {
      AND: [
        knownOnFilter(options.knownOn),
        { facility: { versions: { some: { provinceCode: options.provinceCode, supersededAt: null } } } },
      ],
    },
    orderBy: { month: "desc" },
    select: { month: true },
  });
  return row === null ? null : endOfMonth(toIsoDate(row.month));
}
