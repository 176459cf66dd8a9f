import { yearsBetween } from "../dates/years-between";
import { yearlyGrowth } from "./growth";
import { finiteOrNull } from "./numbers";
import { UN_NOT_AVAILABLE, type UnResult } from "./results";
import { inUnits, type Situation } from "./situation";
import { reachesThreshold, type Thresholds } from "./thresholds";
import type { UnLevel } from "./types";

/**
 * The UN progress chart: the observed yearly rate carried on to the due date, and how much of the way from baseline to
 * target that would cover. Numbers are null for under half a year of observation, a baseline or actual that is not above
 * zero, a keep-target, or a projection beyond all numbers; the level is then null too unless the target is achieved.
 * Source: docs: methods, section 4.
 */
export function evaluateUn(situation: Situation, thresholds: Thresholds["un"]): UnResult {
  if (situation.actual === null) return UN_NOT_AVAILABLE;
  const scaled = projectOnDueDate(situation, thresholds.minimumYears);
  const projected = scaled === null ? null : inUnits(situation, scaled);
  const way = situation.target.value - situation.baseline.value;
  const ratio = scaled === null || projected === null ? null : finiteOrNull((scaled - situation.baseline.value) / way);
  if (situation.isAchieved) return { projected, ratio, level: "achieved" };
  return { projected, ratio, level: ratio === null ? null : levelOf(ratio, thresholds) };
}

function projectOnDueDate(situation: Situation, minimumYears: number): number | null {
  const { baseline, target, actual } = situation;
  if (actual === null || situation.isKeepTarget || !(baseline.value > 0 && actual.value > 0)) return null;
  const yearsObserved = yearsBetween(baseline.date, actual.date);
  if (yearsObserved < minimumYears) return null;
  if (actual.date >= target.date) return actual.value;
  const growth = yearlyGrowth({ from: baseline.value, to: actual.value, years: yearsObserved });
  return actual.value * growth ** yearsBetween(actual.date, target.date);
}

function levelOf(ratio: number, { level3Ratio, level2Ratio }: Thresholds["un"]): UnLevel {
  if (reachesThreshold(ratio, level3Ratio)) return 3;
  return reachesThreshold(ratio, level2Ratio) ? 2 : 1;
}
