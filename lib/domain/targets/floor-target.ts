import type { IsoDate } from "../dates/iso-date";
import type { FloorSummary } from "./results";
import type { DatedValue, ProgressCase } from "./types";

export interface FloorObservation extends FloorSummary {
  readonly date: IsoDate;
}

/** A floor target followed over time by its shortfall, which goes from the baseline's to 0. */
export interface FloorTarget {
  readonly id: string;
  /** `share` (0-1) of units that met the floor at the baseline; null or left out when it is not known */
  readonly baseline: { readonly date: IsoDate; readonly shortfall: number; readonly share?: number | null };
  readonly due: IsoDate;
  /** dated points of the plan for the shortfall */
  readonly milestones?: readonly DatedValue[];
  readonly observations: readonly FloorObservation[];
}

/** The floor target as a case of its shortfall; also the road for drawing its required path. */
export function shortfallCase({
  target,
  observations,
  series,
}: {
  target: FloorTarget;
  observations: readonly FloorObservation[];
  series: "shortfall" | "shortfallUpper";
}): ProgressCase {
  const { id, baseline, due, milestones = [] } = target;
  return {
    id,
    comparator: "at_most",
    baseline: { date: baseline.date, value: baseline.shortfall },
    target: { date: due, value: 0 },
    milestones,
    observations: observations.flatMap(({ date, reporting, [series]: value }) =>
      value === null || reporting === 0 ? [] : [{ date, value }],
    ),
  };
}
