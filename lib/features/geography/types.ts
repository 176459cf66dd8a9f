import type { BilingualText } from "@/lib/shared/text";

export type ProvinceRow = {
  readonly code: string;
  readonly name: BilingualText;
  readonly formedFrom: string;
  readonly communeLevelUnits: number;
  readonly wards: number;
  readonly communes: number;
  readonly specialZones: number;
  readonly areaKm2: number;
  /** Administrative population of 31 December 2024; null where none is stored. */
  readonly administrativePopulation: number | null;
};
