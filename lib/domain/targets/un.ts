import { yearsBetween } from "../dates/years-between";
import { yearlyGrowth } from "./growth";
import { finiteOrNull } from "./numbers";
import { UN_NOT_AVAILABLE, type UnResult } from "./results";
import type { Situation } from "./situation";
import { reachesThreshold, type Thresholds } from "./thresholds";
import type { UnLevel } from "./types";

/**
 * The UN progress chart: the observed yearly rate carried on to the due date, and how much of the way from baseline to
 * target that would cover. Numbers are null for under half a year of observation, a baseline or actual that is not above
 * zero, a keep-target, or a projection beyond all numbers; the level is then null too unless the target is achieved.
 * Source: docs: methods, section 4.
 */
export function evaluateUn(situation: Situation, thresholds: Thresholds["un"]): UnResult {
  const { actual, baseline, target, scale } = situation;
  if (actual === null) return UN_NOT_AVAILABLE;
  const projected = projectOnDueDate(situation, thresholds.minimumYears);
  const way = target.value - baseline.value;
  const ratio = projected === null ? null : finiteOrNull((projected * scale - baseline.value) / way);
  if (situation.isAchieved) return { projected, ratio, level: "achieved" };
  return { projected, ratio, level: ratio === null ? null : levelOf(ratio, thresholds) };
}

function projectOnDueDate(situation: Situation, minimumYears: number): number | null {
  const { baseline, target, actual, unscaled } = situation;
  if (actual === null || unscaled.actual === null || situation.isKeepTarget) return null;
  if (!(unscaled.baseline > 0 && unscaled.actual > 0)) return null;
  const yearsObserved = yearsBetween(baseline.date, actual.date);
  if (yearsObserved < minimumYears) return null;
  if (actual.date >= target.date) return unscaled.actual;
  const growth = yearlyGrowth({ from: unscaled.baseline, to: unscaled.actual, years: yearsObserved });
  return finiteOrNull(unscaled.actual * growth ** yearsBetween(actual.date, target.date));
}

function levelOf(ratio: number, { level3Ratio, level2Ratio }: Thresholds["un"]): UnLevel {
  if (reachesThreshold(ratio, level3Ratio)) return 3;
  return reachesThreshold(ratio, level2Ratio) ? 2 : 1;
}
