import { Notice } from "@/components/ui/notice";
import type { ProvinceComparison } from "@/lib/features/provinces/types";
import { getMessages } from "@/lib/i18n/get-messages";
import type { Language } from "@/lib/i18n/language";

/** What a reader must know before comparing. */
export function ComparisonNotices({ comparison, language }: { comparison: ProvinceComparison; language: Language }) {
  const texts = listNotices(comparison, language);
  if (texts.length === 0) return null;
  return (
    <Notice tone="warning">
      <ul className="grid gap-1">
        {texts.map((text) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
    </Notice>
  );
}

export function listNotices(comparison: ProvinceComparison, language: Language): readonly string[] {
  const { notices: words, series } = getMessages(language).provinces;
  const { rows, datesDiffer, usesPopulation, subject, population } = comparison;
  const figures = rows.flatMap(({ figure }) => (figure === null ? [] : [figure]));
  const all = rows.flatMap(({ figure, asides }) => (figure === null ? asides : [figure, ...asides]));
  const isFlow = subject.kind === "indicator" && subject.indicator.isFlow;
  const isExact = figures.every((figure) => figure.qualifier === "exact");
  const texts = [
    figures.length === 0 ? words.none : "",
    figures.length === 1 ? words.oneOnly : "",
    datesDiffer ? words.dates : "",
    isExact ? "" : words.limits,
    subject.kind === "indicator" && usesPopulation ? words.series(series[population]) : "",
    isFlow && all.length > figures.length ? words.lengths : "",
    all.some((figure) => figure.sample) ? words.sample : "",
  ];
  return texts.filter((text) => text !== "");
}
