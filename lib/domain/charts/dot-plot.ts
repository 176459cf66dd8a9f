import { circlesPath, type Point } from "./path";
import { classifyShortfall, type ShortfallStep } from "./shortfall-class";

export type DotPlotInput = {
  width: number;
  /** One entry a unit that reported; fractions count in the column of their whole part. */
  values: readonly number[];
  floor: number;
  formatValue: (value: number) => string;
  floorLabel: string;
};

export type DotColumn = { value: number; label: string; count: number; step: ShortfallStep; x: number; countY: number };
export type DotPlotModel = {
  width: number;
  height: number;
  columns: DotColumn[];
  /** One path a colour. */
  dots: { step: ShortfallStep; path: string }[];
  floorX: number;
  floorLabel: { x: number; y: number; text: string; anchor: "start" | "end" };
  baseline: number;
};

const ACROSS = 4;
const TOP = 30;
/** Beyond so many columns the last one gathers the rest, marked with a plus sign. */
const MAX_COLUMNS = 13;

/** Units stacked by their value, coloured by how far they are below the floor; every whole value from 0 to the largest has a column. */
export function computeDotPlot({ width, values, floor, formatValue, floorLabel }: DotPlotInput): DotPlotModel {
  const top = Math.min(MAX_COLUMNS - 1, Math.max(Math.ceil(floor), ...values.map(Math.floor)));
  const counts = Array.from(
    { length: top + 1 },
    (_, value) => values.filter((one) => Math.min(top, Math.floor(one)) === value).length,
  );
  const pitch = width / counts.length;
  const gap = Math.min(12, (pitch - 4) / ACROSS);
  const rows = Math.ceil(Math.max(1, ...counts) / ACROSS);
  const baseline = TOP + rows * gap + 16;
  const center = (column: number) => pitch * (column + 0.5);
  const columns = counts.map((count, value) => ({
    value,
    label: value === top && values.some((one) => Math.floor(one) > top) ? `${formatValue(value)}+` : formatValue(value),
    count,
    step: classifyShortfall({ value, floor }),
    x: center(value),
    countY: baseline - Math.ceil(count / ACROSS) * gap - 6,
  }));
  const floorX = pitch * Math.ceil(floor);
  const anchor = floorX > width * 0.7 ? ("end" as const) : ("start" as const);
  return {
    width,
    height: baseline + 24,
    columns,
    dots: groupDots({ columns, gap, baseline }),
    floorX,
    floorLabel: { x: floorX + (anchor === "start" ? 5 : -5), y: 14, text: floorLabel, anchor },
    baseline,
  };
}

function groupDots({
  columns,
  gap,
  baseline,
}: {
  columns: readonly DotColumn[];
  gap: number;
  baseline: number;
}): DotPlotModel["dots"] {
  const steps = [...new Set(columns.filter((column) => column.count > 0).map((column) => column.step))];
  return steps.map((step) => ({
    step,
    path: circlesPath(
      columns.filter((column) => column.step === step).flatMap((column) => stackDots({ column, gap, baseline })),
      gap * 0.36,
    ),
  }));
}

function stackDots({ column, gap, baseline }: { column: DotColumn; gap: number; baseline: number }): Point[] {
  const across = Math.min(ACROSS, Math.max(1, column.count));
  return Array.from({ length: column.count }, (_, index) => ({
    x: column.x + ((index % ACROSS) - (across - 1) / 2) * gap,
    y: baseline - gap / 2 - Math.floor(index / ACROSS) * gap,
  }));
}
