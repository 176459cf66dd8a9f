import { addMonths, endOfMonth, type IsoDate } from "../dates/iso-date";
import { yearsBetween } from "../dates/years-between";
import type { MethodResults } from "./results";
import type { Situation } from "./situation";
import { reachesThreshold, type Thresholds } from "./thresholds";
import { FLAGS, type Flag } from "./types";

/** What the figures behind a case are known to suffer from; whatever is left out is not flagged. */
export interface FlagContext {
  /** units that reported, and units that should have, on the actual's date */
  readonly reporting?: { readonly reporting: number; readonly expected: number };
  /** months between two reports of the indicator, where it has a rhythm */
  readonly reportingIntervalMonths?: number;
  readonly isDenominatorProvisional?: boolean;
  /** first days of a reorganisation or of a changed definition */
  readonly seriesBreaks?: readonly IsoDate[];
  readonly hasConflictingSources?: boolean;
  readonly isSampleData?: boolean;
}

export interface FlagInput {
  readonly situation: Situation;
  readonly methods: MethodResults;
  readonly thresholds: Thresholds;
  readonly context: FlagContext;
}

/** The flags beside a status, in their fixed order. Source: docs: methods, section 9. */
export function computeFlags(input: FlagInput): Flag[] {
  const { situation, methods, thresholds, context } = input;
  const { actual, target, asOf } = situation;
  const { staleIntervals } = thresholds.flags;
  const age = { actual: actual?.date ?? null, due: target.date, asOf, staleIntervals };
  const raised: Record<Flag, boolean> = {
    methods_disagree: doMethodsDisagree(methods),
    low_base: isLowBase(methods, thresholds.flags.lowBaseRatio),
    met_but_worsening: isMetButWorsening(input),
    stale: isStale(age, context.reportingIntervalMonths),
    series_break: hasBreakBeforeActual(situation, context.seriesBreaks ?? []),
    ...contextFlags(context),
  };
  return FLAGS.filter((flag) => raised[flag]);
}

/** When the latest figure is from, when the target is due, and the day on which it is looked at. */
export interface FigureAge {
  readonly actual: IsoDate | null;
  readonly due: IsoDate;
  readonly asOf: IsoDate;
  readonly staleIntervals: number;
}

/** The flags of figures that no method has been applied to; of a dated one also whether it is stale. */
export function computeContextFlags(context: FlagContext, age?: FigureAge): Flag[] {
  const stale = age !== undefined && isStale(age, context.reportingIntervalMonths);
  const raised: Partial<Record<Flag, boolean>> = { ...contextFlags(context), stale };
  return FLAGS.filter((flag) => raised[flag]);
}

function contextFlags({ reporting, ...context }: FlagContext) {
  return {
    partial_reporting: reporting !== undefined && reporting.reporting < reporting.expected,
    denominator_provisional: context.isDenominatorProvisional ?? false,
    conflicting_sources: context.hasConflictingSources ?? false,
    sample_data: context.isSampleData ?? false,
  };
}

/** true: on course; false: not; left out: the word says nothing about it. Healthy People takes no part. */
const ON_COURSE: Readonly<Record<string, boolean>> = {
  achieved: true,
  on_track: true,
  at_risk: false,
  off_track: false,
  regressing: false,
  missed: false,
  will_meet: true,
  likely: true,
  unlikely: false,
  will_miss: false,
  target_achieved: true,
  substantial_progress: true,
  moderate_progress: false,
  limited_progress: false,
  deterioration: false,
  "3": true,
  "2": false,
  "1": false,
};

function doMethodsDisagree({ linear, trend, cagr, un }: MethodResults): boolean {
  const verdicts = [linear.status, trend.status, cagr.status, String(un.level)].map((word) => ON_COURSE[word]);
  return verdicts.includes(true) && verdicts.includes(false);
}

function isLowBase({ linear, cagr }: MethodResults, lowBaseRatio: number): boolean {
  const isBehind = linear.ratio !== null && !reachesThreshold(linear.ratio, lowBaseRatio);
  return cagr.status === "substantial_progress" && isBehind;
}

function isMetButWorsening({ situation, methods, thresholds }: FlagInput): boolean {
  const { actual, baseline, comparator, direction, observations } = situation;
  if (actual === null || methods.linear.status !== "achieved" || comparator === "exactly") return false;
  const recent = observations.find(
    ({ date }) => yearsBetween(date, actual.date) <= thresholds.flags.worseningWindowYears,
  );
  const isWorseThan = (value: number) => (direction === 1 ? actual.value < value : actual.value > value);
  return isWorseThan(baseline.value) || (recent !== undefined && isWorseThan(recent.value));
}

function isStale({ actual, due, asOf, staleIntervals }: FigureAge, reportingIntervalMonths?: number): boolean {
  if (actual === null) return false;
  if (asOf > due && actual < due) return true;
  if (reportingIntervalMonths === undefined) return false;
  return isOlderThanMonths({ date: actual, asOf, months: staleIntervals * reportingIntervalMonths });
}

/** A figure of a month's end grows old at months' ends: of 28 February, two months reach to 30 April. */
function isOlderThanMonths({ date, asOf, months }: { date: IsoDate; asOf: IsoDate; months: number }): boolean {
  const limit = addMonths(date, months);
  return asOf > (date === endOfMonth(date) ? endOfMonth(limit) : limit);
}

/** A break takes effect on its day: a baseline of that very day is already on the new footing. */
function hasBreakBeforeActual({ baseline, actual }: Situation, breaks: readonly IsoDate[]): boolean {
  if (actual === null) return false;
  const [first, last] = baseline.date < actual.date ? [baseline.date, actual.date] : [actual.date, baseline.date];
  return breaks.some((date) => first < date && date <= last);
}
