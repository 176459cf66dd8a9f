import "server-only";

import { getStationFloorTarget } from "./get-station-floor-target";

/** The floor alone of {@link getStationFloorTarget}. */
export async function getStationFloor(options: Parameters<typeof getStationFloorTarget>[0]): Promise<number | null> {
  return (await getStationFloorTarget(options))?.floor ?? null;
}
