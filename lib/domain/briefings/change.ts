import type { Change, SnapshotFigure } from "./snapshot";

type Value = Extract<SnapshotFigure, { kind: "value" }>;

/**
 * What a figure changed by since another, in the indicator's unit, and relative to it. `percent` is null where the base is
 * zero and for an indicator that is itself a percentage: its change is told in points, and a percent of a percent beside
 * them would be read as the other. Null altogether where a side is missing or the two count different units (three
 * stations fewer that report look like fewer doctors short).
 */
export function computeChange(options: {
  readonly before: SnapshotFigure;
  readonly after: SnapshotFigure;
  readonly unitCode: string;
}): Change | null {
  const { before, after, unitCode } = options;
  if (before.kind === "missing" || after.kind === "missing" || !countsSameUnits(before, after)) return null;
  const absolute = tidy(after.value - before.value);
  const isRelative = before.value !== 0 && !isPercentage(unitCode);
  return { absolute, percent: isRelative ? tidy((absolute / Math.abs(before.value)) * 100) : null, since: before.asOf };
}

export function isPercentage(unitCode: string): boolean {
  return unitCode.startsWith("%");
}

/** Without the noise of binary fractions: 66.4 - 61 is 5.4. Twelve digits are more than any figure is recorded with. */
export function tidy(value: number): number {
  return Number(value.toPrecision(12));
}

function countsSameUnits({ reporting: before }: Value, { reporting: after }: Value): boolean {
  if (before === null || after === null) return before === after;
  return before.reporting === before.units && after.reporting === after.units && before.units === after.units;
}
