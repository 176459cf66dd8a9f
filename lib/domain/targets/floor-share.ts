import type { IsoDate } from "../dates/iso-date";
import type { FloorObservation, FloorTarget } from "./floor-target";
import { evaluateLinear } from "./linear";
import { describeSituation } from "./situation";
import { isWorseStatus } from "./statuses";
import type { Thresholds } from "./thresholds";
import type { DatedValue, Status } from "./types";

export interface FloorShareResult {
  /** share of the reporting units that meet the floor, 0-1; null when none reported */
  readonly share: number | null;
  /** null where no share is known at the baseline, so that there is no path to judge by */
  readonly status: Status | null;
}

/**
 * The share of units meeting the floor on its own required path, from the baseline's share to all units: shown beside
 * the headline, never as it. Units that did not report count once as left out and once as not meeting the floor; the
 * worse status is given, so that "achieved" needs every unit reporting.
 * Source: docs: methods, section 6.
 */
export function evaluateFloorShare({
  target,
  observations,
  asOf,
  thresholds,
}: {
  target: FloorTarget;
  observations: readonly FloorObservation[];
  asOf: IsoDate;
  thresholds: Thresholds["linear"];
}): FloorShareResult {
  const actual = observations.at(-1);
  if (actual === undefined) return { share: null, status: "no_data" };
  const baselineShare = target.baseline.share ?? null;
  if (baselineShare === null) {
    const isAchieved = actual.meeting === actual.units;
    return { share: actual.share, status: isAchieved ? "achieved" : null };
  }
  const statusOf = (shareOf: (observation: FloorObservation) => number) =>
    evaluateLinear(
      describeSituation(
        {
          id: target.id,
          comparator: "at_least",
          baseline: { date: target.baseline.date, value: baselineShare },
          target: { date: target.due, value: 1 },
          observations: observations.map((one): DatedValue => ({ date: one.date, value: shareOf(one) })),
        },
        asOf,
      ),
      thresholds,
    ).status;
  const ofReporting = statusOf(({ meeting, reporting }) => meeting / reporting);
  const ofAll = statusOf(({ meeting, units }) => meeting / units);
  return { share: actual.share, status: isWorseStatus(ofAll, ofReporting) ? ofAll : ofReporting };
}
