import { addDays, type IsoDate, isoDate, parseIsoDate } from "@/lib/domain/dates/iso-date";
import { moment } from "./names-and-moments";
import { field, readSeedTable } from "./tsv";

/** For sources whose date is not stated or not a date. */
const UNDATED = isoDate("2026-01-05");

/** The first day a source's own date allows: a day, the first of a month or of a year. */
export function publicationDay(dateText: string): IsoDate {
  const padded = /^\d{4}$/.test(dateText)
    ? `${dateText}-01-01`
    : /^\d{4}-\d{2}$/.test(dateText)
      ? `${dateText}-01`
      : dateText;
  return parseIsoDate(padded) ?? UNDATED;
}

/** When a source came out, by its id. */
export function publicationDayOf(sourceId: string): IsoDate {
  const source = readSeedTable("facts/sources").find((row) => field(row, "id") === sourceId);
  if (source === undefined) throw new Error(`There is no source ${sourceId}`);
  return publicationDay(field(source, "date"));
}

/** A figure cannot have been known before its period was over, however coarse the source's date is. */
export function knownFrom(published: IsoDate, periodEnd: IsoDate | null): string {
  const day = periodEnd !== null && periodEnd > published ? addDays(periodEnd, 1) : published;
  return moment(day, "09:00");
}
