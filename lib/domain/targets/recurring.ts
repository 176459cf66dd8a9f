import { isoDateOf, splitDate } from "../dates/iso-date";
import type { EvaluateOptions } from "./evaluate-case";
import { evaluateMethods, withoutRateMethods } from "./evaluate-methods";
import { computeContextFlags, computeFlags } from "./flags";
import { linearWithoutNumbers, type SeriesResult, TREND_NOT_AVAILABLE } from "./results";
import { describeSituation } from "./situation";
import { DEFAULT_THRESHOLDS } from "./thresholds";
import type { Comparator, DatedValue, ProgressCase } from "./types";

/** "Every year from 2026": each year is a target of its own. */
export interface RecurringTarget {
  readonly id: string;
  readonly comparator: Comparator;
  /** what each year has to reach by 31 December, counted from 0 on 1 January */
  readonly value: number;
  readonly firstYear: number;
  /** the last year to which the target applies; null while it has no end */
  readonly lastYear: number | null;
  /** dated points of the plan of any of the years */
  readonly milestones?: readonly DatedValue[];
  /** the year's cumulative value at each date, of any of the years */
  readonly observations: readonly DatedValue[];
}

export interface RecurringResult extends SeriesResult {
  /** the year judged; null before the first one */
  readonly year: number | null;
}

/** The case of the year that holds on the as-of date: the last year's after the end, none before the first year. */
export function recurringCaseOn(
  target: RecurringTarget,
  asOf: EvaluateOptions["asOf"],
): { readonly year: number; readonly progressCase: ProgressCase } | null {
  const year = Math.min(splitDate(asOf).year, target.lastYear ?? Number.POSITIVE_INFINITY);
  if (year < target.firstYear) return null;
  const start = isoDateOf({ year, month: 1, day: 1 });
  const end = isoDateOf({ year, month: 12, day: 31 });
  return {
    year,
    progressCase: {
      id: target.id,
      comparator: target.comparator,
      baseline: { date: start, value: 0 },
      target: { date: end, value: target.value },
      milestones: (target.milestones ?? []).filter(({ date }) => start < date && date < end),
      observations: target.observations.filter(({ date }) => start <= date && date <= end),
    },
  };
}

/**
 * A recurring target on a date, by its year's own case; before the first year `not_started`, with all methods silent.
 * Source: docs: methods, section 7.
 */
export function evaluateRecurring(target: RecurringTarget, options: EvaluateOptions): RecurringResult {
  const { asOf, thresholds = DEFAULT_THRESHOLDS, context = {} } = options;
  const current = recurringCaseOn(target, asOf);
  if (current === null) return { ...notBegun(target.id), flags: computeContextFlags(context) };
  const situation = describeSituation(current.progressCase, asOf);
  const methods = withoutRateMethods(evaluateMethods(situation, thresholds));
  return {
    id: target.id,
    status: methods.linear.status,
    methods,
    floor: null,
    flags: computeFlags({ situation, methods, thresholds, context }),
    year: current.year,
  };
}

function notBegun(id: string): RecurringResult {
  const methods = withoutRateMethods({
    linear: linearWithoutNumbers("not_started"),
    trend: TREND_NOT_AVAILABLE,
    cagr: { ratio: null, score: null, status: "not_available" },
    un: { projected: null, ratio: null, level: null },
    healthy_people: { percentOfTargetedChange: null, status: "not_available" },
  });
  return { id, status: "not_started", methods, floor: null, flags: [], year: null };
}
