import "server-only";

import type { DatedFigure } from "@/lib/domain/briefings/counted-spans";
import { computePeriodFigures, type PeriodFigures, type WhyAbsent } from "@/lib/domain/briefings/period-figures";
import { divideFigures, partsOf } from "@/lib/domain/briefings/ratio-of-sums";
import { restateBefore } from "@/lib/domain/briefings/same-units";
import type { SnapshotFigure } from "@/lib/domain/briefings/snapshot";
import { lastMonthEndIn, lastMonthOf, type Stretch } from "@/lib/domain/briefings/stretch";
import { explainAbsence, type ReportingFacts } from "@/lib/domain/briefings/why-absent";
import { type IsoDate, startOfMonth } from "@/lib/domain/dates/iso-date";
import { isOpenOn } from "@/lib/features/stations/data/list-station-units";
import type { FloorTimeline } from "@/lib/features/stations/loaders/floor-timeline";
import { seriesBreaks } from "@/lib/features/targets/loaders/evidence";
import { FLOOR_RULE_OF_INDICATOR } from "@/lib/features/targets/loaders/floor-rules";
import { rowsOnPopulation } from "@/lib/features/targets/loaders/population-rows";
import type { TargetDefinition, TargetSummary } from "@/lib/features/targets/types";
import type { SnapshotInputs } from "./take-snapshot-inputs";

export type ComparedFigures = PeriodFigures & {
  readonly measure: "stock" | "flow";
  readonly previous: SnapshotFigure;
  readonly samePeriod: SnapshotFigure;
  /** The one of the period's figures that the other two are set beside. */
  readonly told: SnapshotFigure;
  /** False where a yearly count began anew since the period before. */
  readonly isPreviousComparable: boolean;
  readonly hasUnapproved: boolean;
};

type Options = {
  readonly definition: TargetDefinition;
  readonly summary: TargetSummary;
  readonly inputs: SnapshotInputs;
};

/** A target's figures of the period, of the one before and of the same one a year before, like with like. */
export function compareFigures(options: Options): ComparedFigures {
  const { current, previous, sameLastYear } = options.inputs.periods;
  const reading = readingOf(options);
  const { measure, isCumulative, timeline, facts } = reading;
  const toldOf = ({ inPeriod, cumulative }: PeriodFigures) => (isCumulative ? cumulative : inPeriod);
  const now = reading.figuresOf(current);
  const told = toldOf(now);
  const breaks = seriesBreaks(options.definition, options.inputs.evidence);
  const restate = (figure: SnapshotFigure) =>
    restateBefore({
      ...{ figure, breaks },
      day: told.kind === "value" ? told.asOf : current.to,
      isOnUnitsOf: (before, day) => timeline !== undefined && hasSameUnits(timeline, [before, day]),
    });
  const before = restate(toldOf(reading.figuresOf(previous)));
  const runsOn = measure === "stock" || !isCumulative || previous.to === sameLastYear.to;
  return {
    ...now,
    ...{ measure, told, previous: before },
    samePeriod: restate(toldOf(reading.figuresOf(sameLastYear))),
    isPreviousComparable: runsOn || !beganAnew({ before, told }),
    hasUnapproved: facts.unapproved.length > 0,
  };
}

type Reading = {
  readonly measure: "stock" | "flow";
  /** Told since 1 January; else month by month, as shares that do not add up. */
  readonly isCumulative: boolean;
  readonly timeline: FloorTimeline | undefined;
  readonly facts: ReportingFacts;
  readonly figuresOf: (period: Stretch) => PeriodFigures;
};

/** How an indicator is read: from which figures, and what they add up to. */
function readingOf(options: Options): Reading {
  const { definition, inputs } = options;
  const { code } = definition.indicator;
  const timeline = timelineOf(options);
  const figures = timeline === undefined ? listRecorded(code, inputs) : listShortfalls(options);
  const facts = factsOf(options, { figures, timeline });
  const traits = inputs.traits.get(code);
  const measure = timeline === undefined && (definition.recursYearly || traits?.measure === "flow") ? "flow" : "stock";
  const isAdditive = traits?.isAdditive ?? false;
  const isMonthlyShare = measure === "flow" && !isAdditive && figures.some((one) => !isFromJanuary(one));
  const whyAbsent: WhyAbsent = (stretch) =>
    timeline !== undefined && !timeline.units.some((unit) => isOpenOn(unit, stretch.to))
      ? "no_data"
      : explainAbsence(facts, stretch);
  const found: Omit<Reading, "figuresOf"> = {
    measure,
    isCumulative: !isMonthlyShare || partsOf(code) !== null,
    timeline,
    facts,
  };
  const figuresOf = (period: Stretch): PeriodFigures => {
    const own = computePeriodFigures({ figures, period, measure, isAdditive, whyAbsent });
    return isMonthlyShare ? asShare(own, shareOf(code, { inputs, period, whyAbsent })) : own;
  };
  return { ...found, figuresOf };
}

/** A month's share as it was recorded; of more than a month that of the sums, where they are known. */
function asShare(own: PeriodFigures, ofSums: PeriodFigures | null): PeriodFigures {
  if (ofSums === null) return { ...own, cumulative: { kind: "missing", reason: "not_applicable" } };
  return { ...ofSums, inPeriod: own.inPeriod.kind === "value" ? own.inPeriod : ofSums.inPeriod };
}

/** A share over several months from the sums of its parts; null where the parts are not known. */
function shareOf(
  code: string,
  {
    inputs,
    period,
    whyAbsent,
  }: { readonly inputs: SnapshotInputs; readonly period: Stretch; readonly whyAbsent: WhyAbsent },
): PeriodFigures | null {
  const parts = partsOf(code);
  if (parts === null) return null;
  const sumOf = (part: string) =>
    computePeriodFigures({ figures: listRecorded(part, inputs), period, measure: "flow", isAdditive: true, whyAbsent });
  return divideFigures(sumOf(parts.numerator), sumOf(parts.denominator));
}

function timelineOf({ definition, inputs }: Options): FloorTimeline | undefined {
  const { timelines, settings } = inputs.evidence;
  const rule = FLOOR_RULE_OF_INDICATOR[definition.indicator.code] ?? settings.countingRule;
  return definition.isFloor ? timelines.get(rule) : undefined;
}

/** The very figures that the target is judged by, on the population of the settings. */
function listRecorded(code: string, inputs: SnapshotInputs): DatedFigure[] {
  const { series, populationSeries, populations } = inputs.evidence;
  const rows = series.get(code) ?? [];
  return rowsOnPopulation({ rows, series: populationSeries, populations }).map(
    ({ from, to, value, sample, source }) => ({
      ...{ from, date: to, value, sample, reporting: null },
      sourceId: source.id,
    }),
  );
}

/** Of a floor: what the units that reported lack. */
function listShortfalls({ summary, inputs }: Options): DatedFigure[] {
  return summary.series.map(({ date, value, sample, reporting }) => ({
    ...{ from: date, date, value, sample, reporting },
    sourceId: inputs.evidence.registrySource.id,
  }));
}

function factsOf(
  { definition, inputs }: Options,
  known: { readonly figures: readonly DatedFigure[]; readonly timeline: FloorTimeline | undefined },
): ReportingFacts {
  const { figures, timeline } = known;
  const unapproved =
    timeline === undefined
      ? (inputs.unapproved.get(definition.indicator.code) ?? [])
      : listWaitingDays(inputs).filter((day) => !figures.some(({ date }) => date === day));
  const dates = [...figures.map(({ date }) => date), ...unapproved].sort();
  return {
    firstDate: dates[0] ?? null,
    unapproved,
    reportingMonths: definition.reportingMonths,
    firstYear: definition.recursYearly ? definition.firstYear : null,
  };
}

/** Ends of months for which any station confirmed its list. */
function listWaitingDays({ periods, confirmed }: SnapshotInputs): IsoDate[] {
  return [periods.current, periods.previous, periods.sameLastYear].flatMap((period) => {
    const day = lastMonthEndIn(lastMonthOf(period));
    const isConfirmed = day !== null && (confirmed.get(startOfMonth(day))?.size ?? 0) > 0;
    return isConfirmed ? [day] : [];
  });
}

/** The counts of two days are of the same commune-level units, whatever their stations were then. */
function hasSameUnits({ units }: FloorTimeline, [before, day]: readonly [IsoDate, IsoDate]): boolean {
  const openOn = (date: IsoDate) =>
    units
      .filter((unit) => isOpenOn(unit, date))
      .map((unit) => unit.communeCode)
      .sort()
      .join(" ");
  return openOn(before) !== "" && openOn(before) === openOn(day);
}

function beganAnew({ before, told }: { readonly before: SnapshotFigure; readonly told: SnapshotFigure }): boolean {
  return before.kind === "value" && told.kind === "value" && before.asOf.slice(0, 4) !== told.asOf.slice(0, 4);
}

const isFromJanuary = ({ from, date }: DatedFigure): boolean => from === `${date.slice(0, 4)}-01-01`;
