import type { IsoDate } from "../dates/iso-date";
import { type Direction, directionOf, isComparatorMet, measuredValue } from "./comparator";
import { finiteOrNull, safeScale } from "./numbers";
import { isKeepTarget, type Plan, sortByDate } from "./required-path";
import type { Comparator, DatedValue, ProgressCase } from "./types";

/**
 * A case as the five methods see it on one day: later observations gone, the rest in date order, values measured (see
 * `exactly`) and multiplied by `scale`, which is 1 but for values of an extreme size.
 */
export interface Situation extends Plan {
  readonly comparator: Comparator;
  readonly direction: Direction;
  readonly asOf: IsoDate;
  readonly observations: readonly DatedValue[];
  /** the latest observation on or before the as-of date; null without one */
  readonly actual: DatedValue | null;
  readonly isAchieved: boolean;
  readonly isKeepTarget: boolean;
  readonly scale: number;
  /** baseline, target and measured actual in the indicator's unit: scaling would turn a tiny one among huge ones to 0 */
  readonly unscaled: { readonly baseline: number; readonly target: number; readonly actual: number | null };
}

/** The latest observation on or before the as-of date, as given; null without one. */
export function findActual(observations: readonly DatedValue[], asOf: IsoDate): DatedValue | null {
  return sortByDate(knownOn(observations, asOf)).at(-1) ?? null;
}

export function knownOn<T extends { readonly date: IsoDate }>(observations: readonly T[], asOf: IsoDate): T[] {
  return observations.filter((observation) => observation.date <= asOf);
}

/** Prepares a case for the methods. Expects what {@link validateCases} accepts. */
export function describeSituation(progressCase: ProgressCase, asOf: IsoDate): Situation {
  const { comparator, baseline, target, milestones = [] } = progressCase;
  const observations = sortByDate(knownOn(progressCase.observations, asOf));
  const latest = observations.at(-1);
  const scale = safeScale([baseline, target, ...milestones, ...observations].map(({ value }) => value));
  const direction = directionOf({ comparator, baseline: baseline.value, target: target.value });
  const measure = ({ date, value }: DatedValue): DatedValue => ({
    date,
    value: measuredValue({ comparator, direction, value: value * scale, target: target.value * scale }),
  });
  const measured = observations.map(measure);
  const unscaledActual =
    latest === undefined ? null : measuredValue({ comparator, direction, value: latest.value, target: target.value });
  return {
    comparator,
    direction,
    asOf,
    baseline: { date: baseline.date, value: baseline.value * scale },
    target: { date: target.date, value: target.value * scale },
    milestones: sortByDate(milestones).map(measure),
    observations: measured,
    actual: measured.at(-1) ?? null,
    isAchieved: latest !== undefined && isComparatorMet({ comparator, value: latest.value, target: target.value }),
    isKeepTarget: isKeepTarget(progressCase),
    scale,
    unscaled: { baseline: baseline.value, target: target.value, actual: unscaledActual },
  };
}

/** A scaled value back in the indicator's unit; null when it is not a finite number there. */
export function inUnits(situation: Situation, scaled: number): number | null {
  return finiteOrNull(scaled / situation.scale);
}
