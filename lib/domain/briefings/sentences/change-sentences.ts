import type { BriefingMissing, Change, SnapshotFigure, SnapshotTarget } from "../snapshot";
import { decimalsOfDifference, decimalsOfPercent, decimalsOfTarget, isValue } from "./printed";
import type { Teller } from "./teller";
import type { Base, Reporting, Span } from "./templates";

/** Differences below this are rounding noise. */
const NOISE = 1e-9;

/** Of the first period there is nothing to say; only these tell why a comparison that one would expect is not there. */
const TOLD_OF_PREVIOUS: ReadonlySet<BriefingMissing> = new Set(["not_comparable", "not_reported", "not_approved"]);

/** A cumulative figure grew by what was done in the period: the same number, told once. */
export function isIncrementOfPeriod({ measure, inPeriod, changeOnPrevious }: SnapshotTarget): boolean {
  if (measure !== "flow" || !isValue(inPeriod) || changeOnPrevious === null) return false;
  return Math.abs(inPeriod.value - changeOnPrevious.absolute) < NOISE;
}

/** The change on the period before and on the same period of last year, or why there is none. */
export function changeSentences(input: { target: SnapshotTarget; span: Span }, teller: Teller): string[] {
  const { target, span } = input;
  // Without a figure of the period there is nothing to compare.
  if (!isValue(target.cumulative)) return [];
  const { changeOnPrevious, changeOnSamePeriod } = target;
  const isSameDay = changeOnPrevious !== null && changeOnPrevious.since === changeOnSamePeriod?.since;
  const bases: ChangeInput[] = [
    { target, span, base: "previous", figure: target.previous, change: changeOnPrevious },
    { target, span, base: "same_period", figure: target.samePeriod, change: changeOnSamePeriod },
  ];
  // In a yearly report the year before is the same period of last year.
  const told = isSameDay || isIncrementOfPeriod(target) ? bases.slice(1) : bases;
  return [...told.flatMap((one) => changeSentence(one, teller)), ...otherReporting(told, teller)];
}

type ChangeInput = {
  readonly target: SnapshotTarget;
  readonly span: Span;
  readonly base: Base;
  readonly figure: SnapshotFigure;
  readonly change: Change | null;
};

function changeSentence({ target, span, base, figure, change }: ChangeInput, teller: Teller): string[] {
  if (!isValue(figure)) {
    const isTold = base === "same_period" || TOLD_OF_PREVIOUS.has(figure.reason);
    return isTold ? [teller.say("notComparable", { base, span, reason: figure.reason })] : [];
  }
  if (change === null) return [];
  const absolute = Math.abs(change.absolute) < NOISE ? 0 : change.absolute;
  const percent = absolute === 0 ? null : change.percent;
  return [
    teller.say("change", {
      base,
      span,
      since: change.since,
      absolute: {
        value: absolute,
        decimals: decimalsOfDifference(absolute, decimalsOfTarget(target)),
        unitCode: target.indicator.unitCode,
      },
      percent: percent === null ? null : { value: percent, decimals: decimalsOfPercent(percent) },
      subject: target.floor !== null ? "shortfall" : target.measure === "flow" ? "cumulative" : "figure",
      restated: figure.restated,
    }),
  ];
}

/** Sums over other units are not compared, and it is said why; once where it is the same for both bases. */
function otherReporting(inputs: readonly ChangeInput[], teller: Teller): string[] {
  const found = inputs.flatMap(({ target, base, figure, change, span }) => {
    const now = isValue(target.actual) ? target.actual.reporting : null;
    const before = isValue(figure) && change === null ? figure.reporting : null;
    const isComparable = now !== null && before !== null && isSameReporting(now, before) && isFull(now);
    if (now === null || before === null || isComparable) return [];
    return [{ bases: [base], span, now, before }];
  });
  const [first, second] = found;
  const isOnce = first !== undefined && second !== undefined && isSameReporting(first.before, second.before);
  const told = isOnce ? [{ ...first, bases: [...first.bases, ...second.bases] }] : found;
  return told.map((facts) => teller.say("otherReporting", facts));
}

function isFull({ reporting, units }: Reporting): boolean {
  return reporting === units;
}

function isSameReporting(a: Reporting, b: Reporting): boolean {
  return a.reporting === b.reporting && a.units === b.units;
}
