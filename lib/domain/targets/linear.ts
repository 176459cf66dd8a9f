import { yearsBetween } from "../dates/years-between";
import { finiteOrNull } from "./numbers";
import { expectedOn } from "./required-path";
import { type LinearResult, linearWithoutNumbers } from "./results";
import { inUnits, type Situation } from "./situation";
import { reachesThreshold, type Thresholds } from "./thresholds";
import type { DatedValue, Status } from "./types";

const MONTHS_PER_YEAR = 12;

/**
 * The required path: how far the actual has come against how far the plan was to be on the actual's date. It decides the
 * headline status. Without an observation `no_data` with all numbers null; a keep-target has no path, so no shares.
 * The status is decided on the numbers before a non-finite one becomes null.
 * Source: docs: methods, section 1.
 */
export function evaluateLinear(situation: Situation, thresholds: Thresholds["linear"]): LinearResult {
  const { actual, baseline, target } = situation;
  if (actual === null) return linearWithoutNumbers("no_data");
  const gap = inUnits(situation, target.value - actual.value);
  if (situation.isKeepTarget) return { ...keepTarget(situation, actual), gap };

  const expected = expectedOn(situation, actual.date);
  const way = target.value - baseline.value;
  const progress = (actual.value - baseline.value) / way;
  const expectedProgress = (expected - baseline.value) / way;
  // progress / expectedProgress without the way they share, which could be too small a number to divide by twice.
  const ratio = expected === baseline.value ? null : (actual.value - baseline.value) / (expected - baseline.value);
  return {
    progress: finiteOrNull(progress),
    expectedProgress: finiteOrNull(expectedProgress),
    expected: inUnits(situation, expected),
    ratio: ratio === null ? null : finiteOrNull(ratio),
    status: settledStatus(situation, actual) ?? (ratio === null ? "not_started" : statusOfRatio(ratio, thresholds)),
    gap,
    requiredPerMonth: requiredPerMonth(situation, actual),
  };
}

/** The statuses that do not depend on how fast things go; null when the pace decides. */
function settledStatus({ isAchieved, target, asOf }: Situation, actual: DatedValue): Status | null {
  if (isAchieved) return "achieved";
  if (actual.date >= target.date) return "missed";
  return asOf > target.date ? "due_unreported" : null;
}

function statusOfRatio(ratio: number, { onTrackRatio, atRiskRatio }: Thresholds["linear"]): Status {
  if (reachesThreshold(ratio, onTrackRatio)) return "on_track";
  if (reachesThreshold(ratio, atRiskRatio)) return "at_risk";
  return reachesThreshold(ratio, 0) ? "off_track" : "regressing";
}

function keepTarget(situation: Situation, actual: DatedValue): LinearResult {
  return {
    ...linearWithoutNumbers(settledStatus(situation, actual) ?? "regressing"),
    expected: inUnits(situation, situation.target.value),
  };
}

function requiredPerMonth(situation: Situation, actual: DatedValue): number | null {
  if (settledStatus(situation, actual) !== null) return null;
  const { target } = situation;
  const months = MONTHS_PER_YEAR * yearsBetween(actual.date, target.date);
  return inUnits(situation, (target.value - actual.value) / months);
}
