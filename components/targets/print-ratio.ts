import { decimalsThatKeepStatus, ratioLimits } from "@/lib/domain/targets/printed-digits";
import type { TargetDetail } from "@/lib/features/targets/types";
import { formatNumber } from "@/lib/format/number";
import type { Language } from "@/lib/i18n/language";

const RATIO_DIGITS = 2;

/** A ratio with as many digits as keep it on its side of the thresholds: 0,599 where 0,60 would read as behind schedule. */
export function printRatio(options: {
  readonly ratio: number;
  readonly thresholds: TargetDetail["thresholds"];
  readonly language: Language;
}): string {
  const { ratio, thresholds, language } = options;
  return printAgainst({
    value: ratio,
    limits: [thresholds.onTrack, thresholds.atRisk, 0],
    preferred: RATIO_DIGITS,
    language,
  });
}

/** A computed number that must not print on another side of a limit which it has to reach. */
export function printAgainst(options: {
  readonly value: number;
  readonly limits: readonly number[];
  readonly preferred: number;
  readonly language: Language;
}): string {
  const { value, limits, preferred, language } = options;
  const digits = decimalsThatKeepStatus({ value, limits: ratioLimits(limits), preferred });
  return formatNumber(value, { language, digits });
}
