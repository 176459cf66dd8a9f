import { DEFAULT_THRESHOLDS, THRESHOLD_TOLERANCE } from "@/lib/domain/targets/thresholds";
import type { ProvinceSettings } from "@/lib/features/settings/types";
import { formatNumber, formatShare } from "@/lib/format/number";
import type { Language } from "@/lib/i18n/language";
import type { MethodNumbers } from "./method-section";

const RATIO_DIGITS = 2;

/** The constants of the methods and the thresholds in force, as the sentences print them. */
export function printMethodNumbers(settings: ProvinceSettings, language: Language): MethodNumbers {
  const { trend, cagr, un, healthyPeople } = DEFAULT_THRESHOLDS;
  const number = (value: number) => formatNumber(value, { language });
  const ratio = (value: number) => formatNumber(value, { language, digits: RATIO_DIGITS });
  return {
    onTrack: ratio(settings.thresholds.onTrack),
    atRisk: ratio(settings.thresholds.atRisk),
    windowYears: number(trend.windowYears),
    minimumPoints: number(trend.minimumPoints),
    confidence: formatShare(trend.confidence, { language }),
    substantial: ratio(cagr.substantialRatio),
    moderate: ratio(cagr.moderateRatio),
    level3: ratio(un.level3Ratio),
    level2: ratio(un.level2Ratio),
    halfYear: number(un.minimumYears),
    improving: number(healthyPeople.improvingPercent),
    worsening: number(healthyPeople.worseningPercentOfBaseline),
    tolerance: formatNumber(THRESHOLD_TOLERANCE, { language, maxDigits: 9 }),
  };
}
