import { linePath, rectPath } from "./path";
import { linearScale, niceTicks } from "./scale";

export type ColumnInput = {
  width: number;
  height: number;
  /** In order; null is missing: no column, and the mark for missing stands in its place. */
  columns: readonly { label: string; value: number | null; isProvisional?: boolean }[];
  formatValue: (value: number) => string;
  missing: string;
};
export type ColumnModel = {
  width: number;
  height: number;
  finalPath: string;
  provisionalPath: string;
  gridPath: string;
  yTicks: { y: number; label: string }[];
  labels: { x: number; y: number; text: string; isMissing: boolean }[];
  xLabels: { x: number; text: string }[];
};

const FOOT = 22;
const TOP = 18;
/** Room for half of the last name under the axis. */
const RIGHT = 12;

/** Small columns from zero, one a period. Names under the axis are thinned out where they have no room. */
export function computeColumns({ width, height, columns, formatValue, missing }: ColumnInput): ColumnModel {
  const values = columns.flatMap((column) => (column.value === null ? [] : [column.value]));
  const ticks = niceTicks({ min: Math.min(0, ...values), max: Math.max(0, ...values), count: 3 });
  const left = Math.max(...ticks.map((tick) => formatValue(tick).length)) * 7.2 + 10;
  const y = linearScale({ domain: [ticks[0] ?? 0, ticks.at(-1) ?? 1], range: [height - FOOT, TOP] });
  const pitch = (width - left - RIGHT) / Math.max(1, columns.length);
  const barWidth = Math.min(pitch * 0.7, 40);
  const center = (index: number) => left + pitch * (index + 0.5);
  const bar = (index: number, value: number) =>
    rectPath({
      x: center(index) - barWidth / 2,
      y: Math.min(y(0), y(value)),
      width: barWidth,
      height: Math.abs(y(value) - y(0)),
    });
  const draw = (isProvisional: boolean) =>
    columns
      .map((column, index) =>
        column.value !== null && (column.isProvisional ?? false) === isProvisional ? bar(index, column.value) : "",
      )
      .join("");
  const every = Math.ceil(Math.max(...columns.map((column) => column.label.length * 6.6 + 8), 1) / pitch);
  return {
    width,
    height,
    finalPath: draw(false),
    provisionalPath: draw(true),
    gridPath: ticks
      .map((tick) =>
        linePath([
          { x: left, y: y(tick) },
          { x: width, y: y(tick) },
        ]),
      )
      .join(""),
    yTicks: ticks.map((tick) => ({ y: y(tick), label: formatValue(tick) })),
    labels: columns.flatMap((column, index) => {
      const text = column.value === null ? missing : formatValue(column.value);
      const hasRoom = text.length * 6.8 <= pitch;
      return column.value === null || hasRoom
        ? [{ x: center(index), y: y(Math.max(0, column.value ?? 0)) - 5, text, isMissing: column.value === null }]
        : [];
    }),
    xLabels: columns.flatMap((column, index) =>
      (columns.length - 1 - index) % every === 0 ? [{ x: center(index), text: column.label }] : [],
    ),
  };
}
