import type { TargetSummary } from "@/lib/features/targets/types";
import { getMessages } from "@/lib/i18n/get-messages";
import type { Language } from "@/lib/i18n/language";

const PER_PEOPLE: Readonly<Record<string, number | undefined>> = { "per 10,000": 10_000, "% of residents": 100 };

/** How many people a ratio is told by; null where it is none of the population. */
export function perPeopleOf(unitCode: string): number | null {
  return PER_PEOPLE[unitCode] ?? null;
}

/** What is counted: "bác sĩ", "giường kế hoạch"; empty where there is no word for it. */
export function countNoun({ indicator }: Pick<TargetSummary, "indicator">, language: Language): string {
  const nouns: Readonly<Record<string, string>> = getMessages(language).overview.heads;
  return nouns[indicator.unitCode === "% of residents" ? "residents" : indicator.code] ?? "";
}

/** Which of several counts of one name a figure is: "giường kế hoạch"; empty where there is only one. */
export function measureWord(indicatorCode: string, language: Language): string {
  const words: Readonly<Record<string, string>> = getMessages(language).overview.measures;
  return words[indicatorCode] ?? "";
}
