import { addDays, compareDates, type IsoDate, isoDateOf, startOfMonth } from "@/lib/domain/dates/iso-date";
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
  /** The day compared with; the end of the month before where left out. */
  readonly since?: IsoDate | null;
}): TargetSummary {
  const { definition, evidence } = options;
  const asOf = judgedOn(definition, options.asOf);
  const measurement = measure({ definition, evidence, asOf });
  const judgement = measurement.judgeOn(asOf);
  const known = measurement.series.filter((point) => point.date <= asOf);
  const since = options.since ?? previousMonthEnd(asOf);
  return {
    ...pickLaidDown(definition),
    target: { value: definition.value, valueTo: definition.valueTo, due: definition.due },
    unitCode: evidence.unitCode,
    baseline: measurement.baseline,
    actual: withReason(measurement, judgement),
    status: judgement.status,
    statusSince: sinceWhen({ definition, measurement, known, asOf, status: judgement.status }),
    previousStatus: known.length === 0 ? null : measurement.judgeOn(earlier(since, asOf)).status,
    reason: measurement.explainOn(asOf, judgement),
    methods: judgement.methods,
    floor: measurement.floor,
    flags: judgement.flags,
    series: known.slice(-MONTHS_SHOWN),
    path: measurement.path,
    change: changeOf({ definition, actual: measurement.actual, known }),
    comparison: compareSince({ definition, actual: measurement.actual, known, since }),
    sample: judgement.flags.includes("sample_data"),
  };
}

/** A replaced target is judged as it stood on its last day: nobody works towards it any more. */
export function judgedOn({ validity }: Pick<TargetDefinition, "validity">, asOf: IsoDate): IsoDate {
  return validity.to !== null && validity.to < asOf ? validity.to : asOf;
}

const earlier = (a: IsoDate, b: IsoDate): IsoDate => (compareDates(a, b) < 0 ? a : b);

export function previousMonthEnd(date: IsoDate): IsoDate {
  return addDays(startOfMonth(date), -1);
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

/** What a page shows of a target as laid down; the rest serves the judging only. */
function pickLaidDown(definition: TargetDefinition) {
  const { code, name, level, provinceCode, resolution, clause, indicator } = definition;
  const { comparator, isFloor, recursYearly, owner, note, sourceConfidence, validity } = definition;
  return {
    ...{ code, name, level, provinceCode, resolution, clause, indicator },
    ...{ comparator, isFloor, recursYearly, owner, note, sourceConfidence, validity },
  };
}

/** A figure without anything to count progress from says so. */
function withReason(measurement: Measurement, judgement: Judgement): TargetSummary["actual"] {
  return measurement.actual.kind === "missing" && judgement.status === "not_started"
    ? { kind: "missing", reason: "not_yet_due" }
    : measurement.actual;
}

/** Judged again on the date of each figure, and on the days on which time alone changes a status. */
function sinceWhen(options: {
  readonly definition: TargetDefinition;
  readonly measurement: Measurement;
  readonly known: readonly SeriesPoint[];
  readonly asOf: IsoDate;
  readonly status: Status;
}): IsoDate | null {
  const { definition, measurement, asOf, status } = options;
  const measured = options.known.slice(-MONTHS_SHOWN).map((point) => point.date);
  const dates = measured.length > 0 ? measured : beganOn(definition, asOf);
  const first = dates[0];
  if (first === undefined) return null;
  const turns = turningDays(definition, asOf).filter((date) => first < date && date < asOf);
  const history = [...dates, ...turns].map((date) => ({ asOf: date, status: measurement.judgeOn(date).status }));
  return computeStatusSince([...history.filter((one) => one.asOf < asOf), { asOf, status }])?.since ?? null;
}

/** Without any figure a status holds for as long as the target does: from its first day, else from its document's. */
function beganOn({ validity, resolution }: TargetDefinition, asOf: IsoDate): IsoDate[] {
  const began = validity.from ?? (resolution.datePrecision === "unknown" ? null : resolution.date);
  return began === null || began > asOf ? [] : [began];
}

/** The day after the due date, when a result is due; of a target of every year, each January in which it starts anew. */
function turningDays(definition: TargetDefinition, asOf: IsoDate): IsoDate[] {
  const afterDue = addDays(definition.due, 1);
  if (!definition.recursYearly || definition.firstYear === null) return [afterDue];
  const last = Number((asOf < definition.due ? asOf : definition.due).slice(0, 4));
  const years = Array.from({ length: Math.max(0, last - definition.firstYear + 1) }, (_, index) => last - index);
  return [...years.map((year) => isoDateOf({ year, month: 1, day: 1 })), afterDue];
}

/**
 * The latest figure against the one before. None where the figures do not compare: counts of different units (three
 * stations fewer that report look like fewer doctors short), or two years of a count that starts anew each January.
 */
function changeOf(options: {
  readonly definition: TargetDefinition;
  readonly actual: TargetSummary["actual"];
  readonly known: readonly SeriesPoint[];
}): TargetSummary["change"] {
  const [before, latest] = options.known.slice(-2);
  if (before === undefined || latest === undefined || options.actual.kind === "missing") return null;
  if (isPartial(before) || isPartial(latest)) return null;
  if (options.definition.recursYearly && before.date.slice(0, 4) !== latest.date.slice(0, 4)) return null;
  return { from: before.value, to: latest.value, since: before.date };
}

/** The figures on the day compared with and now, also where they count different units: each end says how many. */
function compareSince(options: {
  readonly definition: TargetDefinition;
  readonly actual: TargetSummary["actual"];
  readonly known: readonly SeriesPoint[];
  readonly since: IsoDate;
}): TargetSummary["comparison"] {
  const { definition, actual, known, since } = options;
  const from = known.filter((point) => point.date <= since).at(-1);
  const to = known.at(-1);
  if (from === undefined || to === undefined || from === to || actual.kind === "missing") return null;
  if (definition.recursYearly && from.date.slice(0, 4) !== to.date.slice(0, 4)) return null;
  return { from, to };
}

const isPartial = ({ reporting }: SeriesPoint): boolean => reporting !== null && reporting.reporting < reporting.units;
