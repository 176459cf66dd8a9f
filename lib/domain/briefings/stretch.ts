import { addDays, addMonths, endOfMonth, type IsoDate, startOfMonth } from "../dates/iso-date";

/** Days in a row, both ends included. */
export type Stretch = { readonly from: IsoDate; readonly to: IsoDate };

/**
 * The month that ends on a day: the calendar month when it is the month's last day, else from the day after the same day
 * a month before (of 14 October: 15 September to 14 October). A figure dated in it is the figure of a period that ends on
 * the day, since figures are recorded at the ends of months, which administrative periods do not end on.
 */
export function monthEndingOn(day: IsoDate): Stretch {
  const from = day === endOfMonth(day) ? startOfMonth(day) : addDays(addMonths(day, -1), 1);
  return { from, to: day };
}

/** {@link monthEndingOn} a period's last day, without the days before a shorter period. */
export function lastMonthOf(period: Stretch): Stretch {
  const month = monthEndingOn(period.to);
  return month.from < period.from ? { from: period.from, to: period.to } : month;
}

/** The last day in a stretch on which months are counted; null where no month ends in it. */
export function lastMonthEndIn({ from, to }: Stretch): IsoDate | null {
  const day = to === endOfMonth(to) ? to : addDays(startOfMonth(to), -1);
  return day >= from ? day : null;
}

export function isWithin(date: IsoDate, { from, to }: Stretch): boolean {
  return from <= date && date <= to;
}
