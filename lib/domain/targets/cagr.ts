import { yearsBetween } from "../dates/years-between";
import { yearlyGrowth } from "./growth";
import { finiteOrNull } from "./numbers";
import { CAGR_NOT_AVAILABLE, type CagrResult } from "./results";
import type { Situation } from "./situation";
import { reachesThreshold, type Thresholds } from "./thresholds";
import type { CagrStatus } from "./types";

/** A rate towards or from zero means nothing, so Open SDG puts this in its place. */
const INSTEAD_OF_ZERO = 0.001;
/** Open SDG's scores: two straight lines that meet near the ratio of 0.6, cut off at 5 and -5. */
const SCORE_LIMIT = 5;
const SCORE_BEND = 0.6;

/**
 * Eurostat-type pace: the compound yearly rate observed since the baseline over the rate required. A ratio that cannot
 * be computed (under a year of observation, a change of sign, a required rate of 0, a number beyond all limits) is null,
 * and the method then not available unless the target is achieved; achieved always scores 5.
 * Source: docs: methods, section 3 (Eurostat, "Sustainable development in the European Union"; Open SDG).
 */
export function evaluateCagr(situation: Situation, thresholds: Thresholds["cagr"]): CagrResult {
  if (situation.actual === null) return CAGR_NOT_AVAILABLE;
  const ratio = paceRatio(situation, thresholds.minimumYears);
  if (situation.isAchieved) return { ratio, score: SCORE_LIMIT, status: "target_achieved" };
  if (ratio === null) return CAGR_NOT_AVAILABLE;
  return { ratio, score: scoreOf(ratio), status: statusOfRatio(ratio, thresholds) };
}

function paceRatio(situation: Situation, minimumYears: number): number | null {
  const { baseline, target, actual, direction, unscaled } = situation;
  if (actual === null || unscaled.actual === null) return null;
  const yearsObserved = yearsBetween(baseline.date, actual.date);
  if (yearsObserved < minimumYears) return null;
  const from = unscaled.baseline === 0 ? INSTEAD_OF_ZERO : unscaled.baseline;
  const to = unscaled.target === 0 ? INSTEAD_OF_ZERO : unscaled.target;
  const reached = unscaled.actual;
  if (isSignChange(from, to) || isSignChange(from, reached)) return null;
  const observed = yearlyGrowth({ from, to: reached, years: yearsObserved }) - 1;
  const required = yearlyGrowth({ from, to, years: yearsBetween(baseline.date, target.date) }) - 1;
  const sign = unscaled.baseline < 0 ? -1 : 1;
  return required === 0 || !Number.isFinite(required)
    ? null
    : finiteOrNull((sign * direction * observed) / Math.abs(required));
}

function isSignChange(from: number, to: number): boolean {
  return (from < 0 && to > 0) || (from > 0 && to < 0);
}

function scoreOf(ratio: number): number {
  return reachesThreshold(ratio, SCORE_BEND)
    ? Math.min(7.1429 * ratio - 4.2857, SCORE_LIMIT)
    : Math.max(4.1667 * ratio - 2.5, -SCORE_LIMIT);
}

function statusOfRatio(ratio: number, { substantialRatio, moderateRatio }: Thresholds["cagr"]): CagrStatus {
  if (reachesThreshold(ratio, substantialRatio)) return "substantial_progress";
  if (reachesThreshold(ratio, moderateRatio)) return "moderate_progress";
  return reachesThreshold(ratio, 0) ? "limited_progress" : "deterioration";
}
