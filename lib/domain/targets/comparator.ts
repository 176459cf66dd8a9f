import type { Comparator } from "./types";

export type Direction = 1 | -1;

/** Whether a value, as given, fulfils the comparator against the target; strict for `more_than` and `less_than`. */
export function isComparatorMet({
  comparator,
  value,
  target,
}: {
  comparator: Comparator;
  value: number;
  target: number;
}): boolean {
  switch (comparator) {
    case "at_least":
      return value >= target;
    case "more_than":
      return value > target;
    case "at_most":
      return value <= target;
    case "less_than":
      return value < target;
    case "exactly":
      return value === target;
  }
}

/** +1 where an increase is good, -1 where a decrease is; for `exactly` the way from baseline to target, +1 if equal. */
export function directionOf({
  comparator,
  baseline,
  target,
}: {
  comparator: Comparator;
  baseline: number;
  target: number;
}): Direction {
  switch (comparator) {
    case "at_least":
    case "more_than":
      return 1;
    case "at_most":
    case "less_than":
      return -1;
    case "exactly":
      return target >= baseline ? 1 : -1;
  }
}

/**
 * The value that the methods work with: for `exactly`, past the target is as far from it as short of it, so
 * y* - d x |v - y*|; for the others the value itself. A value short of the target comes back untouched to the last bit.
 */
export function measuredValue(input: {
  comparator: Comparator;
  direction: Direction;
  value: number;
  target: number;
}): number {
  const { comparator, direction, value, target } = input;
  const isPastTarget = direction === 1 ? value > target : value < target;
  return comparator === "exactly" && isPastTarget ? target - direction * Math.abs(value - target) : value;
}
