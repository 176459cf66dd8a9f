import "server-only";

import { type AuthorizedScope, isProvinceWide } from "@/lib/auth/scope";
import type { IsoDate } from "@/lib/domain/dates/iso-date";
import { type CountOnDate, computeBelowSince } from "@/lib/domain/stations/below-since";
import { countDoctors } from "@/lib/domain/stations/count-doctors";
import { listAsOfDates } from "@/lib/features/periods/data/list-as-of-dates";
import { INDICATOR_OF_RULE } from "@/lib/features/stations/constants";
import { listRunsBelow } from "@/lib/features/stations/data/list-runs-below";
import type { StationListPage, StationReader } from "@/lib/features/stations/types";
import { type ReadStations, readStations } from "./read-stations";

type Options = {
  readonly scope: AuthorizedScope;
  readonly provinceCode: string;
  readonly asOf: IsoDate | null;
  readonly knownOn: Date | null;
};

/** The page of all stations, each with since when it has been below the floor; null outside the scope. */
export async function loadStationListPage(options: Options): Promise<StationListPage | null> {
  const { scope, provinceCode, knownOn } = options;
  if (!scope.nationwide && scope.provinceCode !== provinceCode) return null;
  const dates = await listAsOfDates({ scope, provinceCode, knownOn });
  const asOf = options.asOf ?? dates.default;
  const read = await readStations({ scope, provinceCode, asOf, knownOn });
  const seriesOf = await readSeries(options, read);
  const { list, floorTarget } = read;
  return {
    ...list,
    stations: list.stations.map((station) => ({
      ...station,
      belowSince: list.floor === null ? null : computeBelowSince(seriesOf(station.communeCode), list.floor),
    })),
    floorTargetCode: floorTarget?.code ?? null,
    asOfChoices: dates.choices,
    reader: readerOf(scope),
  };
}

/**
 * The counts that say since when each station is below the floor: approved ones, and the months still open behind them,
 * since what is on the page counts too.
 */
async function readSeries(
  options: Omit<Options, "asOf">,
  { list, timeline }: ReadStations,
): Promise<(communeCode: string) => readonly CountOnDate[]> {
  if (list.countedOn === null || list.floor === null) return () => [];
  const open = timeline.points.flatMap((point) => (point.open === null ? [] : [{ ...point, counts: point.open }]));
  const stored = await listRunsBelow({
    scope: options.scope,
    knownOn: options.knownOn,
    indicatorCode: INDICATOR_OF_RULE[list.countingRule],
    unitCodes: list.stations.map((station) => station.communeCode),
    floor: list.floor,
    until: list.countedOn,
    without: open.map(({ date }) => date),
  });
  return (communeCode) => [
    ...(stored.get(communeCode) ?? []),
    ...open.map(({ date, counts }) => {
      const counted = counts.get(communeCode);
      return { date, value: counted === undefined ? null : countDoctors(counted.counts, list.countingRule) };
    }),
  ];
}

/** A person of a hospital sees no station at all, one of a commune or a station their own. */
export function readerOf(scope: AuthorizedScope): StationReader {
  if (isProvinceWide(scope)) return "province";
  return (scope.communeCodes ?? []).length > 0 ? "own_unit" : "facility";
}
