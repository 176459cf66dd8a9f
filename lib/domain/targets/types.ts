import type { IsoDate } from "../dates/iso-date";

/** `at_least` and `more_than`: an increase is good; `at_most` and `less_than`: a decrease is good. */
export const COMPARATORS = ["at_least", "more_than", "at_most", "less_than", "exactly"] as const;
export type Comparator = (typeof COMPARATORS)[number];

export interface DatedValue {
  readonly date: IsoDate;
  readonly value: number;
}

/** What a target is judged by. Source: docs: methods, vocabulary and section 10. */
export interface ProgressCase {
  readonly id: string;
  readonly comparator: Comparator;
  readonly baseline: DatedValue;
  readonly target: DatedValue;
  /** dated points of the plan strictly between baseline and target, in any order */
  readonly milestones?: readonly DatedValue[];
  /** approved observations in any order, at most one a date; those after the as-of date are ignored */
  readonly observations: readonly DatedValue[];
}

/** "At least so many at each unit": one value a unit, null where the unit did not report. */
export interface FloorCase {
  readonly id: string;
  readonly floor: number;
  readonly units: readonly (number | null)[];
}

/** The status words, worst first (docs: methods, section 8); their wording lives in the messages. */
export const STATUSES = [
  "missed",
  "due_unreported",
  "regressing",
  "off_track",
  "at_risk",
  "no_data",
  "not_started",
  "on_track",
  "achieved",
] as const;
export type Status = (typeof STATUSES)[number];

export type TrendStatus = "will_meet" | "likely" | "unlikely" | "will_miss" | "not_available";
export type CagrStatus =
  | "target_achieved"
  | "substantial_progress"
  | "moderate_progress"
  | "limited_progress"
  | "deterioration"
  | "not_available";
export type UnLevel = "achieved" | 3 | 2 | 1;
export type HealthyPeopleStatus = "met" | "improving" | "little_or_no_change" | "getting_worse" | "not_available";

/** The flags beside a status, in the order in which they are given (docs: methods, section 9). */
export const FLAGS = [
  "methods_disagree",
  "low_base",
  "met_but_worsening",
  "stale",
  "partial_reporting",
  "denominator_provisional",
  "series_break",
  "conflicting_sources",
  "sample_data",
] as const;
export type Flag = (typeof FLAGS)[number];
