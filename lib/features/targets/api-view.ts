import type { FloorSummary } from "@/lib/domain/targets/results";
import type { TargetAnswer } from "@/lib/features/targets/api-schema";
import type { ActualFigure, TargetSummary } from "@/lib/features/targets/types";

/** A target as the interface for machines answers it: figures unrounded, words in both languages. */
export function viewTarget(summary: TargetSummary): TargetAnswer {
  const { code, name, level, resolution, comparator, target, indicator } = summary;
  const { baseline, actual, status, reason, methods, floor, flags } = summary;
  return {
    code,
    name,
    level,
    resolution,
    comparator,
    target: { value: target.value, valueTo: target.valueTo, unit: indicator.unitCode, due: target.due },
    baseline,
    ...viewActual(actual),
    status,
    reason,
    methods,
    floor: floor === null ? null : viewFloor(floor),
    flags,
  };
}

/** One key of the two: a figure, or why there is none. */
function viewActual(actual: ActualFigure): Pick<TargetAnswer, "actual"> | Pick<TargetAnswer, "missing"> {
  if (actual.kind === "missing") return { missing: { reason: actual.reason } };
  const { value, asOf, source, sample, population } = actual;
  return { actual: { value, asOf, source, sample, population: population?.kind ?? null } };
}

/** Without what pages keep beside the summary, such as the status of the share. */
function viewFloor(floor: FloorSummary): FloorSummary {
  const { units, reporting, meeting, share, shortfall, shortfallUpper, surplus, total, shortfallIfFreelyMoved } = floor;
  return { units, reporting, meeting, share, shortfall, shortfallUpper, surplus, total, shortfallIfFreelyMoved };
}
