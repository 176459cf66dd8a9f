import { finiteOrNull } from "./numbers";
import type { HealthyPeopleResult } from "./results";
import type { Situation } from "./situation";
import { reachesThreshold, type Thresholds } from "./thresholds";
import type { HealthyPeopleStatus } from "./types";

/**
 * Healthy People 2030: percent of the targeted change achieved. Null for a keep-target, which has no change to achieve;
 * not available without an observation.
 * Source: docs: methods, section 5.
 */
export function evaluateHealthyPeople(
  situation: Situation,
  thresholds: Thresholds["healthyPeople"],
): HealthyPeopleResult {
  const { actual, baseline, target, isAchieved } = situation;
  if (actual === null) return { percentOfTargetedChange: null, status: "not_available" };
  if (situation.isKeepTarget) {
    return { percentOfTargetedChange: null, status: isAchieved ? "met" : "getting_worse" };
  }
  const percent = (100 * (actual.value - baseline.value)) / (target.value - baseline.value);
  return {
    percentOfTargetedChange: finiteOrNull(percent),
    status: isAchieved
      ? "met"
      : statusOfChange({ situation, change: actual.value - baseline.value, percent, thresholds }),
  };
}

function statusOfChange(input: {
  situation: Situation;
  change: number;
  percent: number;
  thresholds: Thresholds["healthyPeople"];
}): HealthyPeopleStatus {
  const { situation, change, percent, thresholds } = input;
  if (reachesThreshold(percent, thresholds.improvingPercent)) return "improving";
  const away = -situation.direction * change;
  if (away <= 0) return "little_or_no_change";
  // From a baseline of 0 any move away counts: the quotient is infinite.
  const percentOfBaseline = (100 * away) / Math.abs(situation.baseline.value);
  return reachesThreshold(percentOfBaseline, thresholds.worseningPercentOfBaseline)
    ? "getting_worse"
    : "little_or_no_change";
}
