import type { CyclicPeriodKind, PeriodKind } from "../periods/period-kinds";

/** What a department reports on (docs: domain, section 4.3 and 7.9). */
export const BRIEFING_KINDS = ["monthly", "quarterly", "six_months", "nine_months", "yearly", "on_request"] as const;
export type BriefingKind = (typeof BRIEFING_KINDS)[number];

/** Two legal shapes of a period: from the first to the last day, or from the 15th to the 14th (docs: domain, section 3.3). */
export const REGIMES = ["calendar", "administrative"] as const;
export type Regime = (typeof REGIMES)[number];

/** State documents follow Decree 30/2020/NĐ-CP, Party ones Regulation 399-QĐ/TW with Guidance 05-HD/VPTW. */
export const LAYOUTS = ["state", "party"] as const;
export type Layout = (typeof LAYOUTS)[number];

/** The life of a briefing; an issued one is superseded, never edited. */
export const BRIEFING_STATES = ["draft", "checked", "issued", "superseded"] as const;
export type BriefingState = (typeof BRIEFING_STATES)[number];

const CYCLE: Readonly<Record<Exclude<BriefingKind, "on_request">, readonly [CyclicPeriodKind, CyclicPeriodKind]>> = {
  monthly: ["month", "admin_month"],
  quarterly: ["quarter", "admin_quarter"],
  six_months: ["half_year", "admin_half_year"],
  nine_months: ["nine_months", "admin_nine_months"],
  yearly: ["year", "admin_year"],
};

/** The kind of period that a kind of briefing reports on; an on-request one is free. */
export function periodKindOf({ kind, regime }: { kind: BriefingKind; regime: Regime }): PeriodKind {
  if (kind === "on_request") return "free";
  return CYCLE[kind][regime === "calendar" ? 0 : 1];
}
