import { dayOf } from "./time-ticks";
import { interpolatePath } from "./trajectory";
import { layoutFrame } from "./trajectory-frame";
import type { TrajectoryInput } from "./trajectory-types";

/** One position of the pointer: numbers to draw (null where a line has nothing there) and the words to read, already formatted. */
export type InteractivePoint = {
  day: number;
  dateLabel: string;
  actual: number | null;
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
  const points = dates.map((date) => {
    const point = observed.get(date);
    const path = interpolatePath({ required, date });
    const end = trend?.to.date === date ? trend.to : null;
    const start = trend?.from.date === date ? trend.from.value : null;
    return {
      day: dayOf(date),
      dateLabel: formatDate(date),
      actual: point?.value ?? null,
      required: path,
      trend: end?.value ?? start,
      band: end
        ? ([end.lower, end.upper] as [number, number])
        : start === null
          ? null
          : ([start, start] as [number, number]),
      lines: [
        point
          ? `${input.actualWord}: ${point.value === null ? words.missing : formatValue(point.value)}${point.isProvisional ? ` (${words.provisional})` : ""}`
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
  };
}
