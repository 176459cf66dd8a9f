import "server-only";

import type { AuthorizedScope } from "@/lib/auth/scope";
import { addMonths, endOfMonth, type IsoDate, startOfMonth } from "@/lib/domain/dates/iso-date";
import { type CountingRule, countDoctors, type DoctorCounts } from "@/lib/domain/stations/count-doctors";
import type { FloorBin } from "@/lib/domain/targets/floor";
import { listUnitGroups } from "@/lib/features/observations/data/list-unit-groups";
import type { UnitGroupRow } from "@/lib/features/observations/types";
import { INDICATOR_OF_RULE } from "@/lib/features/stations/constants";
import { countRegistryDoctors } from "@/lib/features/stations/data/count-registry-doctors";
import { type ConfirmedMonth, listConfirmedMonths } from "@/lib/features/stations/data/list-confirmed-months";
import { type CountedPeriod, listApprovedCounts } from "@/lib/features/stations/data/list-station-figures";
import { isOpenOn, listStationUnits, type StationUnit } from "@/lib/features/stations/data/list-station-units";

/** How the stations stood on one counted date. */
export type FloorPoint = {
  readonly date: IsoDate;
  readonly period: CountedPeriod;
  readonly expectedUnits: number;
  readonly histogram: readonly FloorBin[];
  /** False while some of it is confirmed but not approved yet. */
  readonly approved: boolean;
  readonly sample: boolean;
  /** Filled for months that are still open: the counts by commune, approved where they are. */
  readonly open: ReadonlyMap<string, { readonly counts: DoctorCounts; readonly approved: boolean }> | null;
};

export type FloorTimeline = { readonly units: readonly StationUnit[]; readonly points: readonly FloorPoint[] };

type Options = {
  readonly scope: AuthorizedScope;
  readonly provinceCode: string;
  readonly until: IsoDate;
  readonly knownOn: Date | null;
  readonly rule: CountingRule;
};

/** Before the first approved month nothing tells which months are open: how far back to look then. */
const MONTHS_WITHOUT_APPROVAL = 3;

/**
 * The stations of a province over time: approved months from the kept summaries, and for readers other than reviewers
 * the months since, station by station, as far as their staff lists are confirmed.
 */
export async function readFloorTimeline(options: Options): Promise<FloorTimeline> {
  const { rule, until, ...rest } = options;
  const [units, groups] = await Promise.all([
    listStationUnits({ ...rest, pointsOn: until }),
    listUnitGroups({ ...rest, until, indicatorCode: INDICATOR_OF_RULE[rule] }),
  ]);
  const expectedOn = (date: IsoDate) => units.filter((unit) => isOpenOn(unit, date)).length;
  const closed = onePointADate(groups).map((group) => approvedPoint(group, expectedOn(group.to)));
  const lastWhole = closed.filter((point) => countUnits(point.histogram) >= point.expectedUnits).at(-1)?.date;
  const months = await listConfirmedMonths({
    ...rest,
    facilityCodes: units.map((unit) => unit.code),
    after: lastWhole ?? addMonths(startOfMonth(until), -MONTHS_WITHOUT_APPROVAL),
    until,
  });
  const openMonths = months.filter((month) => endOfMonth(month.month) <= until);
  const open = await Promise.all(openMonths.map((month) => readOpenMonth({ ...options, units, month })));
  const openDates = new Set(open.map((point) => point.date));
  const points = [...closed.filter((point) => !openDates.has(point.date)), ...open];
  return { units, points: points.sort((a, b) => (a.date < b.date ? -1 : 1)) };
}

/** A month and an ad hoc count may end on one day: the one with more units reported stands. */
function onePointADate(groups: readonly UnitGroupRow[]): UnitGroupRow[] {
  const byDate = new Map<IsoDate, UnitGroupRow>();
  for (const group of groups) {
    const known = byDate.get(group.to);
    if (known === undefined || group.unitsReported > known.unitsReported) byDate.set(group.to, group);
  }
  return [...byDate.values()];
}

function approvedPoint(group: UnitGroupRow, expectedUnits: number): FloorPoint {
  return {
    date: group.to,
    period: { kind: group.periodKind, from: group.from },
    expectedUnits,
    histogram: group.histogram,
    approved: true,
    sample: group.sample,
    open: null,
  };
}

function countUnits(histogram: readonly FloorBin[]): number {
  return histogram.reduce((sum, bin) => sum + bin.count, 0);
}

async function readOpenMonth(
  options: Options & { readonly units: readonly StationUnit[]; readonly month: ConfirmedMonth },
): Promise<FloorPoint> {
  const { units, month, rule } = options;
  const date = endOfMonth(month.month);
  const period = { kind: "month", from: month.month };
  const [approved, registry] = await Promise.all([
    listApprovedCounts({ ...options, on: date, period }),
    countRegistryDoctors({ ...options, from: month.month, to: date }),
  ]);
  const open = new Map<string, { counts: DoctorCounts; approved: boolean }>();
  for (const { communeCode, facilityCode, ...counts } of registry) {
    if (month.facilityCodes.has(facilityCode)) open.set(communeCode, { counts, approved: false });
  }
  for (const [communeCode, counts] of approved) open.set(communeCode, { counts, approved: true });
  const expected = units.filter((unit) => isOpenOn(unit, date));
  return {
    date,
    period,
    expectedUnits: expected.length,
    histogram: [...open.values()].map(({ counts }) => ({ value: countDoctors(counts, rule), count: 1 })),
    approved: open.size > 0 && [...open.values()].every((unit) => unit.approved),
    sample: expected.some((unit) => unit.sample),
    open,
  };
}
