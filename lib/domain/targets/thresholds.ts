/**
 * Thresholds of the progress methods. They are settings: no official Vietnamese thresholds were found, so a province may
 * change them, with a note. What belongs to a published formula (score coefficients, the replacement of zero) is no
 * setting and stands beside its formula.
 */
export interface Thresholds {
  readonly linear: { readonly onTrackRatio: number; readonly atRiskRatio: number };
  readonly trend: { readonly windowYears: number; readonly minimumPoints: number; readonly confidence: number };
  readonly cagr: { readonly substantialRatio: number; readonly moderateRatio: number; readonly minimumYears: number };
  readonly un: { readonly level3Ratio: number; readonly level2Ratio: number; readonly minimumYears: number };
  readonly healthyPeople: { readonly improvingPercent: number; readonly worseningPercentOfBaseline: number };
  readonly flags: {
    readonly lowBaseRatio: number;
    readonly worseningWindowYears: number;
    readonly staleIntervals: number;
  };
}

/**
 * The defaults. Sources: docs: methods, sections 1 to 5 and 9. The 0.95 and 0.60 of the pace methods are those of
 * Eurostat's SDG monitoring and Open SDG's progress calculation; 0.95 and 0.10 those of the UN SDG progress chart; the
 * 10 % of Healthy People 2030.
 */
export const DEFAULT_THRESHOLDS: Thresholds = {
  linear: { onTrackRatio: 0.95, atRiskRatio: 0.6 },
  trend: { windowYears: 2, minimumPoints: 6, confidence: 0.8 },
  cagr: { substantialRatio: 0.95, moderateRatio: 0.6, minimumYears: 1 },
  un: { level3Ratio: 0.95, level2Ratio: 0.1, minimumYears: 0.5 },
  healthyPeople: { improvingPercent: 10, worseningPercentOfBaseline: 10 },
  flags: { lowBaseRatio: 0.6, worseningWindowYears: 1, staleIntervals: 2 },
};

/** Rounding noise of a computed ratio, percent or score limit; comparators and years stay exact. */
export const THRESHOLD_TOLERANCE = 1e-9;

/** Whether a computed ratio or percent reaches a threshold, forgiving rounding noise. */
export function reachesThreshold(computed: number, threshold: number): boolean {
  return computed >= threshold - THRESHOLD_TOLERANCE;
}
