import { type CivilDate, daysInMonth, fromDayNumber, toDayNumber } from "./civil-day";

declare const isoDateBrand: unique symbol;
/** A real calendar date written exactly YYYY-MM-DD, years 0001-9999. Texts of this type sort in date order. */
export type IsoDate = string & { readonly [isoDateBrand]: true };

const SHAPE = /^\d{4}-\d{2}-\d{2}$/;

/** Reads a date written exactly YYYY-MM-DD; null when the text has another shape or no such day exists. */
export function parseIsoDate(text: string): IsoDate | null {
  // `$` would also accept a final line break, hence the length.
  if (text.length !== 10 || !SHAPE.test(text)) return null;
  const { year, month, day } = splitText(text);
  const isReal = year >= 1 && month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth({ year, month });
  return isReal ? (text as IsoDate) : null;
}

/** Like {@link parseIsoDate} for dates known to be right (constants, checked columns); throws a RangeError otherwise. */
export function isoDate(text: string): IsoDate {
  const date = parseIsoDate(text);
  if (date === null) throw new RangeError(`Not a calendar date written YYYY-MM-DD: ${text}`);
  return date;
}

/** The date of a year, month (1-12) and day; throws a RangeError when there is no such date. */
export function isoDateOf({ year, month, day }: CivilDate): IsoDate {
  return isoDate(`${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`);
}

export function splitDate(date: IsoDate): CivilDate {
  return splitText(date);
}

/** -1, 0 or 1 as `a` is before, on or after `b`; made for sorting. */
export function compareDates(a: IsoDate, b: IsoDate): -1 | 0 | 1 {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** The date `days` later (earlier when negative); throws a RangeError outside years 0001-9999. */
export function addDays(date: IsoDate, days: number): IsoDate {
  return isoDateOf(fromDayNumber(dayNumberOf(date) + days));
}

/** The same day `months` later (earlier when negative), or the last day of that month where it is shorter. */
export function addMonths(date: IsoDate, months: number): IsoDate {
  const { year, month, day } = splitDate(date);
  const monthIndex = year * 12 + (month - 1) + months;
  const target = { year: Math.floor(monthIndex / 12), month: (((monthIndex % 12) + 12) % 12) + 1 };
  return isoDateOf({ ...target, day: Math.min(day, daysInMonth(target)) });
}

export function startOfMonth(date: IsoDate): IsoDate {
  return isoDateOf({ ...splitDate(date), day: 1 });
}

export function endOfMonth(date: IsoDate): IsoDate {
  const civil = splitDate(date);
  return isoDateOf({ ...civil, day: daysInMonth(civil) });
}

/** Days from `from` to `to`; negative when `to` is earlier. */
export function daysBetween(from: IsoDate, to: IsoDate): number {
  return dayNumberOf(to) - dayNumberOf(from);
}

/** 1 (Monday) to 7 (Sunday), as in ISO 8601. */
export function dayOfWeek(date: IsoDate): number {
  // 1970-01-01 was a Thursday.
  return ((((dayNumberOf(date) + 3) % 7) + 7) % 7) + 1;
}

export function dayNumberOf(date: IsoDate): number {
  return toDayNumber(splitDate(date));
}

function splitText(text: string): CivilDate {
  return { year: Number(text.slice(0, 4)), month: Number(text.slice(5, 7)), day: Number(text.slice(8, 10)) };
}

function pad(value: number, length: number): string {
  return String(value).padStart(length, "0");
}
