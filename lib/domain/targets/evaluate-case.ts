import type { IsoDate } from "../dates/iso-date";
import { evaluateMethods } from "./evaluate-methods";
import { computeContextFlags, computeFlags, type FlagContext } from "./flags";
import { summarizeFloor } from "./floor";
import type { FloorSummary, ProgressResult, SeriesResult } from "./results";
import { describeSituation } from "./situation";
import { DEFAULT_THRESHOLDS, type Thresholds } from "./thresholds";
import type { FloorCase, ProgressCase, Status } from "./types";

export interface EvaluateOptions {
  readonly asOf: IsoDate;
  readonly thresholds?: Thresholds;
  readonly context?: FlagContext;
}

/** One case of the evaluate API, of either kind. Source: docs: methods, section 10. */
export function evaluateCase(anyCase: ProgressCase | FloorCase, options: EvaluateOptions): ProgressResult {
  return "floor" in anyCase ? evaluateFloorCase(anyCase, options.context) : evaluateProgress(anyCase, options);
}

/**
 * A series under all five methods with its headline status (that of `linear`) and flags. Expects a case without faults
 * (see `validateCases`); values in the indicator's own unit; nothing is rounded; null means not available or not finite.
 */
export function evaluateProgress(progressCase: ProgressCase, options: EvaluateOptions): SeriesResult {
  const { asOf, thresholds = DEFAULT_THRESHOLDS, context = {} } = options;
  const situation = describeSituation(progressCase, asOf);
  const methods = evaluateMethods(situation, thresholds);
  return {
    id: progressCase.id,
    status: methods.linear.status,
    methods,
    floor: null,
    flags: computeFlags({ situation, methods, thresholds, context }),
  };
}

/**
 * A floor on one day, without a series: `no_data` without a reporting unit, `achieved` when all report and meet it,
 * otherwise no status. Source: docs: methods, section 6.
 */
export function evaluateFloorCase(floorCase: FloorCase, context: FlagContext = {}): ProgressResult {
  const floor = summarizeFloor(floorCase);
  const reporting = { reporting: floor.reporting, expected: floor.units };
  return {
    id: floorCase.id,
    status: statusOfFloor(floor),
    methods: null,
    floor,
    flags: computeContextFlags({ reporting, ...context }),
  };
}

function statusOfFloor({ units, reporting, meeting }: FloorSummary): Status | null {
  if (reporting === 0) return "no_data";
  return meeting === units ? "achieved" : null;
}
