import type { InBothLanguages, Printed } from "../../targets/reasons/sentence";
import type { BriefingSnapshot, SnapshotTarget } from "../snapshot";
import { changeSentences, isIncrementOfPeriod } from "./change-sentences";
import { decimalsOfGoal, decimalsOfPercent, decimalsOfTarget, isValue } from "./printed";
import { isToldIn, reasonOf } from "./reason-text";
import type { Quantity } from "./speech";
import type { Teller } from "./teller";
import type { Reporting, Span } from "./templates";

/** A quotient this near to the whole plan is the plan. */
const TOLERANCE = 1e-9;
const ALL = 100;

type Input = {
  readonly target: SnapshotTarget;
  readonly span: Span;
  readonly snapshot: Pick<BriefingSnapshot, "asOf" | "targets">;
};

/** What is told of one target, sentence by sentence: what its reason says already is not said again. */
export function targetSentences(input: Input, teller: Teller): string[] {
  const { target, span, snapshot } = input;
  const { status, actual, floor } = target;
  const name = teller.pick(target.name);
  if (status === "no_data" && !isValue(actual)) {
    const units = floor !== null && floor.reporting === 0 ? floor.units : null;
    return [teller.say("silentTarget", { name, date: snapshot.asOf, reason: actual.reason, units })];
  }
  const own = ownTwin(target, snapshot.targets);
  if (own !== undefined) return [teller.say("sameAs", { name, status, own: teller.pick(own.name) })];
  return [
    leadSentence(input, teller),
    teller.say("reason", { text: reasonOf(target, teller) }),
    ...figureSentences(target, teller),
    ...flowSentences({ target, span }, teller),
    ...planSentences(target, teller),
    ...changeSentences({ target, span }, teller),
  ];
}

/** The province's own target that says the same word for word, so that a national one need not. */
function ownTwin(target: SnapshotTarget, targets: readonly SnapshotTarget[]): SnapshotTarget | undefined {
  if (target.level !== "nation") return undefined;
  return targets.find(
    ({ level, indicator, reason, status }) =>
      level === "province" &&
      indicator.code === target.indicator.code &&
      status === target.status &&
      reason.vi === target.reason.vi,
  );
}

function leadSentence({ target, span, snapshot }: Input, teller: Teller): string {
  const { status, previousStatus, actual } = target;
  const hasChanged = previousStatus !== null && previousStatus !== status;
  const reporting = reportingOf(target);
  const date = isValue(actual) && actual.asOf !== snapshot.asOf ? actual.asOf : null;
  return teller.say("lead", {
    name: teller.pick(target.name),
    status: status === "no_data" ? null : status,
    reporting: reporting === null ? null : { ...reporting, date },
    previous: hasChanged ? { status: previousStatus, span } : null,
  });
}

export function reportingOf({ floor, actual }: Pick<SnapshotTarget, "floor" | "actual">): Reporting | null {
  if (floor !== null) return { reporting: floor.reporting, units: floor.units };
  return isValue(actual) ? actual.reporting : null;
}

export function quantityOf(target: SnapshotTarget, value: number): Quantity {
  return { value, decimals: decimalsOfTarget(target), unitCode: target.indicator.unitCode };
}

function figureSentences(target: SnapshotTarget, teller: Teller): string[] {
  const { actual, status, target: goal, inPeriod } = target;
  if (!isValue(actual)) return [];
  const figure = quantityOf(target, actual.value);
  const isTold = isToldIn(reasonOf(target, teller), { printed: figure, teller });
  const isExact = target.floor === null && status === "achieved" && actual.value === goal.value;
  return [
    ...(isTold ? [] : [teller.say("figure", { date: actual.asOf, figure })]),
    ...(isExact ? [teller.say("exactlyMet", {})] : []),
    ...(isValue(inPeriod) ? [] : [teller.say("missing", { reason: inPeriod.reason })]),
  ];
}

function flowSentences({ target, span }: Omit<Input, "snapshot">, teller: Teller): string[] {
  const { measure, inPeriod, cumulative, achievement, yearPlan } = target;
  if (measure !== "flow") return [];
  const during = isValue(inPeriod)
    ? [
        teller.say("inPeriod", {
          span,
          amount: quantityOf(target, inPeriod.value),
          isIncrement: isIncrementOfPeriod(target),
        }),
      ]
    : [];
  if (!isValue(cumulative)) return during;
  const { actual, status } = target;
  const isJudged = status !== "not_started" && isValue(actual) && isValue(inPeriod);
  const isOtherMonth = isJudged && ![inPeriod.value, cumulative.value].includes(actual.value);
  const judged = isOtherMonth
    ? [teller.say("judgedByMonth", { date: actual.asOf, amount: quantityOf(target, actual.value) })]
    : [];
  const amount = quantityOf(target, cumulative.value);
  const isPlanTold = achievement !== null && yearPlan.kind === "value";
  const isTold = isPlanTold && isToldIn(reasonOf(target, teller), { printed: amount, teller });
  // Of a period that begins in January both are the same number.
  const told = isValue(inPeriod) && inPeriod.value === cumulative.value ? [] : during;
  return [...told, ...(isTold ? [] : [teller.say("cumulative", { amount })]), ...judged];
}

/** Nobody plans what a floor is measured by: none is to be short. */
function planSentences(target: SnapshotTarget, teller: Teller): string[] {
  const { achievement, yearPlan, comparator, indicator, floorValue } = target;
  if (achievement === null || yearPlan.kind === "missing" || floorValue !== null) return [];
  const isExact = Math.abs(achievement - ALL) < TOLERANCE;
  const isFalling = comparator === "at_most" || comparator === "less_than";
  const percent = (value: number): Printed => ({ value, decimals: decimalsOfPercent(value) });
  const { value, year, basis } = yearPlan;
  return [
    teller.say("plan", {
      achievement: isExact ? { value: ALL, decimals: 0 } : percent(achievement),
      beyond: !isExact && achievement > ALL && !isFalling ? percent(achievement - ALL) : null,
      year,
      goal: { value, decimals: decimalsOfGoal(value), unitCode: indicator.unitCode },
      basis,
      isFlow: target.measure === "flow",
      isFalling,
    }),
  ];
}

/** Names of targets as a list speaks of them. */
export function namesOf(targets: readonly { readonly name: InBothLanguages<string> }[], teller: Teller): string[] {
  return targets.map(({ name }) => teller.pick(name));
}
