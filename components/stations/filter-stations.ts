import { classifyShortfall } from "@/lib/domain/charts/shortfall-class";
import type { ListedStation } from "@/lib/features/stations/types";
import { matchesSearch } from "@/lib/format/search-fold";
import type { StationQuery, StationStanding } from "./station-query";

/** Null where the province has no floor: a station that reported is then neither below nor at it. */
export function standingOf({ doctors, shortfall }: ListedStation): StationStanding | null {
  if (doctors === null) return "silent";
  if (shortfall === null) return null;
  return shortfall > 0 ? "below" : "met";
}

/** The stations that match every filter chosen, in the order given. */
export function filterStations(stations: readonly ListedStation[], query: StationQuery): ListedStation[] {
  const { q, status, short, kind, terrain, report } = query;
  return stations.filter(
    (station) =>
      (status === undefined || standingOf(station) === status) &&
      (short === undefined || stepOf(station) === Number(short)) &&
      (kind === undefined || (kind === "ward") === station.isWard) &&
      (terrain === undefined || station.terrain === terrain) &&
      (report === undefined || station.reportState === report) &&
      (q === undefined || matchesSearch(textOf(station), q)),
  );
}

/** Doctors missing in whole steps up to 4, as on the map: 2.5 short is step 3. */
function stepOf({ shortfall }: ListedStation): number | null {
  return shortfall === null ? null : classifyShortfall({ value: 0, floor: shortfall });
}

function textOf({ name, communeName, code, communeCode }: ListedStation): string {
  return [name.vi, name.en, communeName.vi, communeName.en, code, communeCode].join(" ");
}
