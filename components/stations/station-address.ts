import type { PageAddress } from "@/components/overview/target-links";
import type { StationQuery } from "./station-query";

/** The query of an address: only what the reader chose, in one order, so that one view has one address. */
export function stationQueryText(query: StationQuery, { asOf, provinceCode }: PageAddress): string {
  const { q, status, short, kind, terrain, report, sort, dir } = query;
  const entries = Object.entries({ province: provinceCode, asOf, q, status, short, kind, terrain, report, sort, dir });
  const chosen = entries.flatMap(([key, value]) => (value === undefined || value === null ? [] : [[key, value]]));
  const text = new URLSearchParams(chosen).toString();
  return text === "" ? "" : `?${text}`;
}

export function stationListHref(query: StationQuery, address: PageAddress): string {
  return `/stations${stationQueryText(query, address)}`;
}

/** The page of a station is named by its commune-level unit; the province follows from it. */
export function stationPageHref(communeCode: string, asOf: PageAddress["asOf"]): string {
  return `/stations/${communeCode}${asOf === null ? "" : `?asOf=${asOf}`}`;
}
