import { dayOf } from "./time-ticks";
import { layoutFrame } from "./trajectory-frame";
import { layoutLabels } from "./trajectory-labels";
import { drawMarks } from "./trajectory-marks";
import type { TrajectoryInput, TrajectoryModel, TrajectoryPoint, TrajectoryRow } from "./trajectory-types";

/**
 * The main chart of a target as finished geometry: actual values with their marks, the required path, the trend with its band, the as-of
 * line, events, and the table with the same content. Missing values break the line and print `words.missing`. Throws on dates that do not
 * exist. Text comes formatted through the callbacks and `words`.
 */
export function computeTrajectory(input: TrajectoryInput): TrajectoryModel {
  const frame = layoutFrame(input);
  return {
    width: input.width,
    height: input.height,
    plot: frame.plot,
    yTicks: frame.yTicks,
    xTicks: frame.xTicks,
    ...drawMarks({ input, frame }),
    labels: layoutLabels({ input, frame }),
    rows: listTrajectoryRows(input),
  };
}

/** The path's value on a date, null outside the plan. */
export function interpolatePath({
  required,
  date,
}: {
  required: readonly { date: string; value: number }[];
  date: string;
}): number | null {
  const index = required.findIndex((point) => point.date >= date);
  const to = required[index];
  if (to === undefined) return null;
  if (to.date === date) return to.value;
  const from = required[index - 1];
  if (from === undefined) return null;
  return (
    from.value + ((dayOf(date) - dayOf(from.date)) / (dayOf(to.date) - dayOf(from.date))) * (to.value - from.value)
  );
}

/** Observations, milestones and target in time order, one row a date. */
export function listTrajectoryRows(input: TrajectoryInput): TrajectoryRow[] {
  const { words, required } = input;
  const actual = new Map(input.actual.map((point) => [point.date, point]));
  const planned = new Map(
    required.map((point, index) => [point.date, planNote({ index, count: required.length, words })]),
  );
  const dates = [...new Set([...actual.keys(), ...planned.keys()])].sort();
  return dates.map((date) => {
    const point = actual.get(date);
    const path = interpolatePath({ required, date });
    const isFuture = point === undefined && date > input.asOf;
    return {
      date,
      dateLabel: input.formatDate(date),
      value: point?.value == null ? (isFuture ? "" : words.missing) : input.formatValue(point.value),
      required: path === null ? "" : input.formatValue(path),
      note: [point ? pointNote({ point, words }) : "", planned.get(date) ?? ""]
        .filter((text) => text !== "")
        .join(", "),
    };
  });
}

function planNote({ index, count, words }: { index: number; count: number; words: TrajectoryInput["words"] }): string {
  if (index === 0) return "";
  return index === count - 1 ? words.target : words.milestone;
}

function pointNote({ point, words }: { point: TrajectoryPoint; words: TrajectoryInput["words"] }): string {
  return [
    point.isBreakBefore ? words.seriesBreak : "",
    point.isProvisional ? words.provisional : "",
    point.isSample ? words.sample : "",
    point.note ?? "",
  ]
    .filter((text) => text !== "")
    .join(", ");
}
