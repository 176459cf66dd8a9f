import type { ListedStation } from "@/lib/features/stations/types";
import { standingOf } from "./filter-stations";

export type StationSummary = {
  readonly units: number;
  readonly reported: number;
  readonly below: number;
  readonly met: number;
  readonly silent: number;
  /** Doctors missing at the stations that reported; null without a floor. */
  readonly short: number | null;
  /** The same were the silent ones empty. */
  readonly shortUpper: number | null;
  readonly isProvisional: boolean;
  readonly isSample: boolean;
};

/** What the whole list says; units that did not report are counted apart and are not zeros. */
export function summarizeStations(stations: readonly ListedStation[], floor: number | null): StationSummary {
  const count = (standing: ReturnType<typeof standingOf>) =>
    stations.filter((station) => standingOf(station) === standing).length;
  const silent = count("silent");
  const short = floor === null ? null : stations.reduce((sum, { shortfall }) => sum + (shortfall ?? 0), 0);
  return {
    units: stations.length,
    reported: stations.length - silent,
    below: count("below"),
    met: count("met"),
    silent,
    short,
    shortUpper: short === null || floor === null ? null : short + silent * floor,
    isProvisional: stations.some(({ reportState }) => reportState === "confirmed"),
    isSample: stations.some(({ sample }) => sample),
  };
}
