import type { MissingReason } from "../../figures/figure";
import type { Comparator, Flag, TrendStatus } from "../types";
import type { Printed, Standing } from "./sentence";
import type { Templates, Voice } from "./voice";

const COMPARATOR: Readonly<Record<Comparator, string>> = {
  at_least: "at least",
  more_than: "more than",
  at_most: "at most",
  less_than: "less than",
  exactly: "exactly",
};

const MISSING: Readonly<Record<MissingReason, string>> = {
  not_reported: "not reported",
  no_population: "no population to divide by",
  not_yet_due: "not due yet",
  suppressed: "not published",
  no_data: "no source has this figure",
  outside_scope: "outside the scope",
  not_applicable: "not applicable",
  not_counted: "not counted yet",
};

const TREND: Readonly<Record<TrendStatus, string>> = {
  will_meet: "will meet the target",
  likely: "likely to meet the target",
  unlikely: "unlikely to meet the target",
  will_miss: "will miss the target",
  not_available: "not available",
};

const FLAG: Readonly<Record<Flag, string>> = {
  methods_disagree: "The methods disagree.",
  low_base: "The baseline is very low, so the rate of growth looks better than the way covered.",
  met_but_worsening: "Met, but worse than the baseline or than a year ago.",
  stale: "The latest figure is old.",
  partial_reporting: "Not all units have reported.",
  denominator_provisional: "The population used is not final, or is that of another year.",
  series_break: "Units were reorganised or the definition changed since the baseline.",
  conflicting_sources: "Sources give different figures.",
  sample_data: "Sample data are used.",
};

/** A difference without its sign: between percentages in points, otherwise in the unit just named. */
const sizeOf = (difference: Printed, voice: Voice) => {
  const size = voice.number({ ...difference, value: Math.abs(difference.value) });
  return voice.isPercentage ? `${size} percentage points` : size;
};

const aimOf = ({ comparator, target }: { comparator: Comparator; target: Printed }, voice: Voice) =>
  `${COMPARATOR[comparator]} ${voice.bare(target)}`;

/** "3.02 short": how far the figure is from the target, without a sign. */
export function gapInEnglish({ comparator, gap }: Pick<Standing, "comparator" | "gap">, voice: Voice): string {
  if (gap.value === 0) return "only level with the target";
  const size = sizeOf(gap, voice);
  if (comparator === "exactly") return `${size} off`;
  return gap.value > 0 ? `${size} short` : `${size} too high`;
}

/** The English sentences. */
export const ENGLISH: Templates = {
  noData: ({ asOf, missing }, voice) =>
    `There is no figure up to ${voice.date(asOf)}, so progress cannot be judged${missing === null ? "" : ` (${MISSING[missing]})`}.`,
  achieved: (facts, voice) =>
    `The figure of ${voice.date(facts.date)} is ${voice.value(facts.actual)}, which meets the target of ${aimOf(facts, voice)} (due ${voice.date(facts.due)}).`,
  missed: (facts, voice) =>
    `The due date ${voice.date(facts.due)} has passed: the figure of ${voice.date(facts.date)} is ${voice.value(facts.actual)} against a target of ${aimOf(facts, voice)}, ${gapInEnglish(facts, voice)}.`,
  dueUnreported: (facts, voice) =>
    `The due date ${voice.date(facts.due)} has passed but the final figure is not in; the latest, of ${voice.date(facts.date)}, is ${voice.value(facts.actual)}, ${gapInEnglish(facts, voice)} against a target of ${aimOf(facts, voice)}.`,
  noBaseline: (facts, voice) =>
    `The figure of ${voice.date(facts.date)} is ${voice.value(facts.actual)}, ${gapInEnglish(facts, voice)} against a target of ${aimOf(facts, voice)} (due ${voice.date(facts.due)}). Without a baseline its pace cannot be judged.`,
  notStarted: (facts, voice) =>
    `By ${voice.date(facts.date)} the plan asks for no change from the baseline of ${voice.bare(facts.baseline)}; the figure is ${voice.value(facts.actual)}. The target is ${aimOf(facts, voice)} by ${voice.date(facts.due)}.`,
  onPath: (facts, voice) =>
    `By ${voice.date(facts.date)} the plan asks for ${voice.bare(facts.expected)}, the figure is ${voice.value(facts.actual)}: ${voice.percent(facts.percent)} of the required way is covered.`,
  movedAway: (facts, voice) =>
    `By ${voice.date(facts.date)} the plan asks for ${voice.bare(facts.expected)}, the figure is ${voice.value(facts.actual)}: further from the target than the baseline of ${voice.bare(facts.baseline)} on ${voice.date(facts.baselineDate)}.`,
  notKept: (facts, voice) =>
    `The figure of ${voice.date(facts.date)} is ${voice.value(facts.actual)}: the level of ${aimOf(facts, voice)} set at the start is not kept, ${gapInEnglish(facts, voice)}.`,
  aim: (facts, voice) => `The target is ${aimOf(facts, voice)} by ${voice.date(facts.due)}.`,
  perMonth: ({ change, due }, voice) =>
    `From now to ${voice.date(due)} it has to ${change.value > 0 ? "rise" : "fall"} by ${sizeOf(change, voice)} a month.`,
  trend: ({ status, ...landing }, voice) =>
    `At the present pace it lands at ${voice.bare(landing.projected)}${voice.band(landing)}: ${TREND[status]}.`,
  notBegun: ({ firstYear }) => `The target counts from ${firstYear} and has not begun.`,
  yearOfItsOwn: (facts, voice) =>
    `A yearly target: ${facts.year} starts from 0 and has to reach ${COMPARATOR[facts.comparator]} ${voice.value(facts.target)} by the end of the year.`,
  reportingUnits: ({ reporting, expected }, voice) =>
    `Only ${voice.count(reporting)} of ${voice.count(expected)} units have reported.`,
  flag: ({ flag }) => FLAG[flag],
  floorAchieved: (facts, voice) =>
    facts.reporting === 1
      ? `By ${voice.date(facts.date)} the ${voice.place} has reported and meets the floor.`
      : `By ${voice.date(facts.date)} all ${voice.places(facts.reporting)} have reported and meet the floor.`,
  floorMissed: (facts, voice) =>
    `The due date ${voice.date(facts.due)} has passed: on ${voice.date(facts.date)} it is ${voice.counted(facts.short)} short at the ${voice.places(facts.reporting)} that reported.`,
  floorDueUnreported: (facts, voice) =>
    `The due date ${voice.date(facts.due)} has passed but the final figure is not in; the latest, of ${voice.date(facts.date)}, is ${voice.counted(facts.short)} short at the ${voice.places(facts.reporting)} that reported.`,
  floorNotStarted: (facts, voice) =>
    `By ${voice.date(facts.date)} the plan asks for no change from the start; it is ${voice.counted(facts.short)} short at the ${voice.places(facts.reporting)} that reported.`,
  floorOnPath: (facts, voice) =>
    `By ${voice.date(facts.date)} the plan allows a shortfall of ${voice.counted(facts.expected)}, in fact it is ${voice.number(facts.short)} at the ${voice.places(facts.reporting)} that reported: ${voice.percent(facts.percent)} of the required way is covered.`,
  floorMovedAway: (facts, voice) =>
    `By ${voice.date(facts.date)} the plan allows a shortfall of ${voice.counted(facts.expected)}, in fact it is ${voice.number(facts.short)} at the ${voice.places(facts.reporting)} that reported, more than at the start (${voice.number(facts.baseline)}).`,
  floorUpper: ({ absent, short, percent }, voice) =>
    `If the ${voice.places(absent)} that did not report had none, it would be ${voice.number(short)}${percent === null ? "" : percent.value < 0 ? ", further away than at the start" : ` and only ${voice.percent(percent)} of the way`}.`,
  upperDecides: () => "The worse case decides the colour.",
  floorTrend: (landing, voice) =>
    `At the present pace the shortfall on the due date is ${voice.number(landing.projected)}${voice.band(landing)}.`,
};
