import { ChartTable } from "@/components/charts/chart-table";
import { ChartWithTable } from "@/components/charts/chart-with-table";
import { COLUMN_SIZE, ColumnChart } from "@/components/charts/column-chart";
import { computeColumns } from "@/lib/domain/charts/column-chart";
import type { StationPage } from "@/lib/features/stations/types";
import { formatShortMonth } from "@/lib/format/date";
import { formatNumber, MISSING } from "@/lib/format/number";
import { getMessages } from "@/lib/i18n/get-messages";
import type { Language } from "@/lib/i18n/language";

const MONTHS_DRAWN = 12;
/** The name of the last month is wider than its column. */
const LABEL_ROOM = 14;
/** Wider than the usual size: figures of three digits over twelve columns do not touch. */
const WIDTH = 400;

/** Visits by month, where they are reported; nothing stands here before. */
export function VisitsCard({ page, language }: { page: StationPage; language: Language }) {
  const words = getMessages(language).stations.page;
  const { visits: texts } = words;
  if (page.visits.length === 0) return null;
  const print = (value: number) => formatNumber(value, { language, digits: 0 });
  const cell = (value: number | null) => (value === null ? MISSING : print(value));
  const { states } = words.history;
  const rows = page.visits
    .toReversed()
    .map(({ date, visits, insured, approved }) => [
      formatShortMonth(date),
      cell(visits),
      cell(insured),
      approved ? states.approved : states.provisional,
    ]);
  const model = computeColumns({
    ...COLUMN_SIZE,
    width: WIDTH,
    columns: page.visits.slice(-MONTHS_DRAWN).map(({ date, visits, approved }) => ({
      label: formatShortMonth(date),
      value: visits,
      isProvisional: !approved,
    })),
    formatValue: print,
    missing: MISSING,
  });
  return (
    <ChartWithTable
      id="visits"
      title={texts.title}
      aside={texts.aside}
      language={language}
      chart={
        <ColumnChart
          id="visits-chart"
          title={texts.title}
          description={rows
            .slice(0, MONTHS_DRAWN)
            .map(([month, all]) => `${month}: ${all}`)
            .join("; ")}
          model={{ ...model, width: model.width + LABEL_ROOM }}
        />
      }
      table={
        <ChartTable caption={texts.title} headers={[texts.month, texts.all, texts.insured, texts.state]} rows={rows} />
      }
    />
  );
}
