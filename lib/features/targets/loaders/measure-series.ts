import type { IsoDate } from "@/lib/domain/dates/iso-date";
import { evaluateProgress } from "@/lib/domain/targets/evaluate-case";
import { computeContextFlags, type FlagContext } from "@/lib/domain/targets/flags";
import { explainProgress } from "@/lib/domain/targets/reasons/explain-progress";
import { explainRecurring } from "@/lib/domain/targets/reasons/explain-recurring";
import { explainWithoutBaseline } from "@/lib/domain/targets/reasons/explain-without-baseline";
import { usualDecimals } from "@/lib/domain/targets/reasons/print";
import { evaluateRecurring, recurringCaseOn } from "@/lib/domain/targets/recurring";
import { requiredPath } from "@/lib/domain/targets/required-path";
import { DEFAULT_THRESHOLDS } from "@/lib/domain/targets/thresholds";
import type { DatedValue, ProgressCase } from "@/lib/domain/targets/types";
import { evaluateWithoutBaseline } from "@/lib/domain/targets/without-baseline";
import type { ObservationRow } from "@/lib/features/observations/types";
import type { ActualFigure, SeriesPoint, TargetBaselineView, TargetDefinition } from "@/lib/features/targets/types";
import { type Evidence, type Judgement, type Measurement, seriesBreaks, thresholdsOf } from "./evidence";
import { baselineOnPopulation, type RowOnPopulation, rowsOnPopulation } from "./population-rows";
import { reasonWords } from "./reason-words";
import { silentMethods } from "./silent-judgement";

/** A target that one figure of the unit measures: a ratio, a share, a cumulative count. */
export function measureSeries(options: {
  readonly definition: TargetDefinition;
  readonly evidence: Evidence;
  readonly asOf: IsoDate;
}): Measurement {
  const { definition, evidence, asOf } = options;
  const { populationSeries: series, populations } = evidence;
  const rows = rowsOnPopulation({ rows: evidence.series.get(definition.indicator.code) ?? [], series, populations });
  const visible = definition.recursYearly
    ? rows.filter((row) => yearOf(row.to) === yearJudged(definition, asOf))
    : rows;
  const latest = visible.filter((row) => row.to <= asOf).at(-1);
  const baseline = baselineOnPopulation({ definition, evidence, rows });
  const observations = rows.map((row): DatedValue => ({ date: row.to, value: row.value }));
  const context = contextOf({ definition, evidence, rows: visible, latest, baseline });
  const progressCase = caseOf({ definition, baseline, observations });
  const recurring = definition.recursYearly ? recurringOf({ definition, observations }) : null;
  const pathCase = recurring === null ? progressCase : (recurringCaseOn(recurring, asOf)?.progressCase ?? null);
  const thresholds = thresholdsOf(definition, evidence.settings);
  return {
    series: rows.map(toSeriesPoint),
    actual: actualOf({ latest, evidence }),
    baseline,
    path: pathCase === null ? [] : requiredPath(pathCase),
    floor: null,
    headline: null,
    recurring,
    explainOn: (date, judgement) => {
      const words = reasonWords(definition.indicator.unitCode);
      const missing = evidence.isOutsideScope ? ("outside_scope" as const) : undefined;
      const common = {
        asOf: date,
        thresholds,
        decimals: decimalsTold(definition, latest),
        ...(missing && { missing }),
      };
      if (recurring !== null) return explainRecurring({ ...common, target: recurring, result: judgement }, words);
      if (progressCase !== null) return explainProgress({ ...common, progressCase, result: judgement }, words);
      const target = { date: definition.due, value: definition.value };
      const { comparator } = definition;
      const result = evaluateWithoutBaseline({ comparator, target, observations, asOf: date });
      return explainWithoutBaseline({ ...common, comparator, target, result, flags: judgement.flags }, words);
    },
    judgeOn: (date): Judgement => {
      if (recurring !== null) return evaluateRecurring(recurring, { asOf: date, thresholds, context });
      if (progressCase !== null) return evaluateProgress(progressCase, { asOf: date, thresholds, context });
      return judgeWithoutBaseline({ definition, observations, asOf: date, context });
    },
  };
}

/** All figures of a reason with as many decimals as pages and tables print: "94,63%, thực tế 94,50%", never "94,6%". */
function decimalsTold({ indicator }: TargetDefinition, latest: RowOnPopulation | undefined): number {
  return Math.max(indicator.decimals, latest === undefined ? 0 : usualDecimals(latest.value));
}

const yearOf = (date: IsoDate): string => date.slice(0, 4);

/** Each year is a target of its own; after the last one that one stays the one judged. */
function yearJudged(definition: TargetDefinition, asOf: IsoDate): string {
  return asOf > definition.due ? yearOf(definition.due) : yearOf(asOf);
}

function caseOf(options: {
  readonly definition: TargetDefinition;
  readonly baseline: DatedValue | null;
  readonly observations: readonly DatedValue[];
}): ProgressCase | null {
  const { definition, baseline, observations } = options;
  if (definition.recursYearly || baseline === null) return null;
  return {
    id: definition.code,
    comparator: definition.comparator,
    baseline: { date: baseline.date, value: baseline.value },
    target: { date: definition.due, value: definition.value },
    milestones: definition.milestones,
    observations,
  };
}

function recurringOf(options: { readonly definition: TargetDefinition; readonly observations: readonly DatedValue[] }) {
  const { definition, observations } = options;
  return {
    id: definition.code,
    comparator: definition.comparator,
    value: definition.value,
    firstYear: definition.firstYear ?? Number(yearOf(definition.due)),
    lastYear: Number(yearOf(definition.due)),
    milestones: definition.milestones,
    observations,
  };
}

function judgeWithoutBaseline(options: {
  readonly definition: TargetDefinition;
  readonly observations: readonly DatedValue[];
  readonly asOf: IsoDate;
  readonly context: FlagContext;
}): Judgement {
  const { definition, observations, asOf, context } = options;
  const { comparator, value, due } = definition;
  const result = evaluateWithoutBaseline({ comparator, target: { date: due, value }, observations, asOf });
  const status = result.status ?? "no_data";
  const { staleIntervals } = DEFAULT_THRESHOLDS.flags;
  const flags = computeContextFlags(context, { actual: result.actual?.date ?? null, due, asOf, staleIntervals });
  return { status, methods: silentMethods(status, result.gap), flags };
}

function contextOf(options: {
  readonly definition: TargetDefinition;
  readonly evidence: Evidence;
  readonly rows: readonly ObservationRow[];
  readonly latest: ObservationRow | undefined;
  readonly baseline: TargetBaselineView | null;
}): FlagContext {
  const { definition, evidence, rows, latest, baseline } = options;
  const all = evidence.series.get(definition.indicator.code) ?? [];
  return {
    ...(definition.reportingMonths === null ? {} : { reportingIntervalMonths: definition.reportingMonths }),
    isDenominatorProvisional: latest?.population?.isProvisional ?? false,
    seriesBreaks: seriesBreaks(definition, evidence),
    hasConflictingSources: all.some(
      (row) => row.to === latest?.to && row.population?.kind === latest.population?.kind && row.value !== latest.value,
    ),
    isSampleData: rows.some((row) => row.sample) || (latest !== undefined && baseline?.kind === "sample"),
  };
}

export function toSeriesPoint({ to: date, value, approved, sample }: ObservationRow): SeriesPoint {
  return { date, value, upper: null, approved, sample, reporting: null };
}

export function actualOf(options: {
  readonly latest: RowOnPopulation | undefined;
  readonly evidence: Pick<Evidence, "isOutsideScope">;
}): ActualFigure {
  const { latest, evidence } = options;
  if (latest === undefined) return { kind: "missing", reason: evidence.isOutsideScope ? "outside_scope" : "no_data" };
  return {
    kind: "value",
    value: latest.value,
    asOf: latest.to,
    source: latest.source,
    sample: latest.sample,
    approved: latest.approved,
    status: latest.status,
    population: latest.population,
    ...(latest.rebasedFrom === undefined ? {} : { rebasedFrom: latest.rebasedFrom }),
  };
}
