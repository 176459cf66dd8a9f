import { isComparatorMet } from "./comparator";
import { THRESHOLD_TOLERANCE } from "./thresholds";
import type { Comparator } from "./types";

/** A limit on whose right side the printed number has to stay. */
export interface PrintedLimit {
  readonly value: number;
  readonly comparator: Comparator;
  /** how much rounding noise the status forgives; 0 when left out, since comparators are exact */
  readonly tolerance?: number;
}

/** Doubles carry 17 significant digits; further decimals would print noise. */
const MOST_DECIMALS = 17;

/**
 * The number of decimals to print a value with: at least `preferred`, more only while the rounded number would fall on
 * another side of a limit than the value does. 14.58 against "at least 14.6", one preferred, needs 2.
 * Source: docs: methods, vocabulary (the printed digits never contradict the status).
 */
export function decimalsThatKeepStatus({
  value,
  limits,
  preferred,
}: {
  value: number;
  limits: readonly PrintedLimit[];
  preferred: number;
}): number {
  for (let decimals = preferred; decimals < MOST_DECIMALS; decimals += 1) {
    const printed = Number(value.toFixed(decimals));
    if (limits.every((limit) => isSameSide({ value, printed, limit }))) return decimals;
  }
  return Math.max(preferred, MOST_DECIMALS);
}

/** The limits of a ratio: thresholds which it must reach, with the methods' tolerance. */
export function ratioLimits(thresholds: readonly number[], per = 1): PrintedLimit[] {
  return thresholds.map((value) => ({
    value: value * per,
    comparator: "at_least",
    tolerance: THRESHOLD_TOLERANCE * per,
  }));
}

/** How many decimals a number has when written out, for printing a target as it was set; at most `most`. */
export function ownDecimals(value: number, most = 6): number {
  for (let decimals = 0; decimals < most; decimals += 1) {
    if (Number(value.toFixed(decimals)) === value) return decimals;
  }
  return most;
}

function isSameSide({ value, printed, limit }: { value: number; printed: number; limit: PrintedLimit }): boolean {
  const { value: target, comparator, tolerance = 0 } = limit;
  const isMet = (number: number) => {
    const isAtLimit = Math.abs(number - target) <= tolerance;
    return isComparatorMet({ comparator, value: isAtLimit ? target : number, target });
  };
  return isMet(value) === isMet(printed);
}
