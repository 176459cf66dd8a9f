import { sourceHref } from "@/components/facts/fact-address";
import { SourceName } from "@/components/indicators/source-name";
import { Card } from "@/components/ui/card";
import { type Column, DataTable } from "@/components/ui/data-table";
import type { PopulationCount } from "@/lib/features/provinces/types";
import { formatNumber, formatShare, MISSING } from "@/lib/format/number";
import { getMessages } from "@/lib/i18n/get-messages";
import type { Language } from "@/lib/i18n/language";
import { printCount, printCountDate } from "./print-figure";

type PopulationsCardProps = { populations: readonly PopulationCount[]; language: Language };
type Row = { readonly kind: PopulationCount["kind"]; readonly count: PopulationCount | null };

/** Both series side by side, each with its date and source; how far they are apart, never a mean of them. */
export function PopulationsCard({ populations, language }: PopulationsCardProps) {
  const { populations: words, series } = getMessages(language).provinces;
  const rows = (["administrative", "statistical"] as const).map(
    (kind): Row => ({ kind, count: populations.find((one) => one.kind === kind) ?? null }),
  );
  const columns: Column<Row>[] = [
    {
      key: "series",
      header: words.series,
      isRowHeader: true,
      className: "whitespace-nowrap",
      cell: ({ kind }) => series[kind],
    },
    {
      key: "people",
      header: words.people,
      isNumber: true,
      cell: ({ count }) => (count === null ? <Missing text={words.none} /> : <b>{printCount(count, language)}</b>),
    },
    {
      key: "date",
      header: words.date,
      className: "whitespace-nowrap",
      cell: ({ count }) => (count === null ? MISSING : printCountDate(count, language)),
    },
    {
      key: "source",
      header: words.source,
      isBlock: true,
      cell: ({ count }) =>
        count === null ? null : (
          <a className="link" href={sourceHref(count.source.id)}>
            <SourceName source={count.source} language={language} />
          </a>
        ),
    },
  ];
  const difference = describeDifference(rows, language);
  return (
    <Card id="populations-title" title={words.title} aside={words.aside} isFlush>
      <DataTable caption={words.title} columns={columns} rows={rows} rowKey={({ kind }) => kind} />
      {difference === null ? null : <p className="story-lines">{difference}</p>}
    </Card>
  );
}

function Missing({ text }: { text: string }) {
  return (
    <span className="text-ink-2 whitespace-normal">
      {MISSING} {text}
    </span>
  );
}

/** "Hai số chênh nhau 23%…"; nothing where a series is missing. */
export function describeDifference(rows: readonly Row[], language: Language): string | null {
  const { populations: words } = getMessages(language).provinces;
  const [administrative, statistical] = rows.map(({ count }) => count?.people ?? null);
  if (administrative == null || statistical == null || statistical === 0) return null;
  const more = administrative - statistical;
  return words.differ(
    formatShare(Math.abs(more) / statistical, { language, digits: 0 }),
    formatNumber(more, { language }),
  );
}
