import type { TargetSummary } from "@/lib/features/targets/types";
import { formatDate, formatDayMonth } from "@/lib/format/date";
import { formatNumber } from "@/lib/format/number";
import { getMessages } from "@/lib/i18n/get-messages";
import type { Language } from "@/lib/i18n/language";

const MOST_EXTRA_DECIMALS = 3;
const yearOf = (date: string) => date.slice(0, 4);

/** The change on the figure before; null where there is none, or where a yearly count began again in between. */
export function changeOf(target: TargetSummary): (NonNullable<TargetSummary["change"]> & { delta: number }) | null {
  const { change, actual, recursYearly } = target;
  if (change === null || actual.kind === "missing") return null;
  if (recursYearly && yearOf(change.since) !== yearOf(actual.asOf)) return null;
  return { ...change, delta: change.to - change.from };
}

/** Decimals with which both ends of a change print apart and the change is not 0; of the indicator where that is so. */
export function decimalsOfChange({ indicator }: TargetSummary, { from, to }: { from: number; to: number }): number {
  if (from === to) return indicator.decimals;
  const most = indicator.decimals + MOST_EXTRA_DECIMALS;
  for (let digits = indicator.decimals; digits < most; digits += 1) {
    const isSeen = Number((to - from).toFixed(digits)) !== 0;
    if (isSeen && from.toFixed(digits) !== to.toFixed(digits)) return digits;
  }
  return most;
}

/** "+0,06", "−5". */
export function printDelta(target: TargetSummary, change: { from: number; to: number }, language: Language): string {
  const digits = decimalsOfChange(target, change);
  return formatNumber(change.to - change.from, { language, digits, sign: "always" });
}

/** "+0,06 so với 31/8"; of a floor it is the shortfall that changes. Empty where there is nothing to compare with. */
export function describeChange(target: TargetSummary, language: Language): string {
  const words = getMessages(language).overview.change;
  const change = changeOf(target);
  if (change === null || target.actual.kind === "missing") return "";
  const isSameYear = yearOf(change.since) === yearOf(target.actual.asOf);
  const since = isSameYear ? formatDayMonth(change.since, language) : formatDate(change.since, language);
  const isFloor = target.floor !== null;
  if (change.delta === 0) return isFloor ? words.noneShortfall(since) : words.none(since);
  return (isFloor ? words.shortfall : words.value)(printDelta(target, change, language), since);
}
