import { type IsoDate, parseIsoDate } from "../dates/iso-date";
import type { Direction } from "./comparator";
import { directionOf, measuredValue } from "./comparator";
import { sortByDate } from "./required-path";
import type { Comparator } from "./types";

/** Why a case is refused; messages are worded elsewhere from the code and its parameters. */
export const CASE_FAULT_CODES = [
  "invalid_date",
  "not_finite",
  "target_not_after_baseline",
  "milestone_outside_plan",
  "milestone_date_repeated",
  "milestone_behind",
  "observation_date_repeated",
  "id_empty",
  "id_repeated",
  "floor_not_positive",
  "unit_negative",
  "too_many_cases",
  "too_many_observations",
] as const;
export type CaseFaultCode = (typeof CASE_FAULT_CODES)[number];

export interface CaseFault {
  /** "cases.3.target.value": indices as sent */
  readonly path: string;
  readonly code: CaseFaultCode;
  readonly params: Readonly<Record<string, string | number>>;
}

/** A dated value whose types are right but whose date may not exist and whose value may not be finite. */
export interface UncheckedDatedValue {
  readonly date: string;
  readonly value: number;
}

export interface UncheckedSeriesCase {
  readonly id: string;
  readonly comparator: Comparator;
  readonly baseline: UncheckedDatedValue;
  readonly target: UncheckedDatedValue;
  readonly milestones?: readonly UncheckedDatedValue[] | undefined;
  readonly observations: readonly UncheckedDatedValue[];
}

export interface UncheckedFloorCase {
  readonly id: string;
  readonly floor: number;
  readonly units: readonly (number | null)[];
}

export type UncheckedCase = UncheckedSeriesCase | UncheckedFloorCase;

interface Indexed {
  readonly index: number;
  readonly date: IsoDate;
  readonly value: number;
}

/** Faults of one series case, with paths below `path` ("cases.0"); none means the methods can be applied. */
export function validateSeriesCase(one: UncheckedSeriesCase, path: string): CaseFault[] {
  const faults: CaseFault[] = [
    ...validatePoint(one.baseline, `${path}.baseline`),
    ...validatePoint(one.target, `${path}.target`),
    ...(one.milestones ?? []).flatMap((point, index) => validatePoint(point, `${path}.milestones.${index}`)),
    ...one.observations.flatMap((point, index) => validatePoint(point, `${path}.observations.${index}`)),
    ...validateObservationDates(one.observations, path),
  ];
  const start = parseIsoDate(one.baseline.date);
  const due = parseIsoDate(one.target.date);
  if (start === null || due === null) return faults;
  if (due <= start) {
    const params = { baseline: start, target: due };
    return [...faults, { path: `${path}.target.date`, code: "target_not_after_baseline", params }];
  }
  return [...faults, ...validateMilestones({ one, path, start, due })];
}

/** Faults of one floor case: a floor that is not above zero, units that are negative or no numbers. */
export function validateFloorCase(one: UncheckedFloorCase, path: string): CaseFault[] {
  const faults: CaseFault[] = [];
  if (!Number.isFinite(one.floor)) faults.push({ path: `${path}.floor`, code: "not_finite", params: {} });
  else if (one.floor <= 0)
    faults.push({ path: `${path}.floor`, code: "floor_not_positive", params: { value: one.floor } });
  one.units.forEach((value, index) => {
    if (value === null) return;
    const unitPath = `${path}.units.${index}`;
    if (!Number.isFinite(value)) faults.push({ path: unitPath, code: "not_finite", params: {} });
    else if (value < 0) faults.push({ path: unitPath, code: "unit_negative", params: { value } });
  });
  return faults;
}

function validatePoint({ date, value }: UncheckedDatedValue, path: string): CaseFault[] {
  const faults: CaseFault[] = [];
  if (parseIsoDate(date) === null) faults.push({ path: `${path}.date`, code: "invalid_date", params: { date } });
  if (!Number.isFinite(value)) faults.push({ path: `${path}.value`, code: "not_finite", params: {} });
  return faults;
}

function validateObservationDates(observations: readonly UncheckedDatedValue[], path: string): CaseFault[] {
  const seen = new Set<string>();
  return observations.flatMap(({ date }, index): CaseFault[] => {
    const isRepeated = seen.has(date) && parseIsoDate(date) !== null;
    seen.add(date);
    return isRepeated
      ? [{ path: `${path}.observations.${index}.date`, code: "observation_date_repeated", params: { date } }]
      : [];
  });
}

/** Milestones lie strictly between baseline and target, one a date, and never go back on the way to the target. */
function validateMilestones(input: {
  one: UncheckedSeriesCase;
  path: string;
  start: IsoDate;
  due: IsoDate;
}): CaseFault[] {
  const { one, path, start, due } = input;
  const faults: CaseFault[] = [];
  const seen = new Set<string>();
  const inPlan: Indexed[] = [];
  (one.milestones ?? []).forEach(({ date: text, value }, index) => {
    const date = parseIsoDate(text);
    if (date === null) return;
    const datePath = `${path}.milestones.${index}.date`;
    if (date <= start || date >= due) faults.push({ path: datePath, code: "milestone_outside_plan", params: { date } });
    else if (seen.has(date)) faults.push({ path: datePath, code: "milestone_date_repeated", params: { date } });
    else if (Number.isFinite(value)) inPlan.push({ index, date, value });
    seen.add(date);
  });
  return [...faults, ...findMilestonesBehind({ one, path, milestones: inPlan })];
}

function findMilestonesBehind(input: {
  one: UncheckedSeriesCase;
  path: string;
  milestones: readonly Indexed[];
}): CaseFault[] {
  const { one, path, milestones } = input;
  const { comparator, baseline, target } = one;
  if (!Number.isFinite(baseline.value) || !Number.isFinite(target.value)) return [];
  const direction: Direction = directionOf({ comparator, baseline: baseline.value, target: target.value });
  const measure = (value: number) => measuredValue({ comparator, direction, value, target: target.value });
  // Literally towards the target, so also for a target that the baseline already meets from the far side.
  const towards = Math.sign(target.value - baseline.value) || direction;
  let before = baseline.value;
  return sortByDate(milestones).flatMap(({ index, value }): CaseFault[] => {
    const previous = before;
    before = measure(value);
    const isBehind = towards > 0 ? before < previous : before > previous;
    const params = { value, previous };
    return isBehind ? [{ path: `${path}.milestones.${index}.value`, code: "milestone_behind", params }] : [];
  });
}
