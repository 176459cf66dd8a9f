import { finiteOrNull } from "./numbers";
import type { FloorSummary } from "./results";

/** How many reporting units have this value. */
export interface FloorBin {
  readonly value: number;
  readonly count: number;
}

/**
 * "At least so many at each unit": never an average. Units that did not report are null; they are counted apart and are
 * not zeros, only the upper limit of the shortfall supposes them empty. Sums beyond all numbers are null.
 * Source: docs: methods, section 6.
 */
export function summarizeFloor({ floor, units }: { floor: number; units: readonly (number | null)[] }): FloorSummary {
  const histogram: FloorBin[] = [];
  for (const value of units) if (value !== null) histogram.push({ value, count: 1 });
  return summarizeFloorHistogram({ floor, histogram, expectedUnits: units.length });
}

/**
 * The same from counts of units by value, as a pre-aggregated table holds them. `expectedUnits` is how many should have
 * reported; where more did than were expected, those that did are the units.
 */
export function summarizeFloorHistogram({
  floor,
  histogram,
  expectedUnits,
}: {
  floor: number;
  histogram: readonly FloorBin[];
  expectedUnits: number;
}): FloorSummary {
  let [reporting, meeting, shortfall, surplus, total] = [0, 0, 0, 0, 0];
  for (const { value, count } of histogram) {
    reporting += count;
    total += value * count;
    if (value >= floor) {
      meeting += count;
      surplus += (value - floor) * count;
    } else shortfall += (floor - value) * count;
  }
  const units = Math.max(expectedUnits, reporting);
  return {
    units,
    reporting,
    meeting,
    share: reporting === 0 ? null : meeting / reporting,
    shortfall: finiteOrNull(shortfall),
    shortfallUpper: finiteOrNull(shortfall + floor * (units - reporting)),
    surplus: finiteOrNull(surplus),
    total: finiteOrNull(total),
    shortfallIfFreelyMoved: finiteOrNull(Math.max(0, floor * reporting - total)),
  };
}

/** The reporting units below the floor, worst first, those of one value in the order given. */
export function listUnitsBelowFloor<T extends { readonly value: number | null }>(
  units: readonly T[],
  floor: number,
): (T & { readonly value: number })[] {
  return units
    .filter((unit): unit is T & { readonly value: number } => unit.value !== null && unit.value < floor)
    .sort((a, b) => a.value - b.value);
}
