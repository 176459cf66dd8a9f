import type { CagrStatus, Flag, HealthyPeopleStatus, Status, TrendStatus, UnLevel } from "./types";

/** In every result null means "not available, or not a finite number"; nothing is rounded. */
export interface LinearResult {
  /** share of the way from baseline to target covered by the actual; negative when it moved away */
  readonly progress: number | null;
  /** share of the way that the plan had covered on the actual's date */
  readonly expectedProgress: number | null;
  /** the plan's value on the actual's date, in the indicator's unit */
  readonly expected: number | null;
  /** progress / expectedProgress */
  readonly ratio: number | null;
  readonly status: Status;
  /** target minus actual, in the indicator's unit */
  readonly gap: number | null;
  /** change a month needed from the actual's date to the due date */
  readonly requiredPerMonth: number | null;
}

export interface TrendResult {
  readonly slopePerMonth: number | null;
  /** value on the due date if the present pace holds, with the limits of its prediction interval */
  readonly projected: number | null;
  readonly lower: number | null;
  readonly upper: number | null;
  readonly status: TrendStatus;
}

export interface CagrResult {
  readonly ratio: number | null;
  /** -5 to 5 */
  readonly score: number | null;
  readonly status: CagrStatus;
}

export interface UnResult {
  readonly projected: number | null;
  readonly ratio: number | null;
  readonly level: UnLevel | null;
}

export interface HealthyPeopleResult {
  readonly percentOfTargetedChange: number | null;
  readonly status: HealthyPeopleStatus;
}

export interface MethodResults {
  readonly linear: LinearResult;
  readonly trend: TrendResult;
  readonly cagr: CagrResult;
  readonly un: UnResult;
  readonly healthy_people: HealthyPeopleResult;
}

export interface FloorSummary {
  readonly units: number;
  readonly reporting: number;
  readonly meeting: number;
  /** meeting / reporting; null when none reports */
  readonly share: number | null;
  readonly shortfall: number | null;
  /** the shortfall if every unit that did not report were empty */
  readonly shortfallUpper: number | null;
  readonly surplus: number | null;
  readonly total: number | null;
  readonly shortfallIfFreelyMoved: number | null;
}

/** A result of the evaluate API: a series has methods and no floor, a floor case the opposite. */
export interface ProgressResult {
  readonly id: string;
  /** null only for a floor case that is neither without data nor achieved */
  readonly status: Status | null;
  readonly methods: MethodResults | null;
  readonly floor: FloorSummary | null;
  readonly flags: readonly Flag[];
}

/** A series always has a status and its methods. */
export interface SeriesResult extends ProgressResult {
  readonly status: Status;
  readonly methods: MethodResults;
  readonly floor: null;
}

export const CAGR_NOT_AVAILABLE: CagrResult = { ratio: null, score: null, status: "not_available" };
export const UN_NOT_AVAILABLE: UnResult = { projected: null, ratio: null, level: null };
export const TREND_NOT_AVAILABLE: TrendResult = {
  slopePerMonth: null,
  projected: null,
  lower: null,
  upper: null,
  status: "not_available",
};

/** A linear result without numbers: nothing observed, or the target has not begun. */
export function linearWithoutNumbers(status: Status): LinearResult {
  return {
    progress: null,
    expectedProgress: null,
    expected: null,
    ratio: null,
    status,
    gap: null,
    requiredPerMonth: null,
  };
}
