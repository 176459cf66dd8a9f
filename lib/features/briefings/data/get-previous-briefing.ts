import "server-only";

import type { AuthorizedScope } from "@/lib/auth/scope";
import { fromIsoDate, toIsoDate } from "@/lib/db/civil-date";
import { db } from "@/lib/db/client";
import type { BriefingKind, Regime } from "@/lib/domain/briefings/kinds";
import type { BriefingSnapshot } from "@/lib/domain/briefings/snapshot";
import type { IsoDate } from "@/lib/domain/dates/iso-date";
import { parseSnapshot } from "@/lib/features/briefings/schema/snapshot";

export type PreviousBriefing = {
  readonly id: string;
  readonly number: number;
  readonly hash: string;
  readonly asOf: IsoDate;
  readonly knownOn: Date;
  readonly snapshot: BriefingSnapshot;
};

/**
 * The briefing of the same kind and regime that was issued last, by a moment, for an earlier period; null where there is
 * none. One that was superseded by then has made way for the one that took its place.
 */
export async function getPreviousBriefing(options: {
  readonly scope: AuthorizedScope;
  readonly provinceCode: string;
  readonly kind: BriefingKind;
  readonly regime: Regime;
  /** The period of the earlier one ends before this day. */
  readonly before: IsoDate;
  readonly knownOn: Date;
}): Promise<PreviousBriefing | null> {
  const { scope, provinceCode, kind, regime, before, knownOn } = options;
  if (!scope.nationwide && scope.provinceCode !== provinceCode) return null;
  const rows = await db().briefing.findMany({
    where: {
      ...{ provinceCode, kind, regime, toDate: { lt: fromIsoDate(before) } },
      steps: { some: { state: "issued", recordedAt: { lte: knownOn } } },
      NOT: { steps: { some: { state: "superseded", recordedAt: { lte: knownOn } } } },
    },
    orderBy: [{ toDate: "desc" }, { number: "desc" }],
    take: 1,
  });
  const row = rows[0];
  if (row === undefined) return null;
  const { id, number, hash } = row;
  return { id, number, hash, asOf: toIsoDate(row.asOf), knownOn: row.knownOn, snapshot: parseSnapshot(row.snapshot) };
}
