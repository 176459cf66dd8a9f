import type { CountingRule } from "@/lib/domain/stations/count-doctors";

/** Floors whose own text says who counts; the others follow the province's setting. */
export const FLOOR_RULE_OF_INDICATOR: Readonly<Record<string, CountingRule | undefined>> = {
  permanent_doctors_per_station: "permanent",
};
