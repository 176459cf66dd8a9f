import { type IsoDate, isoDate } from "@/lib/domain/dates/iso-date";
import { type EvaluateOptions, evaluateProgress } from "@/lib/domain/targets/evaluate-case";
import type { FlagContext } from "@/lib/domain/targets/flags";
import type { SeriesResult } from "@/lib/domain/targets/results";
import type { Comparator, DatedValue, ProgressCase } from "@/lib/domain/targets/types";

export type Pair = readonly [date: string, value: number];

export interface ShortCase {
  readonly comparator?: Comparator;
  readonly from: Pair;
  readonly to: Pair;
  readonly seen?: readonly Pair[];
  readonly via?: readonly Pair[];
  readonly asOf?: string;
  readonly context?: FlagContext;
}

export const dated = ([date, value]: Pair): DatedValue => ({ date: isoDate(date), value });

export function caseOf({ comparator = "at_least", from, to, seen = [], via }: ShortCase): ProgressCase {
  return {
    id: "case",
    comparator,
    baseline: dated(from),
    target: dated(to),
    observations: seen.map(dated),
    ...(via === undefined ? {} : { milestones: via.map(dated) }),
  };
}

/** Evaluates on the day given, else on the day of the last observation listed (or the baseline without one). */
export function evaluate(short: ShortCase): SeriesResult {
  const asOf: IsoDate = isoDate(short.asOf ?? short.seen?.at(-1)?.[0] ?? short.from[0]);
  const options: EvaluateOptions = short.context === undefined ? { asOf } : { asOf, context: short.context };
  return evaluateProgress(caseOf(short), options);
}

const MONTH_ENDS = ["01-31", "02-28", "03-31", "04-30", "05-31", "06-30", "07-31", "08-31", "09-30", "10-31"];

/** Doctors per 10,000 at the month ends of January to October 2026. */
export const DOCTORS_2026: readonly Pair[] = [11.05, 11.1, 11.12, 11.2, 11.24, 11.33, 11.35, 11.46, 11.5, 11.58].map(
  (value, month): Pair => [`2026-${MONTH_ENDS[month]}`, value],
);
