import { formatNumber, type NumberFormat } from "@/lib/format/number";
import type { Language } from "@/lib/i18n/language";

export const QUALIFIERS = [
  "exact",
  "about",
  "more_than",
  "less_than",
  "almost",
  "at_least",
  "at_most",
  "range",
] as const;
export type Qualifier = (typeof QUALIFIERS)[number];

const WORDS: Record<Language, Record<Qualifier, string>> = {
  vi: {
    exact: "",
    about: "khoảng",
    more_than: "hơn",
    less_than: "dưới",
    almost: "gần",
    at_least: "ít nhất",
    at_most: "nhiều nhất",
    range: "từ",
  },
  en: {
    exact: "",
    about: "about",
    more_than: "more than",
    less_than: "less than",
    almost: "almost",
    at_least: "at least",
    at_most: "at most",
    range: "from",
  },
};

/** The value with the word its source put before it: "hơn 3,7", "gần 100", "từ 35 đến 45". */
export function formatQualified(
  figure: { value: number | string; valueTo?: number | string | null; qualifier: Qualifier },
  format: NumberFormat,
): string {
  const word = WORDS[format.language][figure.qualifier];
  const text = formatNumber(figure.value, format);
  if (figure.qualifier === "range" && figure.valueTo != null) {
    return `${word} ${text} ${format.language === "vi" ? "đến" : "to"} ${formatNumber(figure.valueTo, format)}`;
  }
  return word === "" ? text : `${word} ${text}`;
}
