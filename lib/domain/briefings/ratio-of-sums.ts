import { tidy } from "./change";
import type { PeriodFigures } from "./period-figures";
import type { SnapshotFigure } from "./snapshot";

/** Two counts of which a share is made, both of things that add up over months. */
export type RatioParts = { readonly numerator: string; readonly denominator: string };

/** Shares that are reported month by month: those of a quarter are shares of its sums, never averages of its months. */
const PARTS_OF_INDICATOR: Readonly<Record<string, RatioParts | undefined>> = {
  station_share_of_insured_visits: { numerator: "station_insured_visits", denominator: "insured_visits" },
};

export function partsOf(indicatorCode: string): RatioParts | null {
  return PARTS_OF_INDICATOR[indicatorCode] ?? null;
}

/** The share in percent over the days of a period and since 1 January, from the sums of its parts. */
export function divideFigures(numerator: PeriodFigures, denominator: PeriodFigures): PeriodFigures {
  return {
    inPeriod: divide(numerator.inPeriod, denominator.inPeriod),
    cumulative: divide(numerator.cumulative, denominator.cumulative),
  };
}

/** Missing with its part's reason; of different days, or of nothing, there is no share. */
function divide(part: SnapshotFigure, whole: SnapshotFigure): SnapshotFigure {
  if (part.kind === "missing") return part;
  if (whole.kind === "missing") return whole;
  if (part.asOf !== whole.asOf || whole.value === 0) return { kind: "missing", reason: "not_applicable" };
  return { ...part, value: tidy((part.value / whole.value) * 100), sample: part.sample || whole.sample };
}
