import type { SortDirection } from "@/components/ui/sort-link";
import type { IsoDate } from "@/lib/domain/dates/iso-date";
import type { PopulationKind } from "@/lib/features/settings/types";

export const SORT_KEYS = ["code", "name", "units", "administrative", "statistical", "figure", "facts"] as const;
export type SortKey = (typeof SORT_KEYS)[number];

/** What the address of the comparison holds. */
export type ComparisonAddress = {
  /** Null compares the provinces' people. */
  readonly indicator: string | null;
  readonly population: PopulationKind;
  readonly asOf: IsoDate | null;
  readonly text: string;
  readonly sort: SortKey;
  readonly direction: SortDirection;
};

export const DEFAULT_ADDRESS: ComparisonAddress = {
  indicator: null,
  population: "administrative",
  asOf: null,
  text: "",
  sort: "code",
  direction: "ascending",
};

/** Only what differs from the usual view: "?indicator=insured_visits&sort=figure&dir=descending", or nothing. */
export function comparisonQuery(address: ComparisonAddress): string {
  const { indicator, population, asOf, text, sort, direction } = address;
  const query = new URLSearchParams();
  if (indicator !== null) query.set("indicator", indicator);
  if (population !== DEFAULT_ADDRESS.population) query.set("population", population);
  if (asOf !== null) query.set("asOf", asOf);
  if (text !== "") query.set("q", text);
  if (sort !== DEFAULT_ADDRESS.sort) query.set("sort", sort);
  if (direction !== DEFAULT_ADDRESS.direction) query.set("dir", direction);
  return query.size === 0 ? "" : `?${query}`;
}

/** The column again: the other way round when it is the one sorted by, figures from the top the first time. */
export function sortAddress(address: ComparisonAddress, key: SortKey): ComparisonAddress {
  const first: SortDirection = key === "code" || key === "name" ? "ascending" : "descending";
  const other: SortDirection = address.direction === "ascending" ? "descending" : "ascending";
  return { ...address, sort: key, direction: address.sort === key ? other : first };
}
