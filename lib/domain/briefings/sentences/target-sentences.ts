import type { InBothLanguages, Printed } from "../../targets/reasons/sentence";
import type { SnapshotTarget } from "../snapshot";
import { changeSentences, isIncrementOfPeriod } from "./change-sentences";
import { decimalsInReason, decimalsOfGoal, decimalsOfPercent, decimalsOfTarget, isValue } from "./printed";
import type { Quantity } from "./speech";
import type { Teller } from "./teller";
import type { Reporting, Span } from "./templates";

/** A quotient this near to the whole plan is the plan. */
const TOLERANCE = 1e-9;
const ALL = 100;

/** What is told of one target, sentence by sentence: what its reason says already is not said again. */
export function targetSentences(input: { target: SnapshotTarget; span: Span }, teller: Teller): string[] {
  const { target, span } = input;
  const { status, previousStatus } = target;
  const hasChanged = previousStatus !== null && previousStatus !== status;
  return [
    teller.say("lead", {
      name: teller.pick(target.name),
      status,
      reporting: reportingOf(target),
      previous: hasChanged ? { status: previousStatus, span } : null,
    }),
    teller.say("reason", { text: reasonOf(target, teller) }),
    ...figureSentences(target, teller),
    ...flowSentences({ target, span }, teller),
    ...planSentences(target, teller),
    ...changeSentences({ target, span }, teller),
  ];
}

export function reportingOf({ floor, actual }: Pick<SnapshotTarget, "floor" | "actual">): Reporting | null {
  if (floor !== null) return { reporting: floor.reporting, units: floor.units };
  return isValue(actual) ? actual.reporting : null;
}

export function quantityOf(target: SnapshotTarget, value: number): Quantity {
  return { value, decimals: decimalsOfTarget(target), unitCode: target.indicator.unitCode };
}

/** The reason as it was frozen, its figure with the digits that tables print. */
function reasonOf(target: SnapshotTarget, teller: Teller): string {
  const { actual, reason } = target;
  const told = decimalsInReason(target);
  const decimals = decimalsOfTarget(target);
  const text = teller.pick(reason);
  if (!isValue(actual) || told === null || told === decimals) return text;
  const printed = teller.number({ value: actual.value, decimals });
  return text.replaceAll(numberPattern({ value: actual.value, decimals: told }, teller), () => printed);
}

/** Finds a printed number, but not as a part of a longer one. */
function numberPattern(printed: Printed, teller: Teller): RegExp {
  const text = teller.number(printed).replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
  return new RegExp(`(?<![\\d.,/\\u2212-])${text}(?![\\d/]|[.,]\\d)`, "g");
}

function isToldIn(text: string, input: { printed: Printed; teller: Teller }): boolean {
  return numberPattern(input.printed, input.teller).test(text);
}

function figureSentences(target: SnapshotTarget, teller: Teller): string[] {
  const { actual, status, target: goal } = target;
  const text = reasonOf(target, teller);
  if (!isValue(actual)) {
    const isSaid = text.includes(teller.missing(actual.reason));
    return isSaid ? [] : [teller.say("missing", { reason: actual.reason, of: "figure" })];
  }
  const figure = quantityOf(target, actual.value);
  const told = isToldIn(text, { printed: figure, teller }) ? [] : [teller.say("figure", { date: actual.asOf, figure })];
  const isExact = target.floor === null && status === "achieved" && actual.value === goal.value;
  return isExact ? [...told, teller.say("exactlyMet", {})] : told;
}

function flowSentences({ target, span }: { target: SnapshotTarget; span: Span }, teller: Teller): string[] {
  const { measure, inPeriod, cumulative, actual, achievement, yearPlan } = target;
  if (measure !== "flow" || !isValue(actual)) return [];
  const during = isValue(inPeriod)
    ? teller.say("inPeriod", {
        span,
        amount: quantityOf(target, inPeriod.value),
        isIncrement: isIncrementOfPeriod(target),
      })
    : teller.say("missing", { reason: inPeriod.reason, of: "period" });
  if (!isValue(cumulative)) return [during];
  const amount = quantityOf(target, cumulative.value);
  const isPlanTold = achievement !== null && yearPlan.kind === "value";
  const isTold = isPlanTold && isToldIn(reasonOf(target, teller), { printed: amount, teller });
  return isTold ? [during] : [during, teller.say("cumulative", { amount })];
}

function planSentences(target: SnapshotTarget, teller: Teller): string[] {
  const { achievement, yearPlan, comparator, indicator } = target;
  if (achievement === null || yearPlan.kind === "missing") return [];
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
