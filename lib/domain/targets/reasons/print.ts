import { decimalsThatKeepStatus, ownDecimals, ratioLimits } from "../printed-digits";
import type { LinearResult, TrendResult } from "../results";
import type { Thresholds } from "../thresholds";
import type { Comparator, DatedValue, Status } from "../types";
import type { Printed, Sentence, Standing } from "./sentence";

/** Measured figures are told with at most so many decimals, unless more are needed to tell them from the target. */
const USUAL_DECIMALS = 2;

/** The decimals a measured number is worth: its own without rounding noise, at most two. */
export function usualDecimals(value: number): number {
  return ownDecimals(Number(value.toFixed(USUAL_DECIMALS)), USUAL_DECIMALS);
}

/** A figure beside its target, with the digits chosen so that they never contradict the status. */
export function standingOf(input: {
  comparator: Comparator;
  target: DatedValue;
  actual: DatedValue;
  /** the indicator's own number of decimals; the figure's own, at most two, when left out */
  decimals: number | undefined;
}): Standing {
  const { comparator, target, actual } = input;
  const preferred = input.decimals ?? usualDecimals(actual.value);
  const limits = [{ value: target.value, comparator }];
  const printedTarget = { value: target.value, decimals: ownDecimals(target.value) };
  const printedActual = {
    value: actual.value,
    decimals: decimalsThatKeepStatus({ value: actual.value, limits, preferred }),
  };
  const gap = target.value - actual.value;
  const gapDecimals = Math.max(printedActual.decimals, Math.min(printedTarget.decimals, USUAL_DECIMALS));
  return {
    date: actual.date,
    actual: printedActual,
    comparator,
    target: printedTarget,
    due: target.date,
    gap: { value: gap, decimals: visibleDecimals(gap, gapDecimals) },
  };
}

/** A ratio as percent of the way, on the right side of every threshold. */
export function percentOfWay(ratio: number, { onTrackRatio, atRiskRatio }: Thresholds["linear"]): Printed {
  const value = ratio * 100;
  const limits = ratioLimits([onTrackRatio, atRiskRatio, 0], 100);
  return { value, decimals: decimalsThatKeepStatus({ value, limits, preferred: 0 }) };
}

/** The expected value, which must not look reached while the status says behind. */
export function printedExpected(input: { expected: number; actual: Printed; status: Status }): Printed {
  const { expected, actual, status } = input;
  const isBehind = status === "at_risk" || status === "off_track" || status === "regressing";
  const limits = isBehind
    ? [{ value: Number(actual.value.toFixed(actual.decimals)), comparator: "exactly" as const }]
    : [];
  return { value: expected, decimals: decimalsThatKeepStatus({ value: expected, limits, preferred: actual.decimals }) };
}

/** A monthly change is told with two significant digits: 5,7 and 0,056. */
const MOST_RATE_DECIMALS = 6;

/** The change needed each month, towards the target from where the figure really stands. */
export function perMonthSentence(linear: LinearResult, { gap, due }: Standing): Sentence[] {
  if (linear.requiredPerMonth === null || gap.value === 0) return [];
  // Past an exact target the methods count back from it, so the sign is that of the gap as given.
  const value = Math.sign(gap.value) * Math.abs(linear.requiredPerMonth);
  const decimals = Math.min(MOST_RATE_DECIMALS, Math.max(0, 1 - Math.floor(Math.log10(Math.abs(value)))));
  return [{ key: "perMonth", facts: { change: { value, decimals }, due } }];
}

/** The three landing values of a trend, told with the same decimals; null where the trend has no numbers. */
export function printedLanding(
  trend: TrendResult,
  input: { decimals: number; comparator: Comparator; target: number },
) {
  const { projected, lower, upper } = trend;
  if (projected === null || lower === null || upper === null) return null;
  const limits = [{ value: input.target, comparator: input.comparator }];
  const values = [projected, lower, upper];
  const decimals = Math.max(
    ...values.map((value) => decimalsThatKeepStatus({ value, limits, preferred: input.decimals })),
  );
  // A limit that lies on the target up to rounding noise would ask for 17 digits.
  const told = decimals > input.decimals + USUAL_DECIMALS ? input.decimals : decimals;
  const print = (value: number): Printed => ({ value, decimals: told });
  return { projected: print(projected), lower: print(lower), upper: print(upper) };
}

/** Enough decimals for a number that is not zero not to print as zero. */
function visibleDecimals(value: number, preferred: number): number {
  return decimalsThatKeepStatus({ value, limits: [{ value: 0, comparator: "exactly" }], preferred });
}
