import type { ProvinceComparison } from "@/lib/features/provinces/types";
import { getMessages } from "@/lib/i18n/get-messages";
import type { Language } from "@/lib/i18n/language";

/** What is compared, with the population series where it matters: "Giường bệnh trên 10.000 dân, dân số hành chính". */
export function subjectName(comparison: ProvinceComparison, language: Language): string {
  const { populationSubject } = getMessages(language).provinces;
  const series = populationSubject[comparison.population];
  if (comparison.subject.kind === "population") return series;
  const name = comparison.subject.indicator.name[language];
  return comparison.usesPopulation ? `${name}, ${series}` : name;
}

/** As a heading. */
export function subjectTitle(comparison: ProvinceComparison, language: Language): string {
  const name = subjectName(comparison, language);
  return name.charAt(0).toUpperCase() + name.slice(1);
}
