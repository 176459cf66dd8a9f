import type { IsoDate } from "../dates/iso-date";
import { isComparatorMet } from "./comparator";
import { finiteOrNull } from "./numbers";
import { findActual } from "./situation";
import type { Comparator, DatedValue, Status } from "./types";

export interface LevelResult {
  /** null while nothing but a required path, hence a baseline, could tell */
  readonly status: Status | null;
  /** target minus actual; null without an observation */
  readonly gap: number | null;
  readonly actual: DatedValue | null;
}

/**
 * What can be said of a target whose baseline is not known: whether the latest figure meets it, and after the due date
 * whether it was missed; the pace stays open (null).
 * Source: docs: methods, section 1 (the statuses that need no path).
 */
export function evaluateWithoutBaseline({
  comparator,
  target,
  observations,
  asOf,
}: {
  comparator: Comparator;
  target: DatedValue;
  observations: readonly DatedValue[];
  asOf: IsoDate;
}): LevelResult {
  const actual = findActual(observations, asOf);
  if (actual === null) return { status: "no_data", gap: null, actual };
  const gap = finiteOrNull(target.value - actual.value);
  if (isComparatorMet({ comparator, value: actual.value, target: target.value })) {
    return { status: "achieved", gap, actual };
  }
  if (actual.date >= target.date) return { status: "missed", gap, actual };
  return { status: asOf > target.date ? "due_unreported" : null, gap, actual };
}
