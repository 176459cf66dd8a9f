import { endOfMonth, type IsoDate } from "@/lib/domain/dates/iso-date";
import type { BelowSince } from "@/lib/domain/stations/below-since";
import { formatDate, formatMonth, formatShortMonth } from "@/lib/format/date";
import { getMessages } from "@/lib/i18n/get-messages";
import type { Language } from "@/lib/i18n/language";

/** "từ tháng 8/2026 hoặc trước đó": inside a sentence. */
export function describeSince({ since, isFromFirstReport }: BelowSince, language: Language): string {
  const { since: words } = getMessages(language).stations;
  const when = isMonthEnd(since) ? formatMonth(since, language) : formatDate(since, language);
  return isFromFirstReport ? words.monthOrBefore(when) : words.month(when);
}

/** "8/2026 hoặc trước": in a cell; of a station silent now with the month until which it is known. */
export function printSince(options: {
  readonly run: BelowSince;
  readonly countedOn: IsoDate | null;
  readonly language: Language;
}): string {
  const { run, countedOn, language } = options;
  const { since: words } = getMessages(language).stations;
  const when = isMonthEnd(run.since) ? formatShortMonth(run.since) : formatDate(run.since, language);
  const text = run.isFromFirstReport ? words.cellOrBefore(when) : when;
  return run.until === countedOn ? text : `${text}, ${words.known(formatShortMonth(run.until))}`;
}

/** Months are told as months; a count on another day as that day. */
function isMonthEnd(date: IsoDate): boolean {
  return endOfMonth(date) === date;
}
