import { addDays, type IsoDate, startOfMonth } from "@/lib/domain/dates/iso-date";
import { computeStatusSince } from "@/lib/domain/targets/since-when";
import type { Status } from "@/lib/domain/targets/types";
import type { SeriesPoint, TargetDefinition, TargetSummary } from "@/lib/features/targets/types";
import type { Evidence, Judgement, Measurement } from "./evidence";
import { FLOOR_RULE_OF_INDICATOR } from "./floor-rules";
import { measureFloor } from "./measure-floor";
import { measureSeries } from "./measure-series";

const MONTHS_SHOWN = 24;

/** One target as its pages and interfaces show it, from evidence read beforehand; pure. */
export function assembleTarget(options: {
  readonly definition: TargetDefinition;
  readonly evidence: Evidence;
  readonly asOf: IsoDate;
}): TargetSummary {
  const { definition, evidence, asOf } = options;
  const measurement = measure(options);
  const judgement = measurement.judgeOn(asOf);
  const known = measurement.series.filter((point) => point.date <= asOf);
  const previousAsOf = addDays(startOfMonth(asOf), -1);
  const {
    reportingMonths: _rhythm,
    isRatioToPopulation: _ratio,
    milestones: _milestones,
    baselines: _baselines,
    ...laidDown
  } = definition;
  return {
    ...pickLaidDown(laidDown),
    target: { value: definition.value, valueTo: definition.valueTo, due: definition.due },
    unitCode: evidence.unitCode,
    baseline: measurement.baseline,
    actual: withReason(measurement, judgement),
    status: judgement.status,
    statusSince: sinceWhen({ measurement, known, asOf, status: judgement.status }),
    previousStatus: known.length === 0 ? null : measurement.judgeOn(previousAsOf).status,
    reason: measurement.explainOn(asOf, judgement),
    methods: judgement.methods,
    floor: measurement.floor,
    flags: judgement.flags,
    series: known.slice(-MONTHS_SHOWN),
    path: measurement.path,
    change: changeOf(known),
    sample: judgement.flags.includes("sample_data"),
  };
}

/** How a target is measured on the unit of the evidence. */
export function measure(options: {
  readonly definition: TargetDefinition;
  readonly evidence: Evidence;
  readonly asOf: IsoDate;
}): Measurement {
  const { definition, evidence } = options;
  const rule = FLOOR_RULE_OF_INDICATOR[definition.indicator.code] ?? evidence.settings.countingRule;
  const timeline = definition.isFloor ? evidence.timelines.get(rule) : undefined;
  return timeline === undefined ? measureSeries(options) : measureFloor({ ...options, timeline });
}

type LaidDown = Omit<TargetDefinition, "reportingMonths" | "isRatioToPopulation" | "milestones" | "baselines">;

function pickLaidDown(definition: LaidDown) {
  const {
    value: _v,
    valueTo: _to,
    due: _due,
    firstYear: _first,
    onTrackRatio: _on,
    atRiskRatio: _at,
    ...rest
  } = definition;
  return rest;
}

/** A figure without anything to count progress from says so. */
function withReason(measurement: Measurement, judgement: Judgement): TargetSummary["actual"] {
  return measurement.actual.kind === "missing" && judgement.status === "not_started"
    ? { kind: "missing", reason: "not_yet_due" }
    : measurement.actual;
}

/** Judged again on the date of each figure; a status that no figure carries (due, not reported) begins today. */
function sinceWhen(options: {
  readonly measurement: Measurement;
  readonly known: readonly SeriesPoint[];
  readonly asOf: IsoDate;
  readonly status: Status;
}): IsoDate | null {
  const { measurement, known, asOf, status } = options;
  if (known.length === 0) return null;
  const history = known
    .slice(-MONTHS_SHOWN)
    .map((point) => ({ asOf: point.date, status: measurement.judgeOn(point.date).status }));
  return computeStatusSince([...history.filter((one) => one.asOf < asOf), { asOf, status }])?.since ?? null;
}

function changeOf(known: readonly SeriesPoint[]): TargetSummary["change"] {
  const [before, latest] = known.slice(-2);
  return before === undefined || latest === undefined
    ? null
    : { from: before.value, to: latest.value, since: before.date };
}
