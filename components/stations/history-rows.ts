import { addDays, endOfMonth, type IsoDate } from "@/lib/domain/dates/iso-date";
import type { HistoryPoint } from "@/lib/features/stations/types";

/** A date of the history; `point` is null for a month that was not reported. */
export type HistoryRow = { readonly date: IsoDate; readonly point: HistoryPoint | null };

/** Every month from the first one counted to a date, gaps included, and the counts on other days; oldest first. */
export function listHistoryRows(history: readonly HistoryPoint[], until: IsoDate): readonly HistoryRow[] {
  const first = history[0];
  if (first === undefined) return [];
  const points = new Map(history.map((point) => [point.date, point]));
  const months: IsoDate[] = [];
  for (let month = endOfMonth(first.date); month <= until; month = endOfMonth(addDays(month, 1))) months.push(month);
  const dates = new Set([...months, ...points.keys()]);
  return [...dates].sort().map((date) => ({ date, point: points.get(date) ?? null }));
}

/** The months alone, the latest ones that a chart holds. */
export function listHistoryMonths(rows: readonly HistoryRow[], most: number): readonly HistoryRow[] {
  return rows.filter(({ date }) => endOfMonth(date) === date).slice(-most);
}
