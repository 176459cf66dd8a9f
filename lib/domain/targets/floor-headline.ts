import type { IsoDate } from "../dates/iso-date";
import { evaluateMethods, withoutRateMethods } from "./evaluate-methods";
import { computeFlags, type FlagContext } from "./flags";
import { evaluateFloorShare, type FloorShareResult } from "./floor-share";
import { type FloorObservation, type FloorTarget, shortfallCase } from "./floor-target";
import { sortByDate } from "./required-path";
import type { LinearResult, MethodResults } from "./results";
import { describeSituation, knownOn } from "./situation";
import { isWorseStatus } from "./statuses";
import { DEFAULT_THRESHOLDS, type Thresholds } from "./thresholds";
import type { Flag, Status } from "./types";

export interface FloorHeadline {
  readonly id: string;
  readonly status: Status;
  /** which series decided the status: the units that reported, or all with the absent ones supposed empty */
  readonly basis: "reported" | "upper";
  /** `linear` is the deciding one; `trend` and `healthy_people` speak of the shortfall of the units that reported */
  readonly methods: MethodResults;
  readonly reported: LinearResult;
  readonly upper: LinearResult;
  readonly share: FloorShareResult;
  /** date and counts of the latest observation; null without one */
  readonly actual: FloorObservation | null;
  readonly flags: readonly Flag[];
}

export interface FloorHeadlineOptions {
  readonly asOf: IsoDate;
  readonly thresholds?: Thresholds;
  readonly context?: FlagContext;
}

/**
 * The headline of a floor target: `linear` on the shortfall and on its upper limit; when their statuses differ the worse
 * one is shown. Achieved needs every unit reporting. An observation in which no unit reported is none.
 * Source: docs: methods, section 6.
 */
export function evaluateFloorHeadline(target: FloorTarget, options: FloorHeadlineOptions): FloorHeadline {
  const { asOf, thresholds = DEFAULT_THRESHOLDS, context = {} } = options;
  const known = sortByDate(knownOn(target.observations, asOf)).filter(({ reporting }) => reporting > 0);
  const situation = describeSituation(shortfallCase({ target, observations: known, series: "shortfall" }), asOf);
  const upperSituation = describeSituation(
    shortfallCase({ target, observations: known, series: "shortfallUpper" }),
    asOf,
  );
  const onReported = withoutRateMethods(evaluateMethods(situation, thresholds));
  const onUpper = withoutRateMethods(evaluateMethods(upperSituation, thresholds));
  const isUpperWorse = isWorseStatus(onUpper.linear.status, onReported.linear.status);
  const actual = known.at(-1) ?? null;
  const isMetByReportedOnly = onReported.linear.status === "achieved" && onUpper.linear.status !== "achieved";
  const methods: MethodResults = {
    ...onReported,
    linear: isUpperWorse ? onUpper.linear : onReported.linear,
    // "Met" is one and the same in all methods, and here it needs every unit.
    healthy_people: isMetByReportedOnly ? onUpper.healthy_people : onReported.healthy_people,
  };
  const reporting = actual === null ? {} : { reporting: { reporting: actual.reporting, expected: actual.units } };
  return {
    id: target.id,
    status: methods.linear.status,
    basis: isUpperWorse ? "upper" : "reported",
    methods,
    reported: onReported.linear,
    upper: onUpper.linear,
    share: evaluateFloorShare({ target, observations: known, asOf, thresholds: thresholds.linear }),
    actual,
    flags: computeFlags({ situation, methods, thresholds, context: { ...reporting, ...context } }),
  };
}
