import { linePath } from "./path";
import { linearScale, niceTicks } from "./scale";
import { dayOf, timeTicks } from "./time-ticks";

type DatedPoint = { readonly date: string; readonly value: number };

export type LineInput = {
  readonly width: number;
  readonly height: number;
  readonly from: string;
  readonly to: string;
  /** In the order in which they are drawn; null breaks a line, since a gap is not a value. */
  readonly lines: readonly {
    readonly points: readonly (DatedPoint | null)[];
    /** The value of the last point stands beside it. */
    readonly isLabelled: boolean;
  }[];
  readonly formatValue: (value: number) => string;
  readonly formatMonth: (date: string) => string;
};

export type LineModel = {
  readonly width: number;
  readonly height: number;
  /** One a line, in the order given; empty where a line has no two neighbouring points. */
  readonly paths: readonly string[];
  readonly gridPath: string;
  readonly yTicks: readonly { y: number; label: string }[];
  readonly xTicks: readonly { x: number; label: string }[];
  readonly ends: readonly { x: number; y: number; text: string }[];
};

const FOOT = 24;
const TOP = 14;
const LETTER = 7.4;
const LABEL_HEIGHT = 15;
const TICK_ROOM = 72;

/** Lines over time on one scale; larger values are higher. Zero is the ground where it is near enough not to flatten them. */
export function computeLines(input: LineInput): LineModel {
  const { width, height, from, to, lines, formatValue } = input;
  const values = lines.flatMap(({ points }) => points.flatMap((point) => (point === null ? [] : [point.value])));
  const [low, high] = values.length === 0 ? [0, 1] : [Math.min(...values), Math.max(...values)];
  const ticks = niceTicks({ min: low > 0 && low < high * 0.4 ? 0 : low, max: high, count: 4 });
  const left = Math.max(...ticks.map((tick) => formatValue(tick).length)) * LETTER + 10;
  const right = width - Math.max(...values.map((value) => formatValue(value).length), 2) * LETTER - 12;
  const y = linearScale({ domain: [ticks[0] ?? 0, ticks.at(-1) ?? 1], range: [height - FOOT, TOP] });
  const byDay = linearScale({ domain: [dayOf(from), dayOf(to)], range: [left, right] });
  const place = ({ date, value }: DatedPoint) => ({ x: byDay(dayOf(date)), y: y(value) });
  const maxCount = Math.max(2, Math.floor((right - left) / TICK_ROOM));
  return {
    width,
    height,
    paths: lines.map(({ points }) => linePath(points.map((point) => (point === null ? null : place(point))))),
    gridPath: ticks
      .map((tick) =>
        linePath([
          { x: left, y: y(tick) },
          { x: right, y: y(tick) },
        ]),
      )
      .join(""),
    yTicks: ticks.map((tick) => ({ y: y(tick), label: formatValue(tick) })),
    xTicks: timeTicks({ from, to, maxCount }).map(({ date }) => ({
      x: byDay(dayOf(date)),
      label: input.formatMonth(date),
    })),
    ends: apart(
      lines.flatMap(({ points, isLabelled }) => {
        const last = points.findLast((point) => point !== null);
        return isLabelled && last ? [{ ...place(last), text: formatValue(last.value) }] : [];
      }),
    ),
  };
}

/** Words at the ends keep a line's height between them; the higher one stays, the lower ones move down. */
function apart<Label extends { y: number }>(labels: readonly Label[]): Label[] {
  const ordered = labels.toSorted((a, b) => a.y - b.y);
  let least = Number.NEGATIVE_INFINITY;
  return ordered.map((label) => {
    const moved = { ...label, y: Math.max(label.y, least) };
    least = moved.y + LABEL_HEIGHT;
    return moved;
  });
}
