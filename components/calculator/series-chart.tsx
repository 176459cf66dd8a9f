import { ChartTable } from "@/components/charts/chart-table";
import { ChartWithTable } from "@/components/charts/chart-with-table";
import { TRAJECTORY_SIZES, TrajectoryChart } from "@/components/charts/trajectory-chart";
import { TrajectoryLegend } from "@/components/charts/trajectory-legend";
import { statusTone } from "@/components/indicators/status-badge";
import { computeTrajectory } from "@/lib/domain/charts/trajectory";
import type { TrajectoryInput, TrajectoryModel } from "@/lib/domain/charts/trajectory-types";
import type { IsoDate } from "@/lib/domain/dates/iso-date";
import type { SeriesResult } from "@/lib/domain/targets/results";
import type { DatedValue, ProgressCase } from "@/lib/domain/targets/types";
import { formatDate, formatShortMonth } from "@/lib/format/date";
import { formatNumber, formatRange, MISSING } from "@/lib/format/number";
import { getMessages } from "@/lib/i18n/get-messages";
import type { Language } from "@/lib/i18n/language";

type SeriesChartProps = {
  asked: { readonly progressCase: ProgressCase; readonly asOf: IsoDate };
  result: SeriesResult;
  language: Language;
};

const MOST_DIGITS = 4;
const LANDING_DIGITS = 2;

/** The series on its required path, with the trend where there is one, and the table behind it. */
export function SeriesChart({ asked, result, language }: SeriesChartProps) {
  const { charts, calculator: words } = getMessages(language);
  const input = toInput({ asked, result, language });
  const wide = computeTrajectory({ ...input, ...TRAJECTORY_SIZES.wide });
  const narrow = computeTrajectory({ ...input, ...TRAJECTORY_SIZES.narrow });
  const tone = statusTone(result.status);
  return (
    <ChartWithTable
      id="calculator-chart"
      title={words.chartTitle}
      language={language}
      chart={
        <>
          <TrajectoryChart
            id="calculator-chart"
            title={words.chartTitle}
            description={words.chartText(formatNumber(input.actual.length, { language }))}
            tone={tone}
            wide={wide}
            narrow={narrow}
          />
          <TrajectoryLegend model={wide} language={language} tone={tone} />
        </>
      }
      table={
        <ChartTable
          caption={words.chartTitle}
          headers={[charts.date, charts.actual, charts.requiredPath]}
          rows={wide.rows.map((row: TrajectoryModel["rows"][number]) => [row.dateLabel, row.value, row.required])}
        />
      }
    />
  );
}

function toInput({ asked, result, language }: SeriesChartProps): Omit<TrajectoryInput, "width" | "height"> {
  const { progressCase, asOf } = asked;
  const { charts, figures, calculator: words } = getMessages(language);
  const byDate = (one: DatedValue, other: DatedValue) => (one.date < other.date ? -1 : 1);
  const actual = progressCase.observations.filter(({ date }) => date <= asOf).sort(byDate);
  const { baseline, target, milestones = [] } = progressCase;
  const print = (value: number) => formatNumber(value, { language, maxDigits: MOST_DIGITS });
  const trend = trendOf({ result, latest: actual.at(-1), due: target.date });
  return {
    actual,
    required: [baseline, ...[...milestones].sort(byDate), target],
    trend,
    asOf,
    words: {
      asOf: figures.asOf(formatDate(asOf, language)),
      requiredPath: charts.requiredPath,
      target: words.goal(print(target.value)),
      ...(trend === null ? {} : { trendEnd: landingText(trend.to, language) }),
      provisional: charts.provisional,
      sample: charts.sample,
      seriesBreak: charts.seriesBreak,
      milestone: charts.milestone,
      missing: MISSING,
    },
    formatValue: print,
    formatDate: (date) => formatDate(date, language),
    formatMonth: formatShortMonth,
  };
}

type Landing = { value: number; lower: number; upper: number };

function landingText({ value, lower, upper }: Landing, language: Language): string {
  const format = { language, digits: LANDING_DIGITS };
  return `${formatNumber(value, format)} (${formatRange({ from: lower, to: upper }, format)})`;
}

function trendOf(options: {
  result: SeriesResult;
  latest: DatedValue | undefined;
  due: IsoDate;
}): NonNullable<TrajectoryInput["trend"]> | null {
  const { result, latest, due } = options;
  const { projected, lower, upper } = result.methods.trend;
  if (latest === undefined || projected === null || lower === null || upper === null) return null;
  return { from: latest, to: { date: due, value: projected, lower, upper } };
}
