import { roundDecimalText, toDecimalText } from "@/lib/format/decimal-text";

function asNumber(value: number | string, digits: number): number {
  const { negative, whole, fraction } = roundDecimalText(toDecimalText(value), digits);
  return Number(`${negative ? "-" : ""}${whole}.${fraction || "0"}`);
}

/**
 * Decimals with which a printed value never contradicts its comparison: the fewest from `digits` to `maxDigits` at which the
 * rounded value still lies on the same side of (or on) the rounded reference. 14.58 against 14.6 needs two digits, not one.
 * Source: docs: methods, "Vocabulary".
 */
export function chooseAgreeingDigits(input: {
  value: number | string;
  reference: number | string;
  digits: number;
  maxDigits?: number;
}): number {
  const max = input.maxDigits ?? 6;
  const side = Math.sign(Number(input.value) - Number(input.reference));
  for (let digits = input.digits; digits < max; digits += 1) {
    if (Math.sign(asNumber(input.value, digits) - asNumber(input.reference, digits)) === side) return digits;
  }
  return max;
}
