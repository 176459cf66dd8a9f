import { type IsoDate, isoDate } from "@/lib/domain/dates/iso-date";

/** A `date` column reaches us as midnight UTC; civil dates leave the data layer as ISO texts. */
export function toIsoDate(column: Date): IsoDate {
  return isoDate(column.toISOString().slice(0, 10));
}

export function toIsoDateOrNull(column: Date | null): IsoDate | null {
  return column === null ? null : toIsoDate(column);
}

/** What a `date` column is compared with. */
export function fromIsoDate(date: IsoDate): Date {
  return new Date(`${date}T00:00:00.000Z`);
}
