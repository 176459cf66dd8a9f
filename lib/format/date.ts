import type { Language } from "@/lib/i18n/language";

const MONTHS_EN = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
const ROMAN = ["I", "II", "III", "IV"];

function parts(date: string): { year: number; month: number; day: number } {
  const match = /^(\d{4})-(\d{2})-(\d{2})/.exec(date);
  if (match === null) throw new RangeError(`not an ISO date: ${date}`);
  return { year: Number(match[1]), month: Number(match[2]), day: Number(match[3]) };
}

const monthEn = (month: number) => MONTHS_EN[month - 1] ?? "";

/** 2026-11-22 is "22/11/2026", in English "22 Nov 2026". */
export function formatDate(date: string, language: Language): string {
  const { year, month, day } = parts(date);
  return language === "vi" ? `${day}/${month}/${year}` : `${day} ${monthEn(month)} ${year}`;
}

/** Day and month where the year is plain: "28/10", in English "28 Oct". */
export function formatDayMonth(date: string, language: Language): string {
  const { month, day } = parts(date);
  return language === "vi" ? `${day}/${month}` : `${day} ${monthEn(month)}`;
}

/** "tháng 10/2026", in English "Oct 2026". */
export function formatMonth(date: string, language: Language): string {
  const { year, month } = parts(date);
  return language === "vi" ? `tháng ${month}/${year}` : `${monthEn(month)} ${year}`;
}

/** For axes and tight cells: "10/2026", in English "10/2026" too, since no language reads it otherwise. */
export function formatShortMonth(date: string): string {
  const { year, month } = parts(date);
  return `${month}/${year}`;
}

/** A date of which only a part is known. */
export function formatPartialDate(date: string, precision: "day" | "month" | "year", language: Language): string {
  if (precision === "day") return formatDate(date, language);
  return precision === "month" ? formatMonth(date, language) : String(parts(date).year);
}

/** A moment with an offset, in the hours of Asia/Ho_Chi_Minh, which has no summer time: "22/11/2026 14:05". */
export function formatMoment(moment: Date, language: Language): string {
  const local = new Date(moment.getTime() + 7 * 3_600_000).toISOString();
  return `${formatDate(local.slice(0, 10), language)} ${local.slice(11, 16)}`;
}

export type PeriodKind = "month" | "quarter" | "half" | "nine_months" | "year" | "free";

/** A period by its kind and its first and last day: "Quý IV/2026", "6 tháng đầu năm 2026", or from-to where it is free. */
export function formatPeriod(period: { kind: PeriodKind; from: string; to: string }, language: Language): string {
  const end = parts(period.to);
  const isVi = language === "vi";
  switch (period.kind) {
    case "month":
      return formatMonth(period.to, language);
    case "quarter": {
      const quarter = ROMAN[Math.ceil(end.month / 3) - 1] ?? "";
      return isVi ? `Quý ${quarter}/${end.year}` : `Q${Math.ceil(end.month / 3)} ${end.year}`;
    }
    case "half":
      if (end.month <= 6) return isVi ? `6 tháng đầu năm ${end.year}` : `first half of ${end.year}`;
      return isVi ? `6 tháng cuối năm ${end.year}` : `second half of ${end.year}`;
    case "nine_months":
      return isVi ? `9 tháng năm ${end.year}` : `nine months of ${end.year}`;
    case "year":
      return isVi ? `năm ${end.year}` : `${end.year}`;
    case "free":
      return `${formatDate(period.from, language)}–${formatDate(period.to, language)}`;
  }
}
