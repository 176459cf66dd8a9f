import { Card } from "@/components/ui/card";
import type { RevisionRow } from "@/lib/features/observations/types";
import { formatDate, formatMoment } from "@/lib/format/date";
import { formatNumber } from "@/lib/format/number";
import type { Language } from "@/lib/i18n/language";

type RevisionWords = Readonly<Record<"title" | "none" | "date" | "before" | "after" | "recorded", string>> & {
  readonly aside?: string;
  /** Heading of the first column where it names units; left out on the page of one unit. */
  readonly unit?: string;
};

type RevisionsCardProps = { revisions: readonly RevisionRow[]; words: RevisionWords; language: Language };

/** Figures that were corrected after they had been recorded: both values, and when. */
export function RevisionsCard({ revisions, words, language }: RevisionsCardProps) {
  if (revisions.length === 0) {
    return (
      <Card id="revisions-title" title={words.title}>
        <p className="text-sm text-ink-2">{words.none}</p>
      </Card>
    );
  }
  const number = (value: number) => formatNumber(value, { language });
  const namesUnits = words.unit !== undefined && revisions.some((row) => row.unitName !== null);
  const nameOf = ({ unitName, date }: RevisionRow) =>
    namesUnits && unitName !== null
      ? `${unitName[language]}, ${formatDate(date, language)}`
      : formatDate(date, language);
  return (
    <Card id="revisions-title" title={words.title} aside={words.aside} isFlush>
      <table className="data-table [&_tbody_:is(td,th)]:py-1">
        <caption className="sr-only">{words.title}</caption>
        <thead>
          <tr>
            <th scope="col">{namesUnits ? words.unit : words.date}</th>
            {[words.before, words.after, words.recorded].map((heading) => (
              <th key={heading} scope="col" className="number">
                {heading}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {revisions.map((row) => (
            <tr key={`${row.unitName?.vi} ${row.date} ${row.recordedAt.toISOString()}`}>
              <th scope="row">{nameOf(row)}</th>
              <td className="number">{number(row.before)}</td>
              <td className="number">{number(row.after)}</td>
              <td className="number">{formatMoment(row.recordedAt, language)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Card>
  );
}
