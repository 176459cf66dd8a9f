import type { IsoDate } from "../../dates/iso-date";
import { usualDecimals } from "../../targets/reasons/print";
import type { BriefingSnapshot, SnapshotStation, SnapshotTarget } from "../snapshot";
import { decimalsOfGoal, decimalsOfPercent, isValue } from "./printed";
import type { Draft } from "./teller";

const MOST_NAMES = 5;

type Below = {
  readonly station: SnapshotStation;
  readonly short: number;
  readonly since: IsoDate | null;
  readonly isFromFirstReport: boolean;
};

/** The stations below a floor: the worst by name, the others counted. National floors on the same stations are not told twice. */
export function stationDraft(
  snapshot: Pick<BriefingSnapshot, "targets" | "stations" | "asOf">,
  target: SnapshotTarget,
): Draft[] {
  const { floor, floorValue, actual } = target;
  if (floor === null || floorValue === null || floor.reporting === 0 || floor.meeting === floor.reporting) return [];
  if (floorTarget(snapshot.targets) !== target) return [];
  const below = floor.reporting - floor.meeting;
  const worst = worstStations(snapshot.stations, floorValue).slice(0, Math.min(MOST_NAMES, below));
  const share = (floor.meeting / floor.reporting) * 100;
  const { unitCode } = target.indicator;
  return [
    {
      key: `results.${target.topic}.${target.code}.stations`,
      section: "results",
      topic: target.topic,
      row: target.row,
      tell: (teller) => [
        teller.say("stations", {
          date: isValue(actual) && actual.asOf !== snapshot.asOf ? actual.asOf : null,
          reporting: floor.reporting,
          meeting: floor.meeting,
          below,
          share: { value: share, decimals: decimalsOfPercent(share) },
          floor: { value: floorValue, decimals: decimalsOfGoal(floorValue), unitCode },
          worst: worst.map(({ station, short, since, isFromFirstReport }) => ({
            name: teller.pick(station.name),
            short: { value: short, decimals: usualDecimals(short), unitCode },
            since,
            isFromFirstReport,
          })),
          more: below - worst.length,
        }),
      ],
    },
  ];
}

/** The floor of which the stations are told: the province's own before the nation's. */
function floorTarget(targets: readonly SnapshotTarget[]): SnapshotTarget | undefined {
  const floors = targets.filter(({ floor }) => floor !== null);
  return floors.find(({ level }) => level === "province") ?? floors[0];
}

/** Most short first, then those that have been so the longest. */
export function worstStations(stations: readonly SnapshotStation[], floorValue: number): Below[] {
  return stations
    .flatMap((station) => {
      const { reported, counted, belowSince } = station;
      if (!reported || counted === null || counted >= floorValue) return [];
      const isFromFirstReport = station.isBelowFromFirstReport ?? false;
      return [{ station, short: floorValue - counted, since: belowSince, isFromFirstReport }];
    })
    .sort((a, b) => b.short - a.short || compareSince(a.since, b.since));
}

function compareSince(a: IsoDate | null, b: IsoDate | null): number {
  if (a === b) return 0;
  if (a === null) return 1;
  if (b === null) return -1;
  return a < b ? -1 : 1;
}
