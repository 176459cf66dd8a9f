import type { BriefingKind } from "@/lib/domain/briefings/kinds";
import { type IsoDate, splitDate } from "@/lib/domain/dates/iso-date";
import type { Language } from "@/lib/i18n/language";
import { safeNamePart } from "../content-disposition";
import type { FileFormat } from "./file-formats";

/** What of a briefing its files are named by. */
export type NamedBriefing = {
  readonly reference: string;
  readonly kind: BriefingKind;
  readonly period: { readonly from: IsoDate; readonly to: IsoDate };
  readonly provinceName: { readonly vi: string; readonly en: string };
};

const ROMAN = ["I", "II", "III", "IV"] as const;

/** `Báo cáo tháng 10-2026 - Hà Tĩnh - 42-17.docx`; with the accents, without signs that a file system refuses. */
export function briefingFileName(of: {
  readonly briefing: NamedBriefing;
  readonly format: FileFormat;
  readonly language: Language;
}): string {
  const { briefing, format, language } = of;
  const isLeader = format === "leader.pdf";
  const what = language === "vi" ? nameInVietnamese(briefing, isLeader) : nameInEnglish(briefing, isLeader);
  const place = briefing.provinceName[language].normalize("NFC").replace(/^(tỉnh|thành phố) | (province|city)$/iu, "");
  const parts = [what, place, briefing.reference].map(safeNamePart);
  return `${parts.join(" - ")}.${isLeader ? "pdf" : format}`;
}

function nameInVietnamese({ kind, period }: NamedBriefing, isLeader: boolean): string {
  const { year, month } = splitDate(period.to);
  const names: Readonly<Record<BriefingKind, string>> = {
    monthly: `tháng ${month}-${year}`,
    quarterly: `quý ${ROMAN[Math.ceil(month / 3) - 1]}-${year}`,
    six_months: `6 tháng ${month <= 6 ? "đầu" : "cuối"} năm ${year}`,
    nine_months: `9 tháng năm ${year}`,
    yearly: `năm ${year}`,
    on_request: `từ ${dayName(period.from)} đến ${dayName(period.to)}`,
  };
  return `${isLeader ? "Một trang cho lãnh đạo" : "Báo cáo"} ${names[kind]}`;
}

function nameInEnglish({ kind, period }: NamedBriefing, isLeader: boolean): string {
  const { year, month } = splitDate(period.to);
  const names: Readonly<Record<BriefingKind, string>> = {
    monthly: `${year}-${String(month).padStart(2, "0")}`,
    quarterly: `Q${Math.ceil(month / 3)} ${year}`,
    six_months: `${month <= 6 ? "first" : "second"} half of ${year}`,
    nine_months: `nine months of ${year}`,
    yearly: `${year}`,
    on_request: `${period.from} to ${period.to}`,
  };
  return `${isLeader ? "One page for the leader" : "Briefing"} ${names[kind]}`;
}

function dayName(date: IsoDate): string {
  const { day, month, year } = splitDate(date);
  return `${day}-${month}-${year}`;
}
