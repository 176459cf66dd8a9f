import { Card } from "@/components/ui/card";
import { addMonths, type IsoDate } from "@/lib/domain/dates/iso-date";
import type { MonthReport, StationPage } from "@/lib/features/stations/types";
import { formatMoment, formatShortMonth } from "@/lib/format/date";
import { formatNumber } from "@/lib/format/number";
import { getMessages } from "@/lib/i18n/get-messages";
import type { Language } from "@/lib/i18n/language";

type ReportsProps = { page: StationPage; language: Language };

/** Each month until the date: confirmed and approved when and by whom, or missing. */
export function ReportsCard({ page, language }: ReportsProps) {
  const { reports: words } = getMessages(language).stations.page;
  const months = listMonths(page);
  if (months.length === 0) return null;
  const print = (value: number) => formatNumber(value, { language });
  const count = (step: "confirmed" | "approved") => print(months.filter((month) => month[step] !== null).length);
  const aside = page.approvedOnly
    ? words.asideApproved(count("approved"), print(months.length))
    : words.aside(count("confirmed"), print(months.length));
  return (
    <Card id="reports-title" title={words.title} aside={aside} isFlush>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard (WCAG 2.1.1) */}
      <section className="chart-table" tabIndex={0} aria-label={`${words.title}: ${aside}`}>
        <table className="data-table data-table-stacked">
          <caption className="sr-only">{words.title}</caption>
          <thead>
            <tr>
              <th scope="col">{words.month}</th>
              {page.approvedOnly ? null : <th scope="col">{words.confirmed}</th>}
              <th scope="col">{words.approved}</th>
            </tr>
          </thead>
          <tbody>
            {months.map((report) => (
              <tr key={report.month}>
                <th scope="row" className="block-cell font-semibold">
                  {formatShortMonth(report.month)}
                </th>
                {page.approvedOnly ? null : (
                  <td
                    className={report.confirmed === null ? "tone-at_risk tone-text" : undefined}
                    data-label={words.confirmed}
                  >
                    {describeStep(report.confirmed, language) ?? words.missing}
                  </td>
                )}
                <td data-label={words.approved}>{describeStep(report.approved, language) ?? words.notApproved}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </Card>
  );
}

function describeStep(step: MonthReport["confirmed"], language: Language): string | null {
  if (step === null) return null;
  const moment = formatMoment(step.at, language);
  return step.by === null ? moment : getMessages(language).stations.page.reports.by(moment, step.by);
}

/** From the first month known to the last one that has ended, those without a report included; newest first. */
function listMonths({ reports, reportsUntil }: StationPage): MonthReport[] {
  const oldest = reports.at(-1)?.month;
  if (oldest === undefined) return [];
  const known = new Map(reports.map((report) => [report.month, report]));
  const months: MonthReport[] = [];
  for (let month: IsoDate = reportsUntil; month >= oldest; month = addMonths(month, -1)) {
    months.push(known.get(month) ?? { month, confirmed: null, approved: null });
  }
  return months;
}
