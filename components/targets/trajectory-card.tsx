import { ChartTable } from "@/components/charts/chart-table";
import { ChartWithTable } from "@/components/charts/chart-with-table";
import { InteractiveTrajectory } from "@/components/charts/interactive-trajectory";
import { TRAJECTORY_SIZES, TrajectoryChart } from "@/components/charts/trajectory-chart";
import { TrajectoryLegend } from "@/components/charts/trajectory-legend";
import { printGoal } from "@/components/indicators/printed-value";
import { statusTone } from "@/components/indicators/status-badge";
import { describeWhat } from "@/components/overview/target-actual";
import { listInteractivePoints } from "@/lib/domain/charts/interactive-points";
import { computeTrajectory } from "@/lib/domain/charts/trajectory";
import type { TrajectoryWords } from "@/lib/domain/charts/trajectory-types";
import { formatDate } from "@/lib/format/date";
import { getMessages } from "@/lib/i18n/get-messages";
import { printLanding } from "./method-rows";
import { targetPrint } from "./print";
import { RATING_TONE } from "./rating-tone";
import { seriesTable } from "./series-table";
import { type TrajectoryContext, trajectoryInput } from "./trajectory-input";

type TrajectoryCardProps = TrajectoryContext & { csvHref: string; xlsxHref?: string };

/** The way so far, the way required and where the pace leads, as a chart and as a table. */
export function TrajectoryCard({ csvHref, xlsxHref, ...context }: TrajectoryCardProps) {
  const { target, language } = context;
  const { charts, target: words } = getMessages(language);
  const title = target.isFloor ? words.trajectory.floorTitle : target.indicator.name[language];
  const input = trajectoryInput(context);
  const wide = computeTrajectory({ ...input, ...TRAJECTORY_SIZES.wide });
  const narrow = computeTrajectory({ ...input, ...TRAJECTORY_SIZES.narrow, words: shortWords(input.words, context) });
  const { trend } = target.methods;
  // The trend wears the colour of its own verdict: green beside "will miss" would contradict the table.
  const tone = statusTone(trend.status === "not_available" ? target.status : RATING_TONE[trend.status]);
  const series = listInteractivePoints({
    ...input,
    ...TRAJECTORY_SIZES.wide,
    actualWord: charts.actual,
    trendWord: charts.trend,
  });
  return (
    <ChartWithTable
      id="trajectory"
      title={title}
      aside={describeAside(context)}
      language={language}
      csvHref={csvHref}
      {...(xlsxHref === undefined ? {} : { xlsxHref })}
      chart={
        <>
          <InteractiveTrajectory
            title={title}
            tone={tone}
            series={series}
            words={{
              open: charts.interactive,
              busy: charts.interactiveBusy,
              close: charts.interactiveOff,
              hint: charts.interactiveHint,
              asOf: input.words.asOf,
            }}
          >
            <TrajectoryChart
              id="trajectory"
              title={title}
              description={describeChart(context)}
              tone={tone}
              wide={wide}
              narrow={narrow}
            />
          </InteractiveTrajectory>
          <TrajectoryLegend model={wide} language={language} tone={tone} />
        </>
      }
      table={<ChartTable caption={title} {...seriesTable(context)} />}
    />
  );
}

/** Beside the end of the trend a phone has room for some ten letters; the table and the methods tell the band. */
const MOST_LETTERS = 11;

function shortWords(words: TrajectoryWords, { target, language }: TrajectoryContext): TrajectoryWords {
  const landing = printLanding({ target, language });
  return landing === null || landing.text.length <= MOST_LETTERS ? words : { ...words, trendEnd: landing.value };
}

function describeAside({ target, language }: TrajectoryContext): string {
  const { trajectory } = getMessages(language).target;
  const lines =
    target.path.length === 0
      ? trajectory.asideNoPath
      : target.methods.trend.projected === null
        ? trajectory.asideNoTrend
        : trajectory.aside;
  const year = target.path.at(-1)?.date.slice(0, 4);
  const named = [lines, describeWhat(target, language)].filter((part) => part !== "").join(" · ");
  return target.recursYearly && year !== undefined ? `${named} · ${trajectory.thisYear(year)}` : named;
}

/** The chart in words, for those who do not see it. */
function describeChart({ target, language }: TrajectoryContext): string {
  const { trajectory } = getMessages(language).target;
  const print = targetPrint(target, language);
  const first = target.series[0];
  const last = target.series.at(-1);
  if (first === undefined || last === undefined) return trajectory.pathOnly;
  const point = (one: typeof first) => trajectory.point(print.withUnit(one.value), formatDate(one.date, language));
  const goal = target.isFloor
    ? print.withUnit(0)
    : printGoal({ comparator: target.comparator, ...target.target }, language);
  const landing = printLanding({ target, language });
  const trend = landing === null ? "" : ` ${trajectory.trendTo(landing.value, landing.range)}`;
  return trajectory.description(point(first), point(last), goal) + trend;
}
