import "./provinces.css";
import { Card } from "@/components/ui/card";
import { DownloadLinks } from "@/components/ui/download-links";
import { Notice } from "@/components/ui/notice";
import { PageHead } from "@/components/ui/page-head";
import { formatDate } from "@/lib/format/date";
import { formatNumber } from "@/lib/format/number";
import { getMessages } from "@/lib/i18n/get-messages";
import { comparisonQuery } from "./comparison-address";
import { ComparisonForm } from "./comparison-form";
import { ComparisonNotices } from "./comparison-notices";
import { type ComparisonProps, ComparisonTable } from "./comparison-table";
import { ReferenceCard } from "./reference-card";
import { subjectName } from "./subject-name";

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
      <Card id="compare-title" title={subject} aside={words.count(number(comparison.rows.length))} isFlush>
        <ComparisonTable {...props} />
      </Card>
    </div>
  );
}
