import { addDays, addMonths, daysBetween, endOfMonth, type IsoDate, isoDateOf, splitDate } from "../dates/iso-date";
import { type CyclicPeriodKind, cycleOf, type PeriodKind } from "./period-kinds";

/** A reporting period: what kind it is and the first and last day it covers, both included. */
export interface Period {
  readonly kind: PeriodKind;
  readonly from: IsoDate;
  readonly to: IsoDate;
}

interface ReportingMonth {
  readonly year: number;
  readonly month: number;
}

/**
 * The `index`-th period of a kind in a reporting year, counted from 1: month 1-12, quarter 1-4, half year 1-2, nine
 * months and year 1. The administrative month 1 of 2026 runs from 2025-12-15 to 2026-01-14.
 * Throws a RangeError when there is no such period.
 */
export function periodOf({ kind, year, index }: { kind: CyclicPeriodKind; year: number; index: number }): Period {
  const { startsEvery } = cycleOf(kind);
  if (!Number.isInteger(index) || index < 1 || index > 12 / startsEvery) {
    throw new RangeError(`There is no ${kind} number ${index} in a year`);
  }
  return spanFrom({ kind, firstMonth: { year, month: (index - 1) * startsEvery + 1 } });
}

/** A free period (an article's "1 January to 10 September"); throws a RangeError when it ends before it begins. */
export function freePeriod({ from, to }: { from: IsoDate; to: IsoDate }): Period {
  if (to < from) throw new RangeError(`A period cannot end (${to}) before it begins (${from})`);
  return { kind: "free", from, to };
}

/**
 * The period of a kind that contains a date. Null where there is none: October to December lie in no nine months (nor
 * 15 September to 14 December in the administrative ones), a free period is not known from a date, and a period that
 * would leave the years 0001-9999 cannot be written.
 */
export function periodContaining({ kind, date }: { kind: PeriodKind; date: IsoDate }): Period | null {
  if (kind === "free") return null;
  const { months, startsEvery, isAdministrative } = cycleOf(kind);
  const { year, month } = isAdministrative ? administrativeMonthOf(date) : splitDate(date);
  const monthsIntoPeriod = (month - 1) % startsEvery;
  if (monthsIntoPeriod >= months) return null;
  const firstMonth = { year, month: month - monthsIntoPeriod };
  const startsInYearZero = isAdministrative && year === 1 && firstMonth.month === 1;
  return year > 9999 || startsInYearZero ? null : spanFrom({ kind, firstMonth });
}

/** True when the from and to dates are those that the kind prescribes; a free period only has to run forwards. */
export function isPeriodLegal({ kind, from, to }: Period): boolean {
  if (kind === "free") return from <= to;
  const legal = periodContaining({ kind, date: to });
  return legal !== null && legal.from === from && legal.to === to;
}

/** The period before: of nine months those of the year before; of a free period as many days, ending the day before. */
export function previousPeriod(period: Period): Period {
  if (period.kind !== "free") return shiftMonths(period, -cycleOf(period.kind).startsEvery);
  const to = addDays(period.from, -1);
  return { kind: "free", from: addDays(to, -daysBetween(period.from, period.to)), to };
}

/** The period after, as {@link previousPeriod} is the one before. */
export function nextPeriod(period: Period): Period {
  if (period.kind !== "free") return shiftMonths(period, cycleOf(period.kind).startsEvery);
  const from = addDays(period.to, 1);
  return { kind: "free", from, to: addDays(from, daysBetween(period.from, period.to)) };
}

/** The same period one year earlier; a month's end stays a month's end (February 2025 becomes 1-29 February 2024). */
export function samePeriodLastYear(period: Period): Period {
  return shiftMonths(period, -12);
}

function spanFrom({ kind, firstMonth }: { kind: CyclicPeriodKind; firstMonth: ReportingMonth }): Period {
  const { months, isAdministrative } = cycleOf(kind);
  const first = isoDateOf({ ...firstMonth, day: 1 });
  const last = addMonths(first, months - 1);
  if (!isAdministrative) return { kind, from: first, to: endOfMonth(last) };
  return { kind, from: addDays(addMonths(first, -1), 14), to: addDays(last, 13) };
}

/** From the 15th on a day belongs to the report of the next month. */
function administrativeMonthOf(date: IsoDate): ReportingMonth {
  const { year, month, day } = splitDate(date);
  if (day < 15) return { year, month };
  return month === 12 ? { year: year + 1, month: 1 } : { year, month: month + 1 };
}

function shiftMonths(period: Period, months: number): Period {
  const to = addMonths(period.to, months);
  return {
    kind: period.kind,
    from: addMonths(period.from, months),
    to: period.to === endOfMonth(period.to) ? endOfMonth(to) : to,
  };
}
