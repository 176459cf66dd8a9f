import { linePath, type Point } from "./path";
import { linearScale } from "./scale";
import { dayOf } from "./time-ticks";

export type SparklineInput = {
  width: number;
  height: number;
  from: string;
  to: string;
  /** In time order; null is a gap. Points before `from` or after `to` are left out. */
  points: readonly { date: string; value: number | null }[];
  /** Required path in time order; it is cut to the window. */
  required: readonly { date: string; value: number }[];
};

export type SparklineModel = {
  width: number;
  height: number;
  actualPath: string;
  requiredPath: string;
  end: Point | null;
};

const PAD = 4;

/** A line of the window [from, to] with the required path behind it. Larger values are higher, for falling targets too. */
export function computeSparkline(input: SparklineInput): SparklineModel {
  const points = input.points.filter((point) => point.date >= input.from && point.date <= input.to);
  const required = cutToWindow(input);
  const values = [
    ...points.flatMap((point) => (point.value === null ? [] : [point.value])),
    ...required.map((point) => point.value),
  ];
  const x = linearScale({ domain: [dayOf(input.from), dayOf(input.to)], range: [PAD, input.width - PAD] });
  const y = linearScale({
    domain: [Math.min(...values, Number.MAX_VALUE), Math.max(...values, -Number.MAX_VALUE)],
    range: [input.height - PAD, PAD],
  });
  const placed = points.map((point) => (point.value === null ? null : { x: x(dayOf(point.date)), y: y(point.value) }));
  return {
    width: input.width,
    height: input.height,
    actualPath: linePath(placed),
    requiredPath: linePath(required.map((point) => ({ x: x(point.day), y: y(point.value) }))),
    end: placed.findLast((point) => point !== null) ?? null,
  };
}

/** The path inside the window, with its ends worked out on the window's edges. */
function cutToWindow({ required, from, to }: SparklineInput): { day: number; value: number }[] {
  const start = dayOf(from);
  const end = dayOf(to);
  const path = required.map((point) => ({ day: dayOf(point.date), value: point.value }));
  return path.slice(1).flatMap((right, index) => {
    const left = path[index] as { day: number; value: number };
    const low = Math.max(left.day, start);
    const high = Math.min(right.day, end);
    if (low > high || left.day === right.day) return [];
    const at = (day: number) => left.value + ((day - left.day) / (right.day - left.day)) * (right.value - left.value);
    return [
      { day: low, value: at(low) },
      { day: high, value: at(high) },
    ];
  });
}
