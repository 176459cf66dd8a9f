/** A decimal number taken apart, so that rounding happens on the digits people see and not on binary fractions. */
export type DecimalText = { negative: boolean; whole: string; fraction: string };

const PLAIN = /^([+-]?)(\d+)(?:\.(\d+))?$/;

/** Writes a number without an exponent: 1e-7 becomes "0.0000001". */
function plainText(value: number): string {
  const text = String(value);
  const match = /^(-?)(\d+)(?:\.(\d+))?e([+-]\d+)$/.exec(text);
  if (match === null) return text;
  const [, sign = "", whole = "", fraction = "", exponentText = "0"] = match;
  const exponent = Number(exponentText);
  const digits = whole + fraction;
  const point = whole.length + exponent;
  if (point <= 0) return `${sign}0.${"0".repeat(-point)}${digits}`;
  if (point >= digits.length) return `${sign}${digits}${"0".repeat(point - digits.length)}`;
  return `${sign}${digits.slice(0, point)}.${digits.slice(point)}`;
}

/** Reads a finite number or an exact decimal string ("1622901", "-0.50"); anything else throws, as it is a programming error. */
export function toDecimalText(value: number | string): DecimalText {
  const match = PLAIN.exec(typeof value === "number" ? plainText(value) : value.trim());
  if (match === null) throw new RangeError(`not a finite decimal: ${String(value)}`);
  const [, sign, whole = "0", fraction = ""] = match;
  return { negative: sign === "-", whole: whole.replace(/^0+(?=\d)/, ""), fraction };
}

/** Rounds half away from zero, as a person does on paper: 2.345 at two digits is 2.35. A rounded zero has no sign. */
export function roundDecimalText(decimal: DecimalText, digits: number): DecimalText {
  const kept = decimal.fraction.padEnd(digits, "0").slice(0, digits);
  const isUp = (decimal.fraction[digits] ?? "0") >= "5";
  const scaled = BigInt(decimal.whole + kept) + (isUp ? 1n : 0n);
  const text = scaled.toString().padStart(digits + 1, "0");
  const whole = text.slice(0, text.length - digits);
  return { negative: decimal.negative && scaled !== 0n, whole, fraction: text.slice(text.length - digits) };
}

/** Decimals needed to print the value as it is: 14.58 needs 2, "96.10" needs 1. */
export function countDecimals(value: number | string): number {
  return toDecimalText(value).fraction.replace(/0+$/, "").length;
}
