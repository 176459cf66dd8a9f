import type { TargetSummary } from "@/lib/features/targets/types";
import { formatDate, formatDayMonth } from "@/lib/format/date";
import { formatNumber } from "@/lib/format/number";
import { getMessages } from "@/lib/i18n/get-messages";
import type { Language } from "@/lib/i18n/language";
import { decimalsOfDifference } from "./printed-value";

const yearOf = (date: string) => date.slice(0, 4);

/** The change on the figure before; null where there is none, or where a yearly count began again in between. */
export function changeOf(target: TargetSummary): (NonNullable<TargetSummary["change"]> & { delta: number }) | null {
  const { change, actual, recursYearly } = target;
  if (change === null || actual.kind === "missing") return null;
  if (recursYearly && yearOf(change.since) !== yearOf(actual.asOf)) return null;
  return { ...change, delta: change.to - change.from };
}

/** "+0,06", "−5"; a change that is there never prints as 0. */
export function printDelta(target: TargetSummary, delta: number, language: Language): string {
  const digits = decimalsOfDifference(target.indicator.decimals, delta);
  return formatNumber(delta, { language, digits, sign: "always" });
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
  return (isFloor ? words.shortfall : words.value)(printDelta(target, change.delta, language), since);
}
