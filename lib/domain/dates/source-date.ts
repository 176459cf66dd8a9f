import { addDays, addMonths, endOfMonth, type IsoDate, parseIsoDate } from "./iso-date";

const SHAPE = /^(after )?(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?$/;

/**
 * The first day on which a source can have been public, from its date as the source gives it: a day, a month
 * (`2025-10`), a year (`2024`), or one of these with "after" before it, which means from the day behind it. Null where
 * the words name no such date.
 */
export function earliestDayOf(dateText: string): IsoDate | null {
  const [, after, year, month, day] = SHAPE.exec(dateText) ?? [];
  const first = parseIsoDate(`${year}-${month ?? "01"}-${day ?? "01"}`);
  if (first === null || after === undefined) return first;
  if (day !== undefined) return addDays(first, 1);
  return month !== undefined ? addDays(endOfMonth(first), 1) : addMonths(first, 12);
}
