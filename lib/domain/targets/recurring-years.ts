import { type IsoDate, splitDate } from "../dates/iso-date";
import type { EvaluateOptions } from "./evaluate-case";
import { evaluateRecurring, type RecurringTarget, recurringCaseOn } from "./recurring";
import type { MethodResults } from "./results";
import { findActual } from "./situation";
import type { DatedValue, Status } from "./types";

export interface RecurringYear {
  readonly year: number;
  /** `current` holds the as-of date; the years before it are closed, those after it lie ahead */
  readonly phase: "closed" | "current" | "ahead";
  readonly status: Status;
  /** the year's latest cumulative figure on or before the as-of date; null while there is none */
  readonly actual: DatedValue | null;
  /** what the year's plan asks for on the date of that figure */
  readonly expected: number | null;
  readonly methods: MethodResults;
}

/**
 * Every year of a recurring target on one as-of date, in order: each a target of its own, from 0 on 1 January. A year
 * that is over is judged by its own last figure, a year ahead is `not_started`. A target without a last year ends with
 * the as-of date's.
 * Source: docs: methods, section 7.
 */
export function evaluateRecurringYears(target: RecurringTarget, options: EvaluateOptions): readonly RecurringYear[] {
  const current = splitDate(options.asOf).year;
  const last = target.lastYear ?? current;
  const count = Math.max(0, last - target.firstYear + 1);
  return Array.from({ length: count }, (_, index) => {
    const year = target.firstYear + index;
    const { status, methods } = evaluateRecurring({ ...target, firstYear: year, lastYear: year }, options);
    return {
      year,
      phase: year === current ? "current" : year < current ? "closed" : "ahead",
      status,
      actual: actualOf({ target, year, asOf: options.asOf }),
      expected: methods.linear.expected,
      methods,
    };
  });
}

function actualOf(options: { target: RecurringTarget; year: number; asOf: IsoDate }): DatedValue | null {
  const { target, year, asOf } = options;
  const found = recurringCaseOn({ ...target, firstYear: year, lastYear: year }, asOf);
  return found === null ? null : findActual(found.progressCase.observations, asOf);
}
