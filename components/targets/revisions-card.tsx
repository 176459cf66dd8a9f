import { Card } from "@/components/ui/card";
import type { RevisionRow } from "@/lib/features/observations/types";
import type { TargetDetail } from "@/lib/features/targets/types";
import { formatDate, formatMoment } from "@/lib/format/date";
import { formatNumber } from "@/lib/format/number";
import { getMessages } from "@/lib/i18n/get-messages";
import type { Language } from "@/lib/i18n/language";

/** Figures behind the target that were corrected after they had been recorded: both values, and when. */
export function RevisionsCard({ target, language }: { target: TargetDetail; language: Language }) {
  const { revisions: words } = getMessages(language).target;
  const { revisions } = target;
  if (revisions.length === 0) {
    return (
      <Card id="revisions-title" title={words.title}>
        <p className="text-sm text-ink-2">{words.none}</p>
      </Card>
    );
  }
  const isOfUnits = revisions.some((row) => row.unitName !== null);
  return (
    <Card id="revisions-title" title={words.title} aside={words.aside} isFlush>
      <table className="data-table [&_tbody_:is(td,th)]:py-1">
        <caption className="sr-only">{words.title}</caption>
        <thead>
          <tr>
            <th scope="col">{isOfUnits ? words.unit : words.date}</th>
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
          {revisions.map((row) => (
            <RevisionLine
              key={`${row.unitName?.vi} ${row.date} ${row.recordedAt.toISOString()}`}
              row={row}
              language={language}
            />
          ))}
        </tbody>
      </table>
    </Card>
  );
}

function RevisionLine({ row, language }: { row: RevisionRow; language: Language }) {
  const number = (value: number) => formatNumber(value, { language });
  const date = formatDate(row.date, language);
  return (
    <tr>
      <th scope="row">{row.unitName === null ? date : `${row.unitName[language]}, ${date}`}</th>
      <td className="number">{number(row.before)}</td>
      <td className="number">{number(row.after)}</td>
      <td className="number">{formatMoment(row.recordedAt, language)}</td>
    </tr>
  );
}
