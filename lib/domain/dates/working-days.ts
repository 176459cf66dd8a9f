import { addDays, dayOfWeek, type IsoDate } from "./iso-date";

/** What departs from Monday-to-Friday: `off` days are free though a weekday, `working` days are worked though a weekend. */
export interface WorkingCalendar {
  readonly off: ReadonlySet<IsoDate>;
  readonly working: ReadonlySet<IsoDate>;
}

/** True on a made-up working day, false on a holiday, otherwise Monday to Friday. */
export function isWorkingDay(date: IsoDate, calendar: WorkingCalendar): boolean {
  if (calendar.working.has(date)) return true;
  return !calendar.off.has(date) && dayOfWeek(date) <= 5;
}

/**
 * The `days`-th working day after `from`, `from` itself not counted: the deadline of a report due within so many
 * working days of the end of its period. With 0 days it is `from`. Throws a RangeError for a negative or broken number.
 */
export function addWorkingDays({
  from,
  days,
  calendar,
}: {
  from: IsoDate;
  days: number;
  calendar: WorkingCalendar;
}): IsoDate {
  if (!Number.isInteger(days) || days < 0) throw new RangeError(`Working days must be a whole number: ${days}`);
  let date = from;
  for (let remaining = days; remaining > 0; ) {
    date = addDays(date, 1);
    if (isWorkingDay(date, calendar)) remaining -= 1;
  }
  return date;
}
