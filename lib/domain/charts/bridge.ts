import { linearScale } from "./scale";

/** `total` and `gap` stand on the axis; `done`, `worse`, `planned` and `uncounted` hang between the level before and the level after. */
export type BridgeKind = "total" | "done" | "worse" | "planned" | "uncounted" | "gap";
export type BridgeStep = {
  kind: BridgeKind;
  /** Lines of the label under the bar. */
  label: readonly string[];
  /** The level for `total` and `gap`, the signed change for the others. */
  value: number;
};
export type BridgeBar = {
  kind: BridgeKind;
  x: number;
  y: number;
  width: number;
  height: number;
  text: string;
  textX: number;
  textY: number;
  label: readonly string[];
  level: number;
};
export type BridgeModel = {
  width: number;
  height: number;
  bars: BridgeBar[];
  connectorsPath: string;
  axisY: number;
  isReconciled: boolean;
};

const TOP = 22;
const FOOT = 40;

/**
 * From one total to the next through its changes. `uncounted` is drawn at its size but does not move the level. `isReconciled` is false when
 * a total or gap does not equal the level that the changes before it lead to (then the page must say what is not explained).
 */
export function computeBridge(input: {
  width: number;
  height: number;
  steps: readonly BridgeStep[];
  formatLevel: (value: number) => string;
  formatChange: (value: number) => string;
}): BridgeModel {
  const { width, height, steps } = input;
  const axisY = height - FOOT;
  const levels = runLevels(steps);
  const highest = Math.max(
    1e-9,
    ...levels.flatMap(({ before, after, value, kind }) => [
      before,
      after,
      kind === "uncounted" ? before + value : after,
    ]),
  );
  const lowest = Math.min(0, ...levels.map(({ after }) => after));
  const y = linearScale({ domain: [lowest, highest], range: [axisY, TOP] });
  const pitch = width / Math.max(1, steps.length);
  const barWidth = Math.min(pitch * 0.78, 96);
  const bars = levels.map(({ before, after, value, kind, label, isTotal }, index) => {
    const from = isTotal ? 0 : before;
    const to = kind === "uncounted" ? before + value : after;
    const x = pitch * index + (pitch - barWidth) / 2;
    const top = y(Math.max(from, to));
    const text = isTotal ? input.formatLevel(value) : input.formatChange(value);
    return {
      kind,
      x,
      y: top,
      width: barWidth,
      height: Math.max(1, y(Math.min(from, to)) - top),
      text,
      textX: x + barWidth / 2,
      textY: top - 6,
      label,
      level: after,
    };
  });
  const connectorsPath = bars
    .slice(0, -1)
    .map(
      (bar, index) =>
        `M${Math.round(bar.x + barWidth)} ${Math.round(y(bar.level))}H${Math.round(bars[index + 1]?.x ?? 0)}`,
    )
    .join("");
  return {
    width,
    height,
    bars,
    connectorsPath,
    axisY: y(0),
    isReconciled: levels.every((level) => level.isReconciled),
  };
}

function runLevels(steps: readonly BridgeStep[]) {
  let level: number | null = null;
  return steps.map((step) => {
    const isTotal = step.kind === "total" || step.kind === "gap";
    const before: number = level ?? 0;
    const after: number = isTotal ? step.value : step.kind === "uncounted" ? before : before + step.value;
    const isReconciled = !isTotal || level === null || Math.abs(level - step.value) < 1e-9;
    level = after;
    return { ...step, isTotal, before, after, isReconciled };
  });
}
