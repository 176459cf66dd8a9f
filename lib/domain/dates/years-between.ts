import { daysInMonth, toDayNumber } from "./civil-day";
import { dayNumberOf, type IsoDate, splitDate } from "./iso-date";

/**
 * Years from `from` to `to`: whole anniversaries plus the remaining days over the days of that anniversary year.
 * The anniversary of 29 February in a common year is 28 February. Negative, and exactly the opposite, when `to` is
 * earlier. 2015-12-31 to 2030-12-31 is exactly 15.
 * Source: docs: methods, vocabulary.
 */
export function yearsBetween(from: IsoDate, to: IsoDate): number {
  if (to < from) return -yearsBetween(to, from);
  const end = dayNumberOf(to);
  const calendarYears = splitDate(to).year - splitDate(from).year;
  const whole = anniversary(from, calendarYears) <= end ? calendarYears : calendarYears - 1;
  const start = anniversary(from, whole);
  return whole + (end - start) / (anniversary(from, whole + 1) - start);
}

function anniversary(date: IsoDate, years: number): number {
  const { year, month, day } = splitDate(date);
  const anniversaryYear = year + years;
  return toDayNumber({
    year: anniversaryYear,
    month,
    day: Math.min(day, daysInMonth({ year: anniversaryYear, month })),
  });
}
