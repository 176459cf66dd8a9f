import type { IsoDate } from "../dates/iso-date";
import type { SnapshotFigure } from "./snapshot";

/**
 * An earlier figure as it may be set beside one of a later day. Between the two lies a reorganisation or a change of
 * definition: if the earlier figure was counted on the units of the later day it compares and is marked as restated, else
 * it does not compare and says so (docs: domain, section 7.5). Without a break it stays as it is.
 */
export function restateBefore(options: {
  readonly figure: SnapshotFigure;
  readonly day: IsoDate;
  /** First days of reorganisations and of changed definitions of the indicator. */
  readonly breaks: readonly IsoDate[];
  readonly isOnUnitsOf: (before: IsoDate, day: IsoDate) => boolean;
}): SnapshotFigure {
  const { figure, day, breaks, isOnUnitsOf } = options;
  if (figure.kind === "missing") return figure;
  const isBroken = breaks.some((date) => figure.asOf < date && date <= day);
  if (!isBroken) return figure;
  return isOnUnitsOf(figure.asOf, day) ? { ...figure, restated: true } : { kind: "missing", reason: "not_comparable" };
}
