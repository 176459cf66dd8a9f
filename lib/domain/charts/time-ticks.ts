import { fromDayNumber, toDayNumber } from "../dates/civil-day";
import { dayNumberOf, isoDate, isoDateOf } from "../dates/iso-date";

/** Days since 1970-01-01 of a date "YYYY-MM-DD"; throws on a date that does not exist. */
export function dayOf(date: string): number {
  return dayNumberOf(isoDate(date));
}

const MONTH_STEPS = [1, 2, 3, 6, 12, 24, 60, 120];

/**
 * First days of months within [from, to] (both "YYYY-MM-DD"), at the smallest regular step that gives at most `maxCount` of them; the
 * steps fall on January where they divide the year. Each with its day number.
 */
export function timeTicks({
  from,
  to,
  maxCount,
}: {
  from: string;
  to: string;
  maxCount: number;
}): { date: string; day: number }[] {
  const start = dayOf(from);
  const end = dayOf(to);
  for (const step of MONTH_STEPS) {
    const ticks = listMonths({ start, end, step });
    if (ticks.length <= maxCount) return ticks;
  }
  return listMonths({ start, end, step: 240 });
}

function listMonths({
  start,
  end,
  step,
}: {
  start: number;
  end: number;
  step: number;
}): { date: string; day: number }[] {
  const { year, month } = fromDayNumber(start);
  const ticks: { date: string; day: number }[] = [];
  const first = Math.floor((year * 12 + month - 1) / step) * step;
  for (let index = first; ; index += step) {
    const civil = { year: Math.floor(index / 12), month: (index % 12) + 1, day: 1 };
    const day = toDayNumber(civil);
    if (day > end) return ticks;
    if (day >= start) ticks.push({ date: isoDateOf(civil), day });
  }
}
