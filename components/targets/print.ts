import { decimalsThatKeepStatus, ownDecimals, type PrintedLimit } from "@/lib/domain/targets/printed-digits";
import type { TargetSummary } from "@/lib/features/targets/types";
import { formatNumber, formatRange } from "@/lib/format/number";
import { formatUnit, joinFigureAndUnit } from "@/lib/format/unit";
import type { Language } from "@/lib/i18n/language";

/** Figures of one target, printed alike everywhere on its page. */
export type TargetPrint = {
  readonly language: Language;
  /** Words of the unit beside a figure. */
  readonly unit: string;
  readonly digits: number;
  readonly value: (value: number) => string;
  readonly withUnit: (value: number) => string;
  readonly range: (from: number, to: number) => string;
};

/** Full-time equivalents and ratios are told with two decimals at most, unless the status needs more. */
const MOST_USUAL_DIGITS = 2;
const MOST_DIGITS = 4;
const MOST_RATE_DIGITS = 6;

export function targetPrint(target: TargetSummary, language: Language): TargetPrint {
  const digits = digitsOf(target);
  const value = (number: number) => formatNumber(number, { language, digits });
  const { unitCode } = target.indicator;
  return {
    language,
    unit: formatUnit(unitCode, { language }),
    digits,
    value,
    withUnit: (number) => joinFigureAndUnit(value(number), formatUnit(unitCode, { language, value: number })),
    range: (from, to) => formatRange({ from, to }, { language, digits }),
  };
}

/** Enough decimals to keep the actual on its side of the target, and to tell it from what the path asks for. */
function digitsOf({ indicator, actual, comparator, target, isFloor, methods, series }: TargetSummary): number {
  if (actual.kind === "missing") return isFloor ? 0 : indicator.decimals;
  const { value } = actual;
  if (isFloor) return Math.max(0, ...series.map((point) => usualDigits(point.value)), usualDigits(value));
  const limits: PrintedLimit[] = [{ value: target.value, comparator }];
  const kept = decimalsThatKeepStatus({ value, limits, preferred: indicator.decimals });
  const { expected } = methods.linear;
  let digits = kept;
  while (expected !== null && digits < MOST_DIGITS && isSameInPrint({ value, expected, digits })) digits += 1;
  return digits;
}

function isSameInPrint({ value, expected, digits }: { value: number; expected: number; digits: number }): boolean {
  return value !== expected && value.toFixed(digits) === expected.toFixed(digits);
}

function usualDigits(value: number): number {
  return ownDecimals(Number(value.toFixed(MOST_USUAL_DIGITS)), MOST_USUAL_DIGITS);
}

/** A change a month with two significant digits: 4,7 and 0,060. */
export function printRate(value: number, language: Language): string {
  const size = Math.abs(value);
  const digits = size === 0 ? 0 : Math.min(MOST_RATE_DIGITS, Math.max(0, 1 - Math.floor(Math.log10(size))));
  return formatNumber(value, { language, digits });
}
