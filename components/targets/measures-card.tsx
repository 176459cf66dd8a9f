import { ChartTable } from "@/components/charts/chart-table";
import { ChartWithTable } from "@/components/charts/chart-with-table";
import { LINE_SIZES, LineChart } from "@/components/charts/line-chart";
import { computeLines } from "@/lib/domain/charts/line-chart";
import type { MeasureView, TargetDetail } from "@/lib/features/targets/types";
import { formatDate, formatShortMonth } from "@/lib/format/date";
import { formatNumber } from "@/lib/format/number";
import { getMessages } from "@/lib/i18n/get-messages";
import type { Language } from "@/lib/i18n/language";
import { listMeasureRows, measureName, measureSeriesTable } from "./measure-rows";
import { targetPrint } from "./print";

type MeasuresCardProps = { target: TargetDetail; language: Language };
type Measures = NonNullable<TargetDetail["measures"]>;

/** The measure judged beside the other one of the same name: definitions, series, difference, and why this one. */
export function MeasuresCard({ target, language }: MeasuresCardProps) {
  const { measures: words } = getMessages(language).target;
  const { measures } = target;
  if (measures === null) return null;
  return (
    <ChartWithTable
      id="measures"
      title={words.title}
      aside={words.aside}
      language={language}
      chart={
        <div className="grid gap-3">
          <MeasureTable target={target} measures={measures} language={language} />
          <MeasureChart target={target} measures={measures} language={language} />
          <p className="text-sm text-ink-2">{words.why}</p>
        </div>
      }
      table={<ChartTable caption={words.chart} {...measureSeriesTable({ target, measures, language })} />}
    />
  );
}

type PartProps = MeasuresCardProps & { measures: Measures };

function MeasureTable({ target, measures, language }: PartProps) {
  const { measures: words } = getMessages(language).target;
  return (
    <table className="data-table data-table-stacked">
      <caption className="sr-only">{words.title}</caption>
      <thead>
        <tr>
          <th scope="col">{words.measure}</th>
          <th scope="col" className="number">
            {words.value}
          </th>
          <th scope="col" className="number">
            {words.count}
          </th>
          <th scope="col" className="number">
            {words.change}
          </th>
        </tr>
      </thead>
      <tbody>
        {listMeasureRows({ target, measures, language }).map((row) => (
          <tr key={row.name}>
            <th scope="row" className="block-cell">
              {row.name} <span className="gap-note">{row.role}</span>
              <span className="block text-sm font-normal text-ink-2">{row.definition}</span>
            </th>
            <td className="number" data-label={words.value}>
              {row.value}
            </td>
            <td className="number" data-label={words.count}>
              {row.count}
            </td>
            <td className="number" data-label={words.change}>
              {row.change}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function MeasureChart({ target, measures, language }: PartProps) {
  const { measures: words } = getMessages(language).target;
  const both: readonly MeasureView[] = [measures.judged, measures.other];
  const dates = both.flatMap(({ series }) => series.map((point) => point.date)).sort();
  const [from, to] = [dates[0], dates.at(-1)];
  if (from === undefined || to === undefined || from === to) return null;
  const print = targetPrint(target, language);
  const input = {
    ...{ from, to, formatMonth: formatShortMonth },
    lines: both.map(({ series: points }) => ({ points, isLabelled: true })),
    formatValue: (value: number) => formatNumber(value, { language, maxDigits: 1 }),
  };
  const [judged, other] = both.map(({ series }) => print.withUnit(series.at(-1)?.value ?? 0)) as [string, string];
  return (
    <LineChart
      id="measures-chart"
      title={words.chart}
      description={words.description(judged, other, formatDate(to, language))}
      looks={["actual", "other"]}
      names={both.map((measure) => measureName(measure, language))}
      wide={computeLines({ ...input, ...LINE_SIZES.wide })}
      narrow={computeLines({ ...input, ...LINE_SIZES.narrow })}
    />
  );
}
