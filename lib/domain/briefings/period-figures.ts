import { addDays } from "../dates/iso-date";
import { addSpans, type CountedSpan, type DatedFigure, toCountedSpans } from "./counted-spans";
import type { BriefingMissing, SnapshotFigure } from "./snapshot";
import { isWithin, lastMonthOf, monthEndingOn, type Stretch } from "./stretch";

/** Why nothing is recorded in a stretch of days, for the place of a figure that should be there. */
export type WhyAbsent = (stretch: Stretch) => BriefingMissing;

export type PeriodFigures = {
  readonly inPeriod: SnapshotFigure;
  readonly cumulative: SnapshotFigure;
};

type Options = {
  readonly figures: readonly DatedFigure[];
  readonly period: Stretch;
  readonly measure: "stock" | "flow";
  /** Sums of things may be added up over months; shares of different wholes may not. */
  readonly isAdditive: boolean;
  readonly whyAbsent: WhyAbsent;
};

/**
 * What is told of a period. A stock stands on a day: the latest figure dated in the period's last month, for both. A flow
 * adds up: `inPeriod` over the days of the period, `cumulative` from 1 January of the year in which the period ends.
 * Recorded figures only: one that is not there is missing with its reason, never carried over from an earlier month.
 */
export function computePeriodFigures(options: Options): PeriodFigures {
  if (options.measure === "flow") return { inPeriod: flowInPeriod(options), cumulative: flowInYear(options) };
  const figure = stockAtEnd(options);
  return { inPeriod: figure, cumulative: figure };
}

function stockAtEnd({ figures, period, whyAbsent }: Options): SnapshotFigure {
  const stretch = lastMonthOf(period);
  const latest = figures.filter(({ date }) => isWithin(date, stretch)).at(-1);
  return latest === undefined ? { kind: "missing", reason: whyAbsent(stretch) } : toFigure(latest);
}

/** From just after a count of the month before (or from 1 January) to the last one of the period's last month. */
function flowInPeriod({ figures, period, isAdditive, whyAbsent }: Options): SnapshotFigure {
  const spans = toCountedSpans(figures).filter((span) => isWithin(span.date, period));
  const lastMonth = lastMonthOf(period);
  if (!spans.some((span) => isWithin(span.date, lastMonth))) return { kind: "missing", reason: whyAbsent(lastMonth) };
  const before = monthEndingOn(addDays(period.from, -1));
  const first = spans[0];
  if (first === undefined || !isWithin(addDays(first.from, -1), before))
    return { kind: "missing", reason: whyAbsent(before) };
  return sumOf(spans, isAdditive);
}

function flowInYear({ figures, period, isAdditive, whyAbsent }: Options): SnapshotFigure {
  const year = period.to.slice(0, 4);
  const stretch = lastMonthOf(period);
  const ofYear = toCountedSpans(figures).filter((span) => span.date.startsWith(year) && span.date <= period.to);
  const last = ofYear.at(-1);
  if (last === undefined || !isWithin(last.date, stretch)) {
    // The administrative January ends on the 14th: nothing of the new year has been counted by then.
    const isTooEarly = figures.some(({ date }) => isWithin(date, stretch) && !date.startsWith(year));
    return { kind: "missing", reason: isTooEarly ? "not_yet_due" : whyAbsent(stretch) };
  }
  if (ofYear[0]?.from !== `${year}-01-01`)
    return { kind: "missing", reason: isAdditive ? "not_reported" : "not_applicable" };
  return sumOf(ofYear, isAdditive);
}

function sumOf(spans: readonly CountedSpan[], isAdditive: boolean): SnapshotFigure {
  const sum = addSpans(spans, { isAdditive });
  if (sum !== null) return toFigure(sum);
  return { kind: "missing", reason: isAdditive ? "not_reported" : "not_applicable" };
}

export function toFigure({ value, date, sample, sourceId, reporting }: DatedFigure): SnapshotFigure {
  return { kind: "value", value, asOf: date, sample, sourceId, reporting, restated: false };
}
