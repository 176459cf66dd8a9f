import "server-only";

import type { AuthorizedScope } from "@/lib/auth/scope";
import { addDays, addMonths, endOfMonth, type IsoDate, isoDate, startOfMonth } from "@/lib/domain/dates/iso-date";
import { bareUnitName } from "@/lib/domain/stations/bare-name";
import { computeBelowSince } from "@/lib/domain/stations/below-since";
import type { CountingRule } from "@/lib/domain/stations/count-doctors";
import { listRevisions } from "@/lib/features/observations/data/list-revisions";
import { listSeries } from "@/lib/features/observations/data/list-series";
import { listAsOfDates } from "@/lib/features/periods/data/list-as-of-dates";
import { INDICATOR_OF_RULE } from "@/lib/features/stations/constants";
import { getLastApproval } from "@/lib/features/stations/data/get-last-approval";
import { getStationProvince } from "@/lib/features/stations/data/get-station-province";
import { listStationMoves } from "@/lib/features/stations/data/list-station-moves";
import { listFormerUnits, listStationPoints } from "@/lib/features/stations/data/list-station-origins";
import { listStationReports } from "@/lib/features/stations/data/list-station-reports";
import type { MonthReport, StationNeighbour, StationPage, StationRow } from "@/lib/features/stations/types";
import { listStaffAtFacilities } from "@/lib/features/workforce/data/list-staff-at-facilities";
import { compareVietnamese } from "@/lib/format/vietnamese-order";
import { today } from "@/lib/shared/clock";
import { readerOf } from "./load-station-list-page";
import { readStations } from "./read-stations";
import { HISTORY_INDICATORS, toHistory, toVisits } from "./station-history";
import { toStationPeople } from "./station-people";

/** Rotations and absences are listed for a year back. */
const MONTHS_OF_MOVES = 12;

type Options = {
  readonly scope: AuthorizedScope;
  /** Of the commune-level unit: `18073`. */
  readonly communeCode: string;
  readonly asOf: IsoDate | null;
};

/**
 * One station in depth on a date; null when it is unknown or outside the scope. Reviewers see what was approved. People
 * one by one, their moves and absences are only for who may see people: a number without a name is still a person.
 */
export async function loadStationPage({ scope, communeCode, asOf: asked }: Options): Promise<StationPage | null> {
  const provinceCode = scope.provinceCode ?? (await getStationProvince(communeCode));
  if (provinceCode === null) return null;
  const dates = await listAsOfDates({ scope, provinceCode, knownOn: null });
  const asOf = asked ?? dates.default;
  const read = await readStations({ scope, provinceCode, asOf, knownOn: null });
  const { list, timeline, floorTarget } = read;
  const station = list.stations.find((row) => row.communeCode === communeCode);
  if (station === undefined) return null;
  const { countingRule: rule } = list;
  const past = await readPast({ scope, provinceCode, station, asOf, rule });
  const staffOn = staffDay(past.reports, asOf);
  const open = timeline.points.filter((point) => point.open !== null);
  const history = toHistory({ rows: past.series, open, communeCode, rule });
  const counts = history.map(({ date, doctors }) => ({ date, value: doctors.counted }));
  const { series, ...rest } = past;
  return {
    ...rest,
    ...(await readStaff({ scope, provinceCode, station, rule, day: staffOn, asOf })),
    ...neighboursOf(list.stations, station),
    station: { ...station, belowSince: list.floor === null ? null : computeBelowSince(counts, list.floor) },
    provinceCode,
    asOf,
    asOfChoices: dates.choices,
    countedOn: list.countedOn,
    countingRule: rule,
    floor: list.floor,
    floorTargetCode: floorTarget?.code ?? null,
    history,
    visits: toVisits(series),
    reader: readerOf(scope),
    approvedOnly: scope.approvedOnly,
    canSeePeople: scope.canSeePeople,
  };
}

type StationContext = {
  readonly scope: AuthorizedScope;
  readonly provinceCode: string;
  readonly station: StationRow;
  readonly asOf: IsoDate;
  readonly rule: CountingRule;
};

/** Everything about the station that asks for nothing but the date. */
async function readPast({ scope, provinceCode, station, asOf, rule }: StationContext) {
  const { communeCode, code: facilityCode } = station;
  const known = { scope, until: asOf, knownOn: null };
  const reportsUntil = lastWholeMonth(asOf);
  const pointsKnownOn = scope.approvedOnly ? await getLastApproval({ provinceCode, knownOn: null }) : null;
  const [series, reports, revisions, formerUnits, points] = await Promise.all([
    listSeries({ ...known, indicatorCodes: HISTORY_INDICATORS, unitCode: communeCode }),
    listStationReports({ scope, unit: { facilityCode, communeCode }, until: reportsUntil, knownOn: null }),
    listRevisions({
      ...known,
      indicatorCode: INDICATOR_OF_RULE[rule],
      provinceCode,
      unitCode: communeCode,
      populationSeries: "administrative",
    }),
    listFormerUnits(communeCode),
    listStationPoints({ facilityCode, knownOn: pointsKnownOn }),
  ]);
  return { series, reports, reportsUntil, revisions, formerUnits, points };
}

/** The first day of the last month that has ended on a date, and today: nobody reports what is still going on. */
function lastWholeMonth(asOf: IsoDate): IsoDate {
  const now = isoDate(today());
  return addMonths(startOfMonth(addDays(asOf < now ? asOf : now, 1)), -1);
}

type StaffDay = { readonly on: IsoDate; readonly knownOn: Date | null };

/**
 * The day whose staff is shown, and as known when: of an approved month the registry as it stood at the approval, so
 * that the list and the approved figures agree whatever was entered since; of any other day as it is known now.
 */
function staffDay(reports: readonly MonthReport[], asOf: IsoDate): StaffDay {
  const approved = reports.find(({ month }) => endOfMonth(month) === asOf)?.approved ?? null;
  return { on: asOf, knownOn: approved?.at ?? null };
}

async function readStaff(
  options: StationContext & { readonly day: StaffDay },
): Promise<Pick<StationPage, "staff" | "moves" | "movesFrom">> {
  const { scope, provinceCode, station, rule, day } = options;
  const { code: facilityCode } = station;
  const { on, knownOn } = day;
  const movesFrom = startOfMonth(addMonths(startOfMonth(on), 1 - MONTHS_OF_MOVES));
  if (!scope.canSeePeople) return { staff: null, moves: [], movesFrom };
  const question = { scope, provinceCode, on, facilityCode };
  const [rows, moves] = await Promise.all([
    listStaffAtFacilities({ ...question, knownOn, facilityCodes: [facilityCode] }),
    listStationMoves({ scope, facilityCode, from: movesFrom, until: on, knownOn }),
  ]);
  return { staff: { on, knownOn, people: toStationPeople({ rows, facilityCode, rule }) }, moves, movesFrom };
}

/** The stations before and after it by name, within the scope. */
function neighboursOf(stations: readonly StationRow[], station: StationRow): Pick<StationPage, "previous" | "next"> {
  const nameOf = ({ communeName }: StationRow) => bareUnitName(communeName.vi);
  const byName = stations.toSorted((a, b) => compareVietnamese(nameOf(a), nameOf(b)));
  const position = byName.findIndex(({ code }) => code === station.code);
  const toNeighbour = (row: StationRow | undefined): StationNeighbour | null =>
    row === undefined ? null : { communeCode: row.communeCode, name: row.communeName };
  return { previous: toNeighbour(byName[position - 1]), next: toNeighbour(byName[position + 1]) };
}
