import "server-only";

import { computeChange } from "@/lib/domain/briefings/change";
import type { SnapshotFigure, SnapshotTarget } from "@/lib/domain/briefings/snapshot";
import { topicOf } from "@/lib/domain/briefings/topics";
import { chooseYearPlan, computeAchievement } from "@/lib/domain/briefings/year-plan";
import { type IsoDate, isoDate } from "@/lib/domain/dates/iso-date";
import { assembleTarget } from "@/lib/features/targets/loaders/assemble-target";
import type { TargetDefinition, TargetSummary } from "@/lib/features/targets/types";
import { type ComparedFigures, compareFigures } from "./take-snapshot-figures";
import type { SnapshotInputs } from "./take-snapshot-inputs";

export type UnnumberedTarget = Omit<SnapshotTarget, "row">;

/** A target judged on the day of the briefing, with its figures of the period and of those it is compared with. */
export function takeTarget(definition: TargetDefinition, inputs: SnapshotInputs) {
  const { evidence, asOf, periods } = inputs;
  const summary = assembleTarget({ definition, evidence, asOf, since: periods.previous.to });
  const figures = compareFigures({ definition, summary, inputs });
  return { summary, target: drawUp({ definition, summary, figures, inputs }) };
}

type Context = {
  readonly definition: TargetDefinition;
  readonly summary: TargetSummary;
  readonly figures: ComparedFigures;
  readonly inputs: SnapshotInputs;
};

function drawUp(context: Context): UnnumberedTarget {
  const { summary, figures } = context;
  const { code, name, level, clause, resolution, comparator, owner, recursYearly } = summary;
  const { status, statusSince, previousStatus, reason, flags, target, path } = summary;
  const { code: indicatorCode, name: indicatorName, unitCode, decimals } = summary.indicator;
  return {
    ...{ code, name, level, clause, comparator, owner, recursYearly, target, path },
    ...{ status, statusSince, previousStatus, reason, flags },
    topic: topicOf(indicatorCode),
    document: resolution.short,
    documentTitle: resolution.title,
    isPlan: resolution.isPlan,
    indicator: { code: indicatorCode, name: indicatorName, unitCode, decimals },
    measure: figures.measure,
    floorValue: summary.isFloor ? target.value : null,
    actual: actualOf(context),
    ...figuresOf(context),
    ...paceOf(context),
    floor: floorOf(summary),
    series: summary.series.map(({ date, value, upper, sample }) => ({ date, value, upper, sample })),
    sample: summary.sample,
  };
}

/** The latest approved figure with its own day, which may be before the period. */
function actualOf({ summary, figures }: Context): SnapshotFigure {
  const { actual, floor, isFloor } = summary;
  if (actual.kind === "missing") {
    const isWaiting = actual.reason === "no_data" && figures.hasUnapproved;
    return { kind: "missing", reason: isWaiting ? "not_approved" : actual.reason };
  }
  const { value, asOf, sample, source } = actual;
  const reporting = isFloor && floor !== null ? { reporting: floor.reporting, units: floor.units } : null;
  return { kind: "value", value, asOf, sample, sourceId: source.id, reporting, restated: false };
}

function figuresOf({ definition, summary, figures, inputs }: Context) {
  const { unitCode } = summary.indicator;
  const { inPeriod, cumulative, samePeriod, previous, told, measure } = figures;
  // What a floor is measured by is what the units lack, of which there is to be none; nobody assigns that.
  const { isFloor, due, milestones, recursYearly, firstYear } = definition;
  const traits = inputs.traits.get(definition.indicator.code);
  const yearPlan = chooseYearPlan({
    year: Number(inputs.periods.current.to.slice(0, 4)),
    assigned: isFloor ? null : (inputs.plans.get(definition.indicator.code)?.value ?? null),
    target: {
      ...{ due, milestones, recursYearly, firstYear },
      value: isFloor ? 0 : definition.value,
      isNationalTotal: definition.level === "nation" && !isFloor && traits?.isAdditive === true,
    },
  });
  return {
    ...{ yearPlan, inPeriod, cumulative, samePeriod, previous },
    achievement: computeAchievement({
      plan: yearPlan,
      figure: told,
      comparator: isFloor ? "at_most" : definition.comparator,
      isFlow: measure === "flow",
    }),
    changeOnPrevious: figures.isPreviousComparable ? computeChange({ before: previous, after: told, unitCode }) : null,
    changeOnSamePeriod: computeChange({ before: samePeriod, after: told, unitCode }),
  };
}

function paceOf({ summary, inputs }: Context): Pick<SnapshotTarget, "required" | "trend"> {
  const { linear, trend } = summary.methods;
  const { projected, lower, upper, status } = trend;
  const isWhole = projected !== null && lower !== null && upper !== null;
  return {
    required:
      linear.requiredPerMonth === null ? null : { perMonth: linear.requiredPerMonth, due: dueOf(summary, inputs) },
    trend: isWhole ? { projected, lower, upper, status } : null,
  };
}

/** Each year of a target of every year is one of its own. */
function dueOf({ recursYearly, target }: TargetSummary, { asOf }: SnapshotInputs): IsoDate {
  const endOfYear = isoDate(`${asOf.slice(0, 4)}-12-31`);
  return recursYearly && endOfYear < target.due ? endOfYear : target.due;
}

function floorOf({ floor }: TargetSummary): SnapshotTarget["floor"] {
  if (floor === null) return null;
  const { floorValue: _floorValue, shareStatus: _shareStatus, ...counts } = floor;
  return counts;
}
