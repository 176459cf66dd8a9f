import type { CountingRule } from "@/lib/domain/stations/count-doctors";

/** The observed indicator in which each way of counting is stored once a month is approved. */
export const STATION_INDICATORS = {
  permanent: "station_doctors_permanent",
  contract: "station_doctors_contract",
  rotated: "station_doctors_rotated",
  onSiteFte: "station_doctors_on_site_fte",
  counted: "station_doctors_counted",
} as const;

/** `station_doctors_counted` is permanent and contract together; the other two rules have series of their own. */
export const INDICATOR_OF_RULE: Readonly<Record<CountingRule, string>> = {
  permanent: STATION_INDICATORS.permanent,
  permanent_contract: STATION_INDICATORS.counted,
  on_site_fte: STATION_INDICATORS.onSiteFte,
};

/** Kinds of terrain, from the sea inland. */
export const TERRAINS = ["coast", "plain", "midland", "mountain"] as const;
export type Terrain = (typeof TERRAINS)[number];

/** The indicator behind "at least so many doctors at every station". */
export const STATION_FLOOR_INDICATOR = "doctors_per_station";

/** Visits of a station in a month, all and insured ones, where they are reported. */
export const STATION_VISIT_INDICATORS = { visits: "station_visits", insured: "station_insured_visits" } as const;
