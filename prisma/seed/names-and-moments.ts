import { createHash } from "node:crypto";
import { addDays, addMonths, endOfMonth, type IsoDate, isoDate } from "@/lib/domain/dates/iso-date";

/** The same name always gives the same id (the layout of RFC 9562, version 8: SHA-256 of a name). */
export function uuidFromName(...parts: readonly (string | number)[]): string {
  const hex = createHash("sha256")
    .update(`moc-founding-data\n${parts.join("\n")}`)
    .digest("hex");
  const variant = ((Number.parseInt(hex.slice(16, 17), 16) & 0x3) | 0x8).toString(16);
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-${variant}${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}

/** A number from 0 to `below` - 1 that depends on the name only: variety without chance. */
export function pickFromName(below: number, ...parts: readonly (string | number)[]): number {
  return Number.parseInt(createHash("sha256").update(parts.join("\n")).digest("hex").slice(0, 8), 16) % below;
}

/** A moment in Vietnam, which has kept UTC+7 throughout the dates used here. */
export function moment(date: IsoDate, time: string): string {
  return `${date}T${time}:00+07:00`;
}

/** The months from one to another, each by its first day. */
export function monthsBetween(first: string, last: string): IsoDate[] {
  const months: IsoDate[] = [];
  for (let month = isoDate(first); month <= last; month = addMonths(month, 1)) months.push(month);
  return months;
}

/** A day of the month after that of `month`, where the reports about `month` are dealt with. */
export function dayOfNextMonth(month: IsoDate, day: number): IsoDate {
  return addDays(endOfMonth(month), day);
}
