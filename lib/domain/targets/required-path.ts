import type { IsoDate } from "../dates/iso-date";
import { yearsBetween } from "../dates/years-between";
import { directionOf, isComparatorMet, measuredValue } from "./comparator";
import type { DatedValue, ProgressCase } from "./types";

/** A plan: straight lines from the baseline through the milestones to the target. */
export interface Plan {
  readonly baseline: DatedValue;
  readonly milestones: readonly DatedValue[];
  readonly target: DatedValue;
}

/** The plan's points in date order. */
export function planPoints({ baseline, milestones, target }: Plan): DatedValue[] {
  return [baseline, ...sortByDate(milestones), target];
}

export function sortByDate<T extends { readonly date: IsoDate }>(values: readonly T[]): T[] {
  return [...values].sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
}

/** The plan's value on a date: the baseline's before it, the target's after it, in between by share of years elapsed. */
export function expectedOn(plan: Plan, date: IsoDate): number {
  if (date <= plan.baseline.date) return plan.baseline.value;
  const points = planPoints(plan);
  const next = points.findIndex((point) => point.date >= date);
  const after = points[next];
  const before = points[next - 1];
  if (after === undefined || before === undefined) return plan.target.value;
  if (after.date === date) return after.value;
  const share = yearsBetween(before.date, date) / yearsBetween(before.date, after.date);
  return before.value + (after.value - before.value) * share;
}

/** A target that the baseline already meets, or equals, is kept rather than travelled to. */
export function isKeepTarget({ comparator, baseline, target }: ProgressCase): boolean {
  return (
    baseline.value === target.value || isComparatorMet({ comparator, value: baseline.value, target: target.value })
  );
}

/**
 * The points to draw the required path through, in date order; a keep-target's path lies flat on the target.
 * For `exactly` a milestone past the target is drawn as far short of it, as the methods count it.
 * Source: docs: methods, section 1.
 */
export function requiredPath(progressCase: ProgressCase): DatedValue[] {
  const { comparator, baseline, target, milestones = [] } = progressCase;
  if (isKeepTarget(progressCase)) return [{ date: baseline.date, value: target.value }, target];
  const direction = directionOf({ comparator, baseline: baseline.value, target: target.value });
  const measured = milestones.map(({ date, value }) => ({
    date,
    value: measuredValue({ comparator, direction, value, target: target.value }),
  }));
  return planPoints({ baseline, milestones: measured, target });
}

/** What the required path asks for on any date, in the indicator's unit; the target itself for a keep-target. */
export function expectedValueOn(progressCase: ProgressCase, date: IsoDate): number {
  const path = requiredPath(progressCase);
  const plan = {
    baseline: path[0] ?? progressCase.baseline,
    milestones: path.slice(1, -1),
    target: progressCase.target,
  };
  return expectedOn(plan, date);
}
