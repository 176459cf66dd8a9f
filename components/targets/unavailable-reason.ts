import { yearsBetween } from "@/lib/domain/dates/years-between";
import { DEFAULT_THRESHOLDS } from "@/lib/domain/targets/thresholds";
import type { TargetDetail } from "@/lib/features/targets/types";
import { formatNumber } from "@/lib/format/number";
import { getMessages } from "@/lib/i18n/get-messages";
import type { Language } from "@/lib/i18n/language";

const MONTHS_A_YEAR = 12;

type Asked = { readonly target: TargetDetail; readonly language: Language };

/** Why the required path gives no ratio. */
export function whyNoRatio({ target, language }: Asked): string {
  const { why } = getMessages(language).target.methods;
  if (target.status === "not_started") return why.notStarted;
  return whyNoPath({ target, language }) ?? (isKept(target) ? why.keep : why.decided);
}

/** Why the trend cannot be told. */
export function whyNoTrend({ target, language }: Asked): string {
  const { why } = getMessages(language).target.methods;
  const { actual, path } = target;
  const due = path.at(-1)?.date ?? target.target.due;
  if (actual.kind === "value" && actual.asOf >= due) return why.due;
  const { minimumPoints } = DEFAULT_THRESHOLDS.trend;
  const base = whyNoPath({ target, language });
  return base ?? why.trendPoints(formatNumber(minimumPoints, { language }), trendMonths(language));
}

/** The window of the trend as a number of months. */
export function trendMonths(language: Language): string {
  return formatNumber(DEFAULT_THRESHOLDS.trend.windowYears * MONTHS_A_YEAR, { language });
}

/** Why a rate of growth (`cagr`, `un`) is not available. */
export function whyNoRate({ target, language, method }: Asked & { readonly method: "cagr" | "un" }): string {
  const { why } = getMessages(language).target.methods;
  if (target.isFloor) return why.floor;
  if (target.recursYearly) return why.recurring;
  const base = whyNoPath({ target, language });
  if (base !== null) return base;
  if (method === "un" && isKept(target)) return why.keep;
  const { baseline, actual } = target;
  if (baseline === null || actual.kind === "missing") return why.rate;
  const years = yearsBetween(baseline.date, actual.asOf);
  if (method === "cagr" && years < DEFAULT_THRESHOLDS.cagr.minimumYears) return why.underOneYear;
  return method === "un" && years < DEFAULT_THRESHOLDS.un.minimumYears ? why.underHalfYear : why.rate;
}

/** Why the share of the targeted change has no number. */
export function whyNoPercent(asked: Asked): string {
  const { why } = getMessages(asked.language).target.methods;
  return whyNoPath(asked) ?? (isKept(asked.target) ? why.keep : why.decided);
}

/** What every method lacks: a figure, or something to count from. */
function whyNoPath({ target, language }: Asked): string | null {
  const { why } = getMessages(language).target.methods;
  if (target.actual.kind === "missing") return why.noData;
  if (target.baseline === null && !target.recursYearly) return why.noBaseline;
  return null;
}

/** A path that lies flat on the target: nothing to travel, only to keep. */
function isKept({ path }: TargetDetail): boolean {
  const [first] = path;
  return first !== undefined && first.value === path.at(-1)?.value;
}
