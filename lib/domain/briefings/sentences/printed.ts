import { decimalsThatKeepStatus, ownDecimals } from "../../targets/printed-digits";
import { usualDecimals } from "../../targets/reasons/print";
import type { SnapshotFigure, SnapshotTarget } from "../snapshot";

/** Shares and percentages of a plan or of a base (docs: domain, section 4.4: two in annexes, so two in texts as well). */
export const PERCENT_DECIMALS = 2;
const MOST_RATE_DECIMALS = 6;

type DigitsOf = Pick<SnapshotTarget, "actual" | "comparator" | "target" | "floorValue" | "indicator" | "series">;

/**
 * With how many decimals all figures of a target are printed, in texts and tables alike: those of its indicator, more
 * where its reason tells more of them (at most two) or the status asks for them (docs: methods, vocabulary). Floors count
 * people: none, or two at most for full-time equivalents.
 */
export function decimalsOfTarget({ actual, comparator, target, floorValue, indicator, series }: DigitsOf): number {
  if (floorValue !== null) {
    const counts = series.map(({ value }) => value).concat(actual.kind === "value" ? [actual.value] : []);
    return Math.max(0, ...counts.map(usualDecimals));
  }
  if (actual.kind === "missing") return indicator.decimals;
  return decimalsThatKeepStatus({
    value: actual.value,
    limits: [{ value: target.value, comparator }],
    preferred: Math.max(indicator.decimals, usualDecimals(actual.value)),
  });
}

/** With how many decimals the reason of a target prints its figure; never more than {@link decimalsOfTarget}. */
export function decimalsInReason({ actual, comparator, target, floorValue }: DigitsOf): number | null {
  if (actual.kind === "missing") return null;
  const preferred = usualDecimals(actual.value);
  if (floorValue !== null) return preferred;
  return decimalsThatKeepStatus({ value: actual.value, limits: [{ value: target.value, comparator }], preferred });
}

/** A target, plan or milestone prints as it was set. */
export function decimalsOfGoal(value: number): number {
  return ownDecimals(value);
}

/** The decimals of a difference: those given, more where it would print as zero without being zero. */
export function decimalsOfDifference(value: number, preferred: number): number {
  return decimalsThatKeepStatus({ value, limits: [{ value: 0, comparator: "exactly" }], preferred });
}

/** The decimals of a percentage of a plan, which must not look reached, or nothing, when it is not. */
export function decimalsOfPercent(value: number): number {
  const limits = [
    { value: 100, comparator: "at_least" as const },
    { value: 100, comparator: "at_most" as const },
    { value: 0, comparator: "exactly" as const },
  ];
  // Rounding noise of a quotient is no reason to print 17 digits.
  const decimals = decimalsThatKeepStatus({ value, limits, preferred: PERCENT_DECIMALS });
  return decimals > MOST_RATE_DECIMALS ? PERCENT_DECIMALS : decimals;
}

/** A change a month with two significant digits: 5.7 and 0.056; as in reasons. */
export function decimalsOfRate(value: number): number {
  const size = Math.abs(value);
  if (size === 0) return 0;
  return Math.min(MOST_RATE_DECIMALS, Math.max(0, 1 - Math.floor(Math.log10(size))));
}

/** Enough decimals that two values which differ also differ in print; at most two more than preferred. */
export function decimalsThatTellApart(values: { a: number; b: number }, preferred: number): number {
  const { a, b } = values;
  for (let decimals = preferred; decimals <= preferred + PERCENT_DECIMALS; decimals += 1) {
    if (a === b || a.toFixed(decimals) !== b.toFixed(decimals)) return decimals;
  }
  return preferred;
}

export function isValue(figure: SnapshotFigure): figure is Extract<SnapshotFigure, { kind: "value" }> {
  return figure.kind === "value";
}
