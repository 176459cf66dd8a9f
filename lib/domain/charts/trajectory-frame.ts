import type { Box } from "./label-placement";
import { linearScale, niceTicks, type Scale } from "./scale";
import { dayOf, timeTicks } from "./time-ticks";
import type { TrajectoryInput, TrajectoryModel } from "./trajectory-types";

export const TEXT_SIZE = 12;
export const VALUE_SIZE = 16;
const DIGIT = 0.62;
/** Half of the widest month, "12/2027", which stands centred under the first point. */
const HALF_MONTH = (7 * TEXT_SIZE * DIGIT) / 2;

export type Frame = {
  plot: Box;
  x: (date: string) => number;
  y: Scale;
  yTicks: TrajectoryModel["yTicks"];
  xTicks: TrajectoryModel["xTicks"];
};

/** Plot area, scales and ticks; the margins follow the widest tick and the words at the right end. */
export function layoutFrame(input: TrajectoryInput): Frame {
  const values = listValues(input);
  const limits = input.limits ?? {};
  const low = Math.max(Math.min(...values), limits.min ?? Number.NEGATIVE_INFINITY);
  const high = Math.min(Math.max(...values), limits.max ?? Number.POSITIVE_INFINITY);
  const ticks = niceTicks({
    min: startAtZero(low, high),
    max: high,
    count: input.height > 280 ? 5 : 4,
    isInteger: input.isInteger ?? false,
  });
  const tickLabels = ticks.map(input.formatValue);
  const left = Math.max(Math.max(...tickLabels.map((label) => label.length)) * TEXT_SIZE * DIGIT + 12, HALF_MONTH);
  const endWords = Math.max(input.words.trendEnd?.length ?? 0, input.words.target.length + 2);
  const right = input.width - Math.max(26, Math.min(endWords * TEXT_SIZE * DIGIT + 14, input.width * 0.24));
  const plot = { left, right, top: 26, bottom: input.height - 26 };
  const y = linearScale({ domain: [ticks[0] ?? 0, ticks.at(-1) ?? 1], range: [plot.bottom, plot.top] });
  const [from, to] = findSpan(input);
  const byDay = linearScale({ domain: [dayOf(from), dayOf(to)], range: [plot.left, plot.right] });
  const x = (date: string) => byDay(dayOf(date));
  return {
    plot,
    x,
    y,
    yTicks: ticks.map((tick, index) => ({ value: tick, y: y(tick), label: tickLabels[index] ?? "" })),
    xTicks: layoutTimeTicks({ from, to, plot, x, formatMonth: input.formatMonth }),
  };
}

function listValues({ actual, required, trend, worstCase }: TrajectoryInput): number[] {
  const values = actual.flatMap((point) => (point.value === null ? [] : [point.value]));
  values.push(...required.map((point) => point.value));
  if (trend) values.push(trend.to.value, trend.to.lower, trend.to.upper);
  if (worstCase) values.push(worstCase.value);
  return values.length === 0 ? [0, 1] : values;
}

/** Zero is shown where it is near enough not to flatten the line: below 40 % of the highest value. */
function startAtZero(low: number, high: number): number {
  return low > 0 && low < high * 0.4 ? 0 : low;
}

function findSpan({ actual, required, trend, asOf }: TrajectoryInput): [string, string] {
  const dates = [...actual, ...required].map((point) => point.date);
  dates.push(asOf);
  if (trend) dates.push(trend.to.date);
  // ISO dates sort as text.
  dates.sort();
  return [dates[0] ?? asOf, dates.at(-1) ?? asOf];
}

type TickInput = {
  from: string;
  to: string;
  plot: Box;
  x: (date: string) => number;
  formatMonth: (date: string) => string;
};

/** Both ends are named; regular months between them stay where they have room. */
function layoutTimeTicks({ from, to, plot, x, formatMonth }: TickInput): Frame["xTicks"] {
  const room = 64;
  const inner = timeTicks({ from, to, maxCount: Math.max(2, Math.floor((plot.right - plot.left) / 96)) })
    .map(({ date }) => ({ date, x: x(date), label: formatMonth(date), anchor: "middle" as const }))
    .filter((tick) => tick.x - plot.left > room && plot.right - tick.x > room);
  const start = { date: from, x: plot.left, label: formatMonth(from), anchor: "middle" as const };
  const end = { date: to, x: plot.right, label: formatMonth(to), anchor: "middle" as const };
  return from === to ? [start] : [start, ...inner, end];
}
