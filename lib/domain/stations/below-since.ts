import type { IsoDate } from "../dates/iso-date";

/** What a station's counted doctors were on a date; null where it did not report. */
export interface CountOnDate {
  readonly date: IsoDate;
  readonly value: number | null;
}

export interface BelowSince {
  /** the first reported date of the unbroken run below the floor */
  readonly since: IsoDate;
  /** the last reported date of the run */
  readonly until: IsoDate;
  /** the run reaches back to the first report there is: it may have begun earlier */
  readonly isFromFirstReport: boolean;
}

/**
 * Since when a station has been below a floor without interruption, from its counts on several dates in any order; null
 * when its last report met the floor or when it never reported. A date without a report neither starts a run nor ends
 * one: nobody knows what it would have shown. One floor, the one in force, is held against every date. Values in
 * doctors, compared exactly (docs: methods, section 6).
 */
export function computeBelowSince(series: readonly CountOnDate[], floor: number): BelowSince | null {
  const reported = series
    .flatMap(({ date, value }) => (value === null ? [] : [{ date, isBelow: value < floor }]))
    .sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
  const last = reported.at(-1);
  if (last === undefined || !last.isBelow) return null;
  const metAt = reported.findLastIndex(({ isBelow }) => !isBelow);
  return { since: reported[metAt + 1]?.date ?? last.date, until: last.date, isFromFirstReport: metAt === -1 };
}
