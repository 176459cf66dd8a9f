import type { FloorReasonWords, InBothLanguages, ReasonWords } from "@/lib/domain/targets/reasons/sentence";

const inVietnamese = {
  formatNumber: (value: number, decimals: number) => value.toFixed(decimals).replace(".", ","),
  formatDate: (date: string) => date.split("-").reverse().join("/"),
};
const inEnglish = {
  formatNumber: (value: number, decimals: number) => value.toFixed(decimals),
  formatDate: (date: string) => date,
};

/** Words with plain formats, so that the sentences can be tested without the application's formatters. */
export const words = (vi: string, en: string): InBothLanguages<ReasonWords> => ({
  vi: { ...inVietnamese, unit: vi },
  en: { ...inEnglish, unit: en },
});

export const STATION_WORDS: InBothLanguages<FloorReasonWords> = {
  vi: { ...inVietnamese, counted: { one: "bác sĩ", other: "bác sĩ" }, place: { one: "trạm", other: "trạm" } },
  en: { ...inEnglish, counted: { one: "doctor", other: "doctors" }, place: { one: "station", other: "stations" } },
};
