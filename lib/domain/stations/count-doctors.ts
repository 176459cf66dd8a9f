/** Doctors of one station on a date: heads of three kinds, and everyone on site as full-time equivalents by days. */
export interface DoctorCounts {
  readonly permanent: number;
  readonly contract: number;
  readonly rotated: number;
  readonly onSiteFte: number;
}

export const COUNTING_RULES = ["permanent", "permanent_contract", "on_site_fte"] as const;
export type CountingRule = (typeof COUNTING_RULES)[number];

/**
 * What counts towards the floor under a rule. The texts do not say whether a rotated doctor counts, so the rule is a
 * setting and all three counts are kept. Source: docs: methods, section 6.
 */
export function countDoctors(counts: DoctorCounts, rule: CountingRule): number {
  if (rule === "permanent") return counts.permanent;
  return rule === "permanent_contract" ? counts.permanent + counts.contract : counts.onSiteFte;
}
