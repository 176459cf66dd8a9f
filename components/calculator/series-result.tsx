import { FlagList } from "@/components/indicators/flag-list";
import { StatusBadge, statusTone } from "@/components/indicators/status-badge";
import { Card } from "@/components/ui/card";
import { DataTable } from "@/components/ui/data-table";
import { Notice } from "@/components/ui/notice";
import { evaluateProgress } from "@/lib/domain/targets/evaluate-case";
import { explainProgress } from "@/lib/domain/targets/reasons/explain-progress";
import type { SeriesCalculation } from "@/lib/features/progress/schema/read-calculator";
import { formatDate } from "@/lib/format/date";
import { formatNumber } from "@/lib/format/number";
import { getMessages } from "@/lib/i18n/get-messages";
import type { Language } from "@/lib/i18n/language";
import { calculatorHref } from "./calculator-address";
import { listMethodDetails, type MethodDetail } from "./method-details";
import { SeriesChart } from "./series-chart";

/** What the methods say, worked out by the same rules as every page; or why they say nothing yet. */
export function SeriesResultCards({ calculation, language }: { calculation: SeriesCalculation; language: Language }) {
  const { calculator: words } = getMessages(language);
  const { asked, faults, withoutValue } = calculation;
  if (asked === null) {
    return (
      <Notice tone={faults.length > 0 ? "error" : "info"}>
        {faults.length > 0 ? words.faultsTitle : words.nothing}
      </Notice>
    );
  }
  const { progressCase, asOf } = asked;
  const result = evaluateProgress(progressCase, { asOf });
  const reason = explainProgress({ progressCase, result, asOf }, wordsOfNumbers());
  return (
    <>
      {withoutValue > 0 ? <Notice>{words.skipped(formatNumber(withoutValue, { language }))}</Notice> : null}
      <Card id="calculator-result" title={words.result} aside={words.resultOn(formatDate(asOf, language))}>
        <div className="grid gap-2">
          <StatusBadge status={result.status} language={language} size="hero" />
          <p>{reason[language]}</p>
          <FlagList flags={result.flags} language={language} look="full" />
          <p>
            <a className="link" href={calculatorHref(progressCase, asOf)}>
              {words.link}
            </a>
          </p>
        </div>
      </Card>
      <SeriesChart asked={asked} result={result} language={language} />
      <Card id="calculator-methods" title={getMessages(language).methods.five} isFlush>
        <MethodsTable rows={listMethodDetails(result, language)} language={language} />
      </Card>
    </>
  );
}

function MethodsTable({ rows, language }: { rows: readonly MethodDetail[]; language: Language }) {
  const { methods, calculator: words } = getMessages(language);
  return (
    <DataTable
      caption={methods.five}
      rows={rows}
      rowKey={(row) => row.id}
      columns={[
        {
          key: "method",
          header: methods.columns.method,
          isRowHeader: true,
          isBlock: true,
          cell: (row) => <span title={row.explanation}>{row.name}</span>,
        },
        { key: "result", header: methods.columns.result, isNumber: true, cell: (row) => row.result },
        {
          key: "rating",
          header: methods.columns.rating,
          cell: (row) => <span className={`${statusTone(row.tone)} tone-text font-semibold`}>{row.rating}</span>,
        },
        {
          key: "numbers",
          header: words.columns.progress,
          isBlock: true,
          cell: (row) => <span className="text-sm text-ink-2">{row.numbers.join(" · ")}</span>,
        },
      ]}
    />
  );
}

/** The series has no unit of its own: its numbers stand alone in the sentence. */
function wordsOfNumbers() {
  const of = (language: Language) => ({
    formatNumber: (value: number, decimals: number) => formatNumber(value, { language, digits: decimals }),
    formatDate: (date: string) => formatDate(date, language),
    unit: "",
  });
  return { vi: of("vi"), en: of("en") };
}
