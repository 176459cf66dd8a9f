import { ChartTable } from "@/components/charts/chart-table";
import { ChartWithTable } from "@/components/charts/chart-with-table";
import { POST_COLUMN_SIZES, PostColumns } from "@/components/charts/post-columns";
import { Card } from "@/components/ui/card";
import { computePostColumns } from "@/lib/domain/charts/post-columns";
import { endOfMonth } from "@/lib/domain/dates/iso-date";
import type { StationPage } from "@/lib/features/stations/types";
import { formatDate, formatMonth, formatShortMonth } from "@/lib/format/date";
import { formatNumber, MISSING } from "@/lib/format/number";
import { getMessages } from "@/lib/i18n/get-messages";
import type { Language } from "@/lib/i18n/language";
import { HistoryLegend } from "./history-legend";
import { type HistoryRow, listHistoryMonths, listHistoryRows } from "./history-rows";

const MONTHS_DRAWN = 24;

type HistoryCardProps = { page: StationPage; language: Language };

/** Doctors by month against the floor, in all three ways of counting; a month without a report is a gap. */
export function HistoryCard({ page, language }: HistoryCardProps) {
  const words = getMessages(language);
  const { history: texts } = words.stations.page;
  const rows = listHistoryRows(page.history, page.countedOn ?? page.asOf);
  const months = listHistoryMonths(rows, MONTHS_DRAWN);
  const [first, last] = [months[0], months.findLast(({ point }) => point !== null)];
  if (first === undefined || last === undefined) {
    return (
      <Card id="history-title" title={texts.title}>
        <p className="text-ink-2">{texts.none}</p>
      </Card>
    );
  }
  const print = (value: number) => formatNumber(value, { language });
  const input = {
    columns: months.map(({ date, point }) => ({
      label: formatShortMonth(date),
      posts: point?.doctors ?? null,
      isProvisional: point !== null && !point.approved,
    })),
    floor: page.floor,
    floorLabel: page.floor === null ? "" : words.charts.floor(print(page.floor)),
    formatValue: print,
    missing: MISSING,
  };
  return (
    <ChartWithTable
      id="history"
      title={texts.title}
      aside={texts.aside(print(months.length))}
      language={language}
      chart={
        <>
          <PostColumns
            id="history-chart"
            title={texts.title}
            description={texts.description(
              formatMonth(first.date, language),
              formatMonth(last.date, language),
              print(last.point?.doctors.counted ?? 0),
            )}
            wide={computePostColumns({ ...input, ...POST_COLUMN_SIZES.wide })}
            narrow={computePostColumns({ ...input, ...POST_COLUMN_SIZES.narrow })}
          />
          <HistoryLegend language={language} hasFloor={page.floor !== null} />
        </>
      }
      table={
        <ChartTable
          caption={texts.title}
          headers={Object.values(texts.columns)}
          rows={rows.toReversed().map((row) => toCells(row, language))}
        />
      }
    />
  );
}

function toCells({ date, point }: HistoryRow, language: Language): string[] {
  const { states } = getMessages(language).stations.page.history;
  const isMonth = endOfMonth(date) === date;
  const label = isMonth ? formatShortMonth(date) : formatDate(date, language);
  if (point === null) return [label, MISSING, MISSING, MISSING, MISSING, MISSING, states.missing];
  const print = (value: number) => formatNumber(value, { language });
  const { counted, permanent, contract, rotated, onSiteFte } = point.doctors;
  const state = point.approved ? (isMonth ? states.approved : states.count) : states.provisional;
  return [
    label,
    print(counted),
    print(permanent),
    print(contract),
    print(rotated),
    formatNumber(onSiteFte, { language, digits: 2 }),
    state,
  ];
}
