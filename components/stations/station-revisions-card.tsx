import { Card } from "@/components/ui/card";
import type { StationPage } from "@/lib/features/stations/types";
import { formatDate, formatMoment } from "@/lib/format/date";
import { formatNumber } from "@/lib/format/number";
import { getMessages } from "@/lib/i18n/get-messages";
import type { Language } from "@/lib/i18n/language";

/** The station's counts that were corrected after they had been recorded. */
export function StationRevisionsCard({ page, language }: { page: StationPage; language: Language }) {
  const { revisions: words } = getMessages(language).stations.page;
  const print = (value: number) => formatNumber(value, { language });
  if (page.revisions.length === 0) {
    return (
      <Card id="revisions-title" title={words.title}>
        <p className="text-sm text-ink-2">{words.none}</p>
      </Card>
    );
  }
  return (
    <Card id="revisions-title" title={words.title} isFlush>
      <table className="data-table">
        <caption className="sr-only">{words.title}</caption>
        <thead>
          <tr>
            <th scope="col">{words.date}</th>
            <th scope="col" className="number">
              {words.before}
            </th>
            <th scope="col" className="number">
              {words.after}
            </th>
            <th scope="col" className="number">
              {words.recorded}
            </th>
          </tr>
        </thead>
        <tbody>
          {page.revisions.map(({ date, before, after, recordedAt }) => (
            <tr key={`${date} ${recordedAt.toISOString()}`}>
              <th scope="row">{formatDate(date, language)}</th>
              <td className="number">{print(before)}</td>
              <td className="number">{print(after)}</td>
              <td className="number">{formatMoment(recordedAt, language)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Card>
  );
}
