import { bareUnitName } from "@/lib/domain/stations/bare-name";
import { TERRAINS } from "@/lib/features/stations/constants";
import type { ListedStation } from "@/lib/features/stations/types";
import { compareVietnamese } from "@/lib/format/vietnamese-order";
import type { StationQuery, StationSort } from "./station-query";

export type SortChoice = { readonly sort: StationSort; readonly dir: "asc" | "desc" };

const FIRST_DIRECTION: Readonly<Record<StationSort, "asc" | "desc">> = {
  name: "asc",
  terrain: "asc",
  doctors: "asc",
  shortfall: "desc",
  since: "asc",
  permanent: "desc",
  contract: "desc",
  rotated: "desc",
  fte: "asc",
  state: "desc",
  points: "desc",
};

/** The order of an address: the worst first where it names none; each column begins at the end that is asked for most. */
export function sortChoiceOf({ sort = "shortfall", dir }: StationQuery): SortChoice {
  return { sort, dir: dir ?? FIRST_DIRECTION[sort] };
}

/** What a column's heading leads to: the other direction of the present order, else the column's own first one. */
export function nextSort(column: StationSort, current: SortChoice): SortChoice {
  if (column !== current.sort) return { sort: column, dir: FIRST_DIRECTION[column] };
  return { sort: column, dir: current.dir === "asc" ? "desc" : "asc" };
}

/** Stations without the figure come last either way; equal ones stand by shortfall, time below, people on site, name. */
export function sortStations(stations: readonly ListedStation[], { sort, dir }: SortChoice): ListedStation[] {
  const turn = dir === "asc" ? 1 : -1;
  return stations.toSorted((a, b) => {
    if (sort === "name") return turn * byName(a, b) || compareWorst(a, b);
    const [left, right] = [figureOf(a, sort), figureOf(b, sort)];
    if (left === null || right === null) return Number(left === null) - Number(right === null) || compareWorst(a, b);
    return turn * compare(left, right) || compareWorst(a, b);
  });
}

const STATES = ["approved", "confirmed", "unconfirmed"] as const;

function figureOf(station: ListedStation, sort: Exclude<StationSort, "name">): number | string | null {
  switch (sort) {
    case "terrain":
      return station.terrain === null ? null : TERRAINS.indexOf(station.terrain);
    case "doctors":
      return station.doctors?.counted ?? null;
    case "fte":
      return station.doctors?.onSiteFte ?? null;
    case "since":
      return station.belowSince?.since ?? null;
    case "state":
      return STATES.indexOf(station.reportState);
    case "shortfall":
    case "points":
      return station[sort];
    default:
      return station.doctors?.[sort] ?? null;
  }
}

/** The worst first: more missing, then missing for longer, then fewer on site, then by name. */
export function compareWorst(a: ListedStation, b: ListedStation): number {
  return (
    compare(b.shortfall ?? -1, a.shortfall ?? -1) ||
    compare(a.belowSince?.since ?? "9999", b.belowSince?.since ?? "9999") ||
    compare(a.doctors?.onSiteFte ?? 0, b.doctors?.onSiteFte ?? 0) ||
    byName(a, b)
  );
}

function byName(a: ListedStation, b: ListedStation): number {
  return compareVietnamese(bareVietnameseName(a), bareVietnameseName(b)) || compare(a.code, b.code);
}

/** Without the kind of unit, which would put every ward before every commune. */
export function bareVietnameseName({ communeName }: Pick<ListedStation, "communeName">): string {
  return bareUnitName(communeName.vi);
}

function compare<Value extends number | string>(a: Value, b: Value): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
