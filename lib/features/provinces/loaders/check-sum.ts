import type { ProvinceRow } from "@/lib/features/geography/types";
import type { PopulationCount, ProvinceComparison } from "@/lib/features/provinces/types";

/** The provinces' administrative counts together, a check of the list; the statistical series is never mixed in. */
export function checkSum(
  provinces: readonly ProvinceRow[],
  populations: readonly PopulationCount[],
): ProvinceComparison["check"] {
  const latest = new Map<string, number>();
  for (const { placeCode, kind, people } of populations) {
    // Newest first: the first count of a place is the one that stands.
    if (kind === "administrative" && !latest.has(placeCode)) latest.set(placeCode, people);
  }
  return {
    people: [...latest.values()].reduce((sum, people) => sum + people, 0),
    provinces: latest.size,
    communeLevelUnits: provinces.reduce((sum, province) => sum + province.communeLevelUnits, 0),
  };
}
