import { endOfMonth, type IsoDate, isoDate, parseIsoDate } from "@/lib/domain/dates/iso-date";
import { parseNumber } from "@/lib/format/parse-number";
import type { Language } from "@/lib/i18n/language";

/** How the numbers of a form were typed: by the rules of a language, or with a point as in the link that reproduces it. */
export type NumberStyle = Language;

const FULL_DATE = /^(\d{1,2})[/.](\d{1,2})[/.](\d{4})$/;
const MONTH = /^(?:(\d{1,2})[/.](\d{4})|(\d{4})-(\d{2}))$/;
const YEAR = /^\d{4}$/;

/**
 * Reads a typed date: 2026-10-31, 31/10/2026, a month (10/2026, 2026-10: its last day) or a year (its last day).
 * Null when no such day exists.
 */
export function readTypedDate(text: string): IsoDate | null {
  const trimmed = text.trim();
  const full = FULL_DATE.exec(trimmed);
  if (full !== null) return parseIsoDate(`${full[3]}-${pad(full[2])}-${pad(full[1])}`);
  const month = MONTH.exec(trimmed);
  if (month !== null) {
    const first = parseIsoDate(`${month[2] ?? month[3]}-${pad(month[1] ?? month[4])}-01`);
    return first === null ? null : endOfMonth(first);
  }
  return YEAR.test(trimmed) && trimmed !== "0000" ? isoDate(`${trimmed}-12-31`) : parseIsoDate(trimmed);
}

/** A typed number by the rules of its style; null when it is not one there. */
export function readTypedNumber(text: string, style: NumberStyle): number | null {
  const parsed = parseNumber(text, style);
  const value = parsed === null ? Number.NaN : Number(parsed);
  return Number.isFinite(value) ? value : null;
}

function pad(digits: string | undefined): string {
  return (digits ?? "").padStart(2, "0");
}
