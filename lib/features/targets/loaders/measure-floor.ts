import type { IsoDate } from "@/lib/domain/dates/iso-date";
import { computeContextFlags, type FlagContext } from "@/lib/domain/targets/flags";
import { summarizeFloorHistogram } from "@/lib/domain/targets/floor";
import { evaluateFloorHeadline, type FloorHeadline } from "@/lib/domain/targets/floor-headline";
import { type FloorObservation, type FloorTarget, shortfallCase } from "@/lib/domain/targets/floor-target";
import { explainFloor } from "@/lib/domain/targets/reasons/explain-floor";
import { requiredPath, sortByDate } from "@/lib/domain/targets/required-path";
import { DEFAULT_THRESHOLDS } from "@/lib/domain/targets/thresholds";
import { evaluateWithoutBaseline } from "@/lib/domain/targets/without-baseline";
import { isOpenOn } from "@/lib/features/stations/data/list-station-units";
import type { FloorPoint, FloorTimeline } from "@/lib/features/stations/loaders/floor-timeline";
import type { TargetBaselineView, TargetDefinition } from "@/lib/features/targets/types";
import { type Evidence, type Judgement, type Measurement, seriesBreaks, thresholdsOf } from "./evidence";
import { explainFloorWithoutBaseline, floorReasonWords } from "./reason-words";
import { silentMethods } from "./silent-judgement";

/** A floor for every unit, measured by its shortfall (docs: methods, section 6). */
export function measureFloor(options: {
  readonly definition: TargetDefinition;
  readonly evidence: Evidence;
  readonly timeline: FloorTimeline;
  readonly asOf: IsoDate;
}): Measurement {
  const { definition, evidence, timeline, asOf } = options;
  const observations = timeline.points.map((point) => toObservation(point, definition.value));
  const baseline = baselineOf({ definition, evidence, observations });
  const target = baseline === null ? null : floorTarget({ definition, baseline, observations });
  const latest = timeline.points.filter((point) => point.date <= asOf && point.histogram.length > 0).at(-1);
  const context: FlagContext = {
    ...(definition.reportingMonths === null ? {} : { reportingIntervalMonths: definition.reportingMonths }),
    seriesBreaks: seriesBreaks(definition, evidence),
    isSampleData: timeline.points.some((point) => point.sample),
  };
  const thresholds = thresholdsOf(definition, evidence.settings);
  const headlineOn = (date: IsoDate) =>
    target === null ? null : evaluateFloorHeadline(target, { asOf: date, thresholds, context });
  const headline = headlineOn(asOf);
  const unitsNow = latest === undefined ? timeline.units.filter((unit) => isOpenOn(unit, asOf)).length : null;
  const summary = observations.filter((one) => one.date === latest?.date).at(0);
  return {
    headline,
    baseline,
    recurring: null,
    series: timeline.points.flatMap((point, index) => toSeriesPoint(point, observations[index])),
    actual: actualOf({ latest, summary, evidence, unitCount: timeline.units.length }),
    path: target === null ? [] : requiredPath(shortfallCase({ target, observations, series: "shortfall" })),
    floor: floorView({ summary, definition, headline, unitsNow }),
    explainOn: (date, judgement) => {
      const explained = headlineOn(date);
      const words = floorReasonWords(definition.indicator.unitCode);
      if (target !== null && explained !== null)
        return explainFloor({ target, headline: explained, asOf: date, thresholds }, words);
      return explainFloorWithoutBaseline({ summary, words, asOf: date, definition, status: judgement.status });
    },
    judgeOn: (date): Judgement =>
      headlineOn(date) ?? judgeWithoutBaseline({ definition, observations, asOf: date, context }),
  };
}

function toObservation(point: FloorPoint, floor: number): FloorObservation {
  return {
    date: point.date,
    ...summarizeFloorHistogram({ floor, histogram: point.histogram, expectedUnits: point.expectedUnits }),
  };
}

/** A person who sees one unit is shown its own way: the unit's shortfall on the day of the province's baseline. */
function baselineOf(options: {
  readonly definition: TargetDefinition;
  readonly evidence: Evidence;
  readonly observations: readonly FloorObservation[];
}): TargetBaselineView | null {
  const { definition, evidence, observations } = options;
  const own = definition.baselines.find((one) => one.unitCode === evidence.unitCode);
  if (own !== undefined) return { date: own.date, value: own.value, kind: own.kind, note: own.note };
  if (!evidence.isOutsideScope) return null;
  const dates = new Set(definition.baselines.map((one) => one.date));
  const day = observations.find((one) => dates.has(one.date) && one.shortfall !== null);
  return day?.shortfall == null ? null : { date: day.date, value: day.shortfall, kind: "assumed", note: "" };
}

function floorTarget(options: {
  readonly definition: TargetDefinition;
  readonly baseline: TargetBaselineView;
  readonly observations: readonly FloorObservation[];
}): FloorTarget {
  const { definition, baseline, observations } = options;
  const share = sortByDate(observations).find((one) => one.date === baseline.date)?.share ?? null;
  return {
    id: definition.code,
    baseline: { date: baseline.date, shortfall: baseline.value, share },
    due: definition.due,
    milestones: definition.milestones,
    observations,
  };
}

function toSeriesPoint(point: FloorPoint, observation: FloorObservation | undefined): Measurement["series"] {
  if (observation === undefined || observation.shortfall === null || observation.reporting === 0) return [];
  return [
    {
      date: point.date,
      value: observation.shortfall,
      upper: observation.shortfallUpper,
      approved: point.approved,
      sample: point.sample,
      reporting: { reporting: observation.reporting, units: observation.units },
    },
  ];
}

function actualOf(options: {
  readonly latest: FloorPoint | undefined;
  readonly summary: FloorObservation | undefined;
  readonly evidence: Evidence;
  readonly unitCount: number;
}): Measurement["actual"] {
  const { latest, summary, evidence } = options;
  if (latest === undefined || summary === undefined || summary.shortfall === null) {
    // Somebody who may see no station at all (a hospital) is not told that there are no figures.
    return {
      kind: "missing",
      reason: evidence.isOutsideScope && options.unitCount === 0 ? "outside_scope" : "no_data",
    };
  }
  return {
    kind: "value",
    value: summary.shortfall,
    asOf: latest.date,
    source: evidence.registrySource,
    sample: latest.sample,
    approved: latest.approved,
    status: latest.approved ? "final" : "preliminary",
    population: null,
  };
}

function floorView(options: {
  readonly summary: FloorObservation | undefined;
  readonly definition: TargetDefinition;
  readonly headline: FloorHeadline | null;
  readonly unitsNow: number | null;
}): Measurement["floor"] {
  const { summary, definition, headline, unitsNow } = options;
  if (summary === undefined) {
    if (unitsNow === null || unitsNow === 0) return null;
    const silent = summarizeFloorHistogram({ floor: definition.value, histogram: [], expectedUnits: unitsNow });
    return { ...silent, floorValue: definition.value, shareStatus: null };
  }
  const { date: _date, ...counts } = summary;
  return { ...counts, floorValue: definition.value, shareStatus: headline?.share.status ?? null };
}

/** Without a baseline only what needs no path is said: met, missed, or due and not reported. */
function judgeWithoutBaseline(options: {
  readonly definition: TargetDefinition;
  readonly observations: readonly FloorObservation[];
  readonly asOf: IsoDate;
  readonly context: FlagContext;
}): Judgement {
  const { definition, asOf } = options;
  const known = options.observations.filter((one) => one.date <= asOf && one.reporting > 0);
  const latest = known.at(-1);
  const result = evaluateWithoutBaseline({
    comparator: "at_most",
    target: { date: definition.due, value: 0 },
    observations: known.flatMap(({ date, shortfallUpper: value }) => (value === null ? [] : [{ date, value }])),
    asOf,
  });
  const status = result.status ?? "no_data";
  const reporting = latest === undefined ? {} : { reporting: { reporting: latest.reporting, expected: latest.units } };
  const age = {
    actual: latest?.date ?? null,
    due: definition.due,
    asOf,
    staleIntervals: DEFAULT_THRESHOLDS.flags.staleIntervals,
  };
  return {
    status,
    methods: silentMethods(status),
    flags: computeContextFlags({ ...reporting, ...options.context }, age),
  };
}
