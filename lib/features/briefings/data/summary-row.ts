import "server-only";

import { toIsoDate } from "@/lib/db/civil-date";
import type { DatabaseReader } from "@/lib/db/client";
import type { Prisma } from "@/lib/db/generated/client";
import { formatBriefingReference } from "@/lib/domain/briefings/reference";
import type { BriefingSummary } from "@/lib/features/briefings/types";
import type { BilingualText } from "@/lib/shared/text";

const NUMBERED = { id: true, provinceCode: true, number: true } as const;

/** Everything but the snapshot, which is large. */
export const SUMMARY_SELECTION = {
  ...NUMBERED,
  kind: true,
  regime: true,
  fromDate: true,
  toDate: true,
  layout: true,
  asOf: true,
  knownOn: true,
  hash: true,
  isSample: true,
  recordedById: true,
  supersedesId: true,
  steps: {
    orderBy: { sequence: "asc" },
    select: { sequence: true, state: true, recordedAt: true, recordedById: true },
  },
  supersedes: { select: NUMBERED },
  // Drafts that would take its place are nobody's business before they are issued.
  supersededBy: { where: { steps: { some: { state: "issued" } } }, select: NUMBERED },
} as const satisfies Prisma.BriefingSelect;

export type SummaryRow = Prisma.BriefingGetPayload<{ select: typeof SUMMARY_SELECTION }>;
type NumberedRow = { readonly id: string; readonly provinceCode: string; readonly number: number };

const refer = (row: NumberedRow | null | undefined) => {
  return row ? { id: row.id, reference: formatBriefingReference(row) } : null;
};

/** The state is that of the last step; the database lets no briefing be without one for longer than its transaction. */
export function stateOf(row: Pick<SummaryRow, "steps">): BriefingSummary["state"] {
  const last = row.steps.at(-1);
  if (last === undefined) throw new Error("a briefing without a step");
  return last.state;
}

export function toSummary(
  row: SummaryRow,
  names: { readonly provinces: ReadonlyMap<string, BilingualText>; readonly people: ReadonlyMap<string, string> },
): BriefingSummary {
  const { id, provinceCode, number, kind, regime, layout, knownOn, hash, isSample } = row;
  return {
    ...{ id, provinceCode, number, kind, regime, layout, knownOn, hash, isSample },
    provinceName: names.provinces.get(provinceCode) ?? { vi: provinceCode, en: provinceCode },
    reference: formatBriefingReference(row),
    period: { from: toIsoDate(row.fromDate), to: toIsoDate(row.toDate) },
    asOf: toIsoDate(row.asOf),
    state: stateOf(row),
    steps: row.steps.map(({ state, recordedAt, recordedById }) => ({
      state,
      at: recordedAt,
      by: names.people.get(recordedById ?? "") ?? null,
    })),
    supersedes: refer(row.supersedes),
    supersededBy: refer(row.supersededBy[0]),
  };
}

export async function listProvinceNames(reader: DatabaseReader): Promise<ReadonlyMap<string, BilingualText>> {
  const rows = await reader.province.findMany({ select: { code: true, nameVi: true, nameEn: true } });
  return new Map(rows.map((row) => [row.code, { vi: row.nameVi, en: row.nameEn }]));
}
