import "./provinces.css";
import { Card } from "@/components/ui/card";
import { DownloadLinks } from "@/components/ui/download-links";
import { Notice } from "@/components/ui/notice";
import { PageHead } from "@/components/ui/page-head";
import type { PlacedFigure } from "@/lib/features/provinces/types";
import { formatDate } from "@/lib/format/date";
import { formatNumber } from "@/lib/format/number";
import { getMessages } from "@/lib/i18n/get-messages";
import type { Language } from "@/lib/i18n/language";
import { comparisonQuery } from "./comparison-address";
import { ComparisonForm } from "./comparison-form";
import { ComparisonNotices } from "./comparison-notices";
import { type ComparisonProps, ComparisonTable } from "./comparison-table";
import { FigureSource } from "./figure-note";
import { printPeriod } from "./print-figure";
import { ReferenceCard } from "./reference-card";
import { sharedFigure } from "./shared-figure";
import { subjectName, subjectTitle } from "./subject-name";

type ProvincesPageProps = ComparisonProps & {
  /** Values of the address that were not understood. */
  refused: readonly { readonly name: string; readonly given: string }[];
};

/** The provinces side by side on one figure. A table and no map: bars are drawn only where comparing is fair. */
export function ProvincesPage({ refused, ...props }: ProvincesPageProps) {
  const { comparison, address, language } = props;
  const { provinces: words, downloads } = getMessages(language);
  const number = (value: number) => formatNumber(value, { language });
  const have = comparison.rows.filter(({ figure }) => figure !== null).length;
  const subject = subjectName(comparison, language);
  const shared = sharedFigure(comparison);
  return (
    <div className="page">
      <PageHead
        title={words.title}
        facts={words.until(formatDate(comparison.until, language))}
        lead={words.lead(subject, number(have), number(comparison.rows.length))}
        tools={<DownloadLinks path="/provinces/export" query={comparisonQuery(address)} words={downloads} />}
      />
      {refused.map(({ name, given }) => (
        <Notice key={name} tone="error">
          {words.filter.refused(name, given)}
        </Notice>
      ))}
      <ComparisonForm {...props} />
      <ComparisonNotices comparison={comparison} language={language} />
      <ReferenceCard comparison={comparison} language={language} />
      <Card
        id="compare-title"
        title={subjectTitle(comparison, language)}
        aside={
          shared === null ? (
            words.count(number(comparison.rows.length))
          ) : (
            <SharedNote figure={shared} language={language} />
          )
        }
        className="compare-card"
        isFlush
      >
        <ComparisonTable {...props} />
      </Card>
    </div>
  );
}

/** What all figures have in common is said once. */
function SharedNote({ figure, language }: { figure: PlacedFigure; language: Language }) {
  const { facts } = getMessages(language);
  return (
    <>
      {printPeriod(figure, language)} · {facts.kinds[figure.kind]} ·{" "}
      <FigureSource figure={figure} language={language} />
    </>
  );
}
