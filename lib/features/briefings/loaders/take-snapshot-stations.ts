import "server-only";

import type { AuthorizedScope } from "@/lib/auth/scope";
import type { BriefingSnapshot, SnapshotStation } from "@/lib/domain/briefings/snapshot";
import { isWithin, lastMonthEndIn, lastMonthOf } from "@/lib/domain/briefings/stretch";
import { type IsoDate, startOfMonth } from "@/lib/domain/dates/iso-date";
import { bareUnitName } from "@/lib/domain/stations/bare-name";
import { type BelowSince, computeBelowSince } from "@/lib/domain/stations/below-since";
import { INDICATOR_OF_RULE } from "@/lib/features/stations/constants";
import { getStationFloor } from "@/lib/features/stations/data/get-station-floor";
import { listRunsBelow } from "@/lib/features/stations/data/list-runs-below";
import type { FloorTimeline } from "@/lib/features/stations/loaders/floor-timeline";
import { listStationRows } from "@/lib/features/stations/loaders/list-stations";
import type { StationRow } from "@/lib/features/stations/types";
import { compareVietnamese } from "@/lib/format/vietnamese-order";
import type { SnapshotInputs } from "./take-snapshot-inputs";

type UnnumberedStation = Omit<SnapshotStation, "row">;
export type TakenStations = {
  readonly completeness: BriefingSnapshot["completeness"];
  readonly stations: readonly UnnumberedStation[];
};

const NONE: TakenStations = { completeness: null, stations: [] };

/** The stations on the day that the period is counted on, whether or not they have reported it, by the name of their unit. */
export async function takeStations(scope: AuthorizedScope, inputs: SnapshotInputs): Promise<TakenStations> {
  const { evidence, provinceCode, knownOn, asOf, confirmed } = inputs;
  const rule = evidence.settings.countingRule;
  const timeline = evidence.timelines.get(rule);
  const day = timeline === undefined ? null : dayCounted(timeline, inputs);
  if (timeline === undefined || timeline.units.length === 0 || day === null) return NONE;
  const floor = await getStationFloor({ provinceCode, asOf, knownOn });
  const rows = await listStationRows({
    scope,
    provinceCode,
    timeline: onDay(timeline, day),
    asOf: day,
    knownOn,
    rule,
    floor,
  });
  const below = rows.filter((row) => (row.shortfall ?? 0) > 0).map((row) => row.communeCode);
  const runs =
    floor === null
      ? new Map()
      : await listRunsBelow({
          ...{ scope, floor, until: day, knownOn, without: [] },
          indicatorCode: INDICATOR_OF_RULE[rule],
          unitCodes: below,
        });
  if (rows.length === 0) return NONE;
  const reported = confirmed.get(startOfMonth(day)) ?? new Set();
  const sinceOf = ({ communeCode }: StationRow) =>
    floor === null ? null : computeBelowSince(runs.get(communeCode) ?? [], floor);
  return {
    completeness: {
      reporting: rows.filter((row) => row.doctors !== null).length,
      units: rows.length,
      countedOn: day,
    },
    stations: [...rows]
      .sort((a, b) => compareVietnamese(bareName(a), bareName(b)) || (a.code < b.code ? -1 : 1))
      .map((row) => toStation(row, { below: sinceOf(row), isConfirmed: reported.has(row.code) })),
  };
}

/** The last approved count of the period; without one the day on which it should be; between two months the one before. */
function dayCounted({ points }: FloorTimeline, { periods, asOf }: SnapshotInputs): IsoDate | null {
  const stretch = lastMonthOf(periods.current);
  const counted = points.filter(({ date }) => isWithin(date, stretch)).at(-1)?.date;
  return counted ?? lastMonthEndIn(stretch) ?? points.filter(({ date }) => date <= asOf).at(-1)?.date ?? null;
}

/** As if the day were the last one counted; of a day without approved counts no station has any. */
function onDay({ units, points }: FloorTimeline, day: IsoDate): FloorTimeline {
  const known = points.find(({ date }) => date === day);
  const silent = {
    ...{ date: day, period: { kind: "month", from: startOfMonth(day) }, expectedUnits: units.length },
    ...{ histogram: [], approved: false, sample: false, open: new Map() },
  };
  return { units, points: [known ?? silent] };
}

function toStation(
  row: StationRow,
  found: { readonly below: BelowSince | null; readonly isConfirmed: boolean },
): UnnumberedStation {
  const { code, communeCode, name, doctors, shortfall, lastKnown, sample } = row;
  const reported = doctors !== null;
  return {
    ...{ code, communeCode, name, reported, shortfall, sample },
    missing: reported ? null : found.isConfirmed ? "not_approved" : "not_reported",
    counted: doctors?.counted ?? null,
    belowSince: found.below?.since ?? null,
    isBelowFromFirstReport: found.below?.isFromFirstReport ?? false,
    lastKnown: lastKnown === null ? null : { date: lastKnown.date, counted: lastKnown.counted },
  };
}

/** "Trạm y tế phường Thành Sen" is looked up under Thành Sen. */
function bareName({ communeName }: StationRow): string {
  return bareUnitName(communeName.vi);
}
