import { dayOf } from "./time-ticks";
import { interpolatePath } from "./trajectory";
import { layoutFrame } from "./trajectory-frame";
import type { TrajectoryInput, TrajectoryPoint } from "./trajectory-types";

export type PointMark = "final" | "provisional" | "sample";

/** One position of the pointer: numbers to draw (null where a line has nothing there) and the words to read, already formatted. */
export type InteractivePoint = {
  day: number;
  dateLabel: string;
  actual: number | null;
  /** How the observation is drawn; null where there is none. */
  mark: PointMark | null;
  /** Number of the stretch of the line it belongs to: a missing value and a break of the series begin the next. */
  stretch: number;
  required: number | null;
  trend: number | null;
  band: [number, number] | null;
  lines: string[];
};

export type InteractiveSeries = {
  points: InteractivePoint[];
  ticks: { day: number; label: string }[];
  valueTicks: { value: number; label: string }[];
  asOfDay: number;
  stretches: number;
  /** Middles between the two observations around a break of the series. */
  breaks: { day: number; value: number }[];
  /** From the latest figure to what it would be with the units that did not report at their worst. */
  worstCase: { day: number; from: number; to: number } | null;
};

/**
 * The trajectory as plain data for the drawing in the browser: every observation, plan point and end of the trend in time order.
 * `lines` holds what the tooltip says; missing values say `words.missing`.
 */
export function listInteractivePoints(
  input: TrajectoryInput & { actualWord: string; trendWord: string },
): InteractiveSeries {
  const { actual, required, trend, words, formatValue, formatDate } = input;
  const observed = new Map(actual.map((point) => [point.date, point]));
  const dates = [
    ...new Set([
      ...observed.keys(),
      ...required.map((point) => point.date),
      ...(trend ? [trend.from.date, trend.to.date] : []),
    ]),
  ].sort();
  let stretch = 0;
  const points = dates.map((date) => {
    const point = observed.get(date);
    if (point?.isBreakBefore || point?.value === null) stretch += 1;
    const path = interpolatePath({ required, date });
    const end = trend?.to.date === date ? trend.to : null;
    const start = trend?.from.date === date ? trend.from.value : null;
    return {
      day: dayOf(date),
      dateLabel: formatDate(date),
      actual: point?.value ?? null,
      mark: point === undefined || point.value === null ? null : markOf(point),
      stretch,
      required: path,
      trend: end?.value ?? start,
      band: end
        ? ([end.lower, end.upper] as [number, number])
        : start === null
          ? null
          : ([start, start] as [number, number]),
      lines: [
        point
          ? `${input.actualWord}: ${point.value === null ? words.missing : formatValue(point.value)}${describeMark(point, words)}`
          : "",
        path === null ? "" : `${words.requiredPath}: ${formatValue(path)}`,
        end ? `${input.trendWord}: ${words.trendEnd ?? formatValue(end.value)}` : "",
      ].filter((line) => line !== ""),
    };
  });
  const frame = layoutFrame(input);
  return {
    points,
    ticks: frame.xTicks.map((tick) => ({ day: dayOf(tick.date), label: tick.label })),
    valueTicks: frame.yTicks.map(({ value, label }) => ({ value, label })),
    asOfDay: dayOf(input.asOf),
    stretches: stretch + 1,
    breaks: listBreaks(actual),
    worstCase: findWorstCase(input),
  };
}

/** " (sơ bộ)", " (mẫu)"; nothing beside a missing value or a final figure. */
function describeMark(point: TrajectoryPoint, words: TrajectoryInput["words"]): string {
  if (point.value === null) return "";
  const mark = markOf(point);
  return mark === "final" ? "" : ` (${words[mark]})`;
}

function markOf(point: TrajectoryPoint): PointMark {
  if (point.isProvisional) return "provisional";
  return point.isSample ? "sample" : "final";
}

function listBreaks(actual: readonly TrajectoryPoint[]): { day: number; value: number }[] {
  return actual.flatMap((point, index) => {
    const before = actual[index - 1];
    if (!point.isBreakBefore || point.value === null || before === undefined || before.value === null) return [];
    return [{ day: (dayOf(before.date) + dayOf(point.date)) / 2, value: (before.value + point.value) / 2 }];
  });
}

function findWorstCase({ actual, worstCase }: TrajectoryInput): InteractiveSeries["worstCase"] {
  const latest = actual.findLast((point) => point.value !== null);
  if (!worstCase || latest === undefined || latest.value === null) return null;
  return { day: dayOf(latest.date), from: latest.value, to: worstCase.value };
}
