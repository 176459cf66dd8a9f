import type { StationAnswer } from "@/lib/features/stations/api-schema";
import type { StationRow } from "@/lib/features/stations/types";

/** A station as the interface for machines answers it. */
export function viewStation(row: StationRow): StationAnswer {
  const { code, name, communeCode, terrain, doctors, shortfall, points, reportState, lastKnown, sample } = row;
  const reported = reportState !== "unconfirmed";
  return { code, name, communeCode, terrain, doctors, shortfall, points, reported, reportState, lastKnown, sample };
}
