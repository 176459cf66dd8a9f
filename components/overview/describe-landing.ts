import { decimalsOf } from "@/components/indicators/printed-value";
import type { TargetSummary } from "@/lib/features/targets/types";
import { formatNumber, formatRange } from "@/lib/format/number";
import { formatUnit, isPercentUnit } from "@/lib/format/unit";
import { getMessages } from "@/lib/i18n/get-messages";
import type { Language } from "@/lib/i18n/language";
import { lowerFirst } from "./lower-first";

const MOST_EXTRA_DECIMALS = 2;

/** Where the present pace lands on the due date, with its band and what that means; empty where no trend can be told. */
export function describeLanding(target: TargetSummary, language: Language): string {
  const { overview, methods } = getMessages(language);
  const { projected, lower, upper, status } = target.methods.trend;
  if (projected === null || lower === null || upper === null) return "";
  // A floor that every unit meets has nothing left to land on.
  if (target.floor?.shortfallUpper === 0) return "";
  const [value, from, to] = [projected, lower, upper].map((one) => withinReason(target, one)) as [
    number,
    number,
    number,
  ];
  const digits = digitsOfBand(target, { value, from, to });
  const unit = formatUnit(target.indicator.unitCode, { language });
  const sign = isPercentUnit(unit) ? "%" : "";
  const band = formatRange({ from, to }, { language, digits }) + sign;
  const words = target.floor === null ? overview.landing.value : overview.landing.shortfall;
  return words(formatNumber(value, { language, digits }) + sign, band, lowerFirst(methods.results[status]));
}

/** A line drawn on knows no limits: nobody can be short of less than nothing, and a share ends at a hundred. */
function withinReason(target: TargetSummary, value: number): number {
  const isShare = isPercentUnit(target.indicator.unitCode);
  return Math.max(0, isShare ? Math.min(100, value) : value);
}

/** As many decimals as keep each end on its side of the target and the band from closing up in print. */
function digitsOfBand(target: TargetSummary, band: { value: number; from: number; to: number }): number {
  const kept = Math.max(...[band.value, band.from, band.to].map((one) => decimalsOf(target, one)));
  if (band.from === band.to) return kept;
  for (let digits = kept; digits < kept + MOST_EXTRA_DECIMALS; digits += 1) {
    if (band.from.toFixed(digits) !== band.to.toFixed(digits)) return digits;
  }
  return kept + MOST_EXTRA_DECIMALS;
}
