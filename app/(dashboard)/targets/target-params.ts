import type { IsoDate } from "@/lib/domain/dates/iso-date";
import { settingSchemas } from "@/lib/features/settings/schema";
import type { PopulationKind } from "@/lib/features/settings/types";
import { readAsOf } from "../search-params";

type Given = string | string[] | undefined;

const MOST_SHOWN = 40;

/** One of the two populations, left out, or refused with what was given. */
export function readPopulation(given: Given): {
  readonly population: PopulationKind | null;
  readonly refused: string | null;
} {
  if (given === undefined || given === "") return { population: null, refused: null };
  const parsed = settingSchemas.population_series.safeParse(given);
  if (parsed.success) return { population: parsed.data, refused: null };
  return { population: null, refused: String(given).slice(0, MOST_SHOWN) };
}

/** The day to compare with; whether it is before the figures only the loader knows. */
export function readSince(given: Given): { readonly since: IsoDate | null; readonly refused: string | null } {
  const { asOf, refused } = readAsOf(given);
  return { since: asOf, refused };
}
