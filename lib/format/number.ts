import { countDecimals, type DecimalText, roundDecimalText, toDecimalText } from "@/lib/format/decimal-text";
import type { Language } from "@/lib/i18n/language";

export const MINUS = "\u2212";
export const MISSING = "…";

const MARKS: Record<Language, { decimal: string; group: string }> = {
  vi: { decimal: ",", group: "." },
  en: { decimal: ".", group: "," },
};

export type NumberFormat = {
  language: Language;
  /** Exactly so many decimals. Without it the value prints as it is, up to `maxDigits`. */
  digits?: number;
  /** Upper limit where `digits` is not given; 2 unless told. */
  maxDigits?: number;
  /** `always` puts + before positive values, for changes. */
  sign?: "negative" | "always";
};

/** Prints a finite number or an exact decimal string: 1622901 is "1.622.901" in Vietnamese; the minus is U+2212. */
export function formatNumber(value: number | string, format: NumberFormat): string {
  const digits = format.digits ?? Math.min(countDecimals(value), format.maxDigits ?? 2);
  const rounded = round(value, digits);
  const { decimal, group } = MARKS[format.language];
  const whole = rounded.whole.replace(/\B(?=(\d{3})+$)/g, group);
  const isZero = /^0*$/.test(rounded.whole + rounded.fraction);
  const plus = format.sign === "always" && !isZero ? "+" : "";
  const shown = format.digits === undefined ? rounded.fraction.replace(/0+$/, "") : rounded.fraction;
  return `${rounded.negative ? MINUS : plus}${whole}${shown === "" ? "" : decimal + shown}`;
}

/**
 * Exact strings round on their decimal digits. Doubles round as `toFixed`, because the number of printed decimals is chosen with it
 * (lib/domain/targets/printed-digits.ts) so that the print never contradicts the status.
 */
function round(value: number | string, digits: number): DecimalText {
  const isPlain = typeof value === "number" && Math.abs(value) < 1e21;
  return roundDecimalText(toDecimalText(isPlain ? value.toFixed(digits) : value), digits);
}

/** Prints a value that is already in percent: 96.14 is "96,14%", without a space in both languages. */
export function formatPercent(value: number | string, format: NumberFormat): string {
  return `${formatNumber(value, format)}%`;
}

/** Prints a share of one as percent: 0.384 is "38,4%" with one digit. */
export function formatShare(share: number, format: NumberFormat): string {
  const { negative, whole, fraction } = toDecimalText(share);
  const padded = fraction.padEnd(2, "0");
  const text = `${negative ? "-" : ""}${whole}${padded.slice(0, 2)}.${padded.slice(2) || "0"}`;
  return formatPercent(text, format);
}

/** Prints a range with an en dash: "14,35–14,71". Negative ends are set apart by spaces, so that − and – are not run together. */
export function formatRange(range: { from: number | string; to: number | string }, format: NumberFormat): string {
  const from = formatNumber(range.from, format);
  const to = formatNumber(range.to, format);
  return from.startsWith(MINUS) || to.startsWith(MINUS) ? `${from} – ${to}` : `${from}–${to}`;
}
