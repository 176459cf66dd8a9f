import { TERRAINS } from "@/lib/features/stations/constants";

/** What the address of the list may ask for beside the date and the province; each value in its closed list. */
export const STATION_STANDINGS = ["below", "met", "silent"] as const;
export type StationStanding = (typeof STATION_STANDINGS)[number];

export const STATION_SORTS = [
  "name",
  "terrain",
  "doctors",
  "shortfall",
  "since",
  "permanent",
  "contract",
  "rotated",
  "fte",
  "state",
  "points",
] as const;
export type StationSort = (typeof STATION_SORTS)[number];

const CHOICES = {
  status: STATION_STANDINGS,
  short: ["0", "1", "2", "3", "4"],
  kind: ["ward", "commune"],
  terrain: TERRAINS,
  report: ["approved", "confirmed", "unconfirmed"],
  sort: STATION_SORTS,
  dir: ["asc", "desc"],
} as const;

export type StationFilterField = "q" | keyof typeof CHOICES;

/** The filters chosen, as they stand in the address; a key that is missing filters nothing. */
export type StationQuery = {
  readonly [Field in keyof typeof CHOICES]?: (typeof CHOICES)[Field][number];
} & { readonly q?: string };

export type RefusedValue = { readonly field: StationFilterField; readonly given: string };

const LONGEST_SEARCH = 80;
const MOST_SHOWN = 40;

/** Reads the filters of an address. What is not on a list, or is given twice, is refused by name and filters nothing. */
export function readStationQuery(params: Readonly<Record<string, string | string[] | undefined>>): {
  readonly query: StationQuery;
  readonly refused: readonly RefusedValue[];
} {
  const query: Record<string, string> = {};
  const refused: RefusedValue[] = [];
  for (const field of ["q", ...Object.keys(CHOICES)] as StationFilterField[]) {
    const given = params[field];
    if (given === undefined || given === "") continue;
    if (typeof given === "string" && isAllowed(field, given)) query[field] = field === "q" ? given.trim() : given;
    else refused.push({ field, given: String(given).slice(0, MOST_SHOWN) });
  }
  if (query.q === "") delete query.q;
  return { query, refused };
}

function isAllowed(field: StationFilterField, given: string): boolean {
  if (field === "q") return given.length <= LONGEST_SEARCH;
  return (CHOICES[field] as readonly string[]).includes(given);
}

/** Whether anything is left out of the list; the order alone leaves nothing out. */
export function isFiltered({ sort: _sort, dir: _dir, ...filters }: StationQuery): boolean {
  return Object.keys(filters).length > 0;
}
