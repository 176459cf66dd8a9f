/**
 * The kinds of reporting period. Calendar ones serve health statistics (Circular 23/2025/TT-BYT, art. 3-7: from the
 * first to the last day); `admin_` ones serve periodic administrative reports (Decree 09/2019/NĐ-CP; Circular
 * 38/2019/TT-BYT: from the 15th of the month before to the 14th of the last month).
 * Source: docs: domain, section 3.3.
 */
export const PERIOD_KINDS = [
  "month",
  "quarter",
  "half_year",
  "nine_months",
  "year",
  "admin_month",
  "admin_quarter",
  "admin_half_year",
  "admin_nine_months",
  "admin_year",
  "free",
] as const;

export type PeriodKind = (typeof PERIOD_KINDS)[number];
/** The kinds that come round again; a free period does not. */
export type CyclicPeriodKind = Exclude<PeriodKind, "free">;

export interface PeriodCycle {
  /** how many reporting months one period covers */
  readonly months: number;
  /** how many months lie between the starts of two periods of the kind */
  readonly startsEvery: number;
  /** from the 15th to the 14th instead of from the first to the last day */
  readonly isAdministrative: boolean;
}

const calendar = (months: number, startsEvery = months): PeriodCycle => ({
  months,
  startsEvery,
  isAdministrative: false,
});
const administrative = (months: number, startsEvery = months): PeriodCycle => ({
  months,
  startsEvery,
  isAdministrative: true,
});

const CYCLES: Readonly<Record<CyclicPeriodKind, PeriodCycle>> = {
  month: calendar(1),
  quarter: calendar(3),
  half_year: calendar(6),
  nine_months: calendar(9, 12),
  year: calendar(12),
  admin_month: administrative(1),
  admin_quarter: administrative(3),
  admin_half_year: administrative(6),
  admin_nine_months: administrative(9, 12),
  admin_year: administrative(12),
};

export function cycleOf(kind: CyclicPeriodKind): PeriodCycle {
  return CYCLES[kind];
}
