import "server-only";

import type { AuthorizedScope } from "@/lib/auth/scope";
import type { IsoDate } from "@/lib/domain/dates/iso-date";
import { getProvinceSettings } from "@/lib/features/settings/data";
import { getStationFloorTarget } from "@/lib/features/stations/data/get-station-floor-target";
import type { FloorTargetRef, StationList } from "@/lib/features/stations/types";
import { type FloorTimeline, readFloorTimeline } from "./floor-timeline";
import { listStationRows } from "./list-stations";

export type ReadStations = {
  readonly list: StationList;
  readonly timeline: FloorTimeline;
  readonly floorTarget: FloorTargetRef | null;
};

/** The stations of a province within the scope on a date, with the road there; the province is checked by the caller. */
export async function readStations(options: {
  readonly scope: AuthorizedScope;
  readonly provinceCode: string;
  readonly asOf: IsoDate;
  readonly knownOn: Date | null;
}): Promise<ReadStations> {
  const { provinceCode, asOf } = options;
  const [{ countingRule: rule }, floorTarget] = await Promise.all([
    getProvinceSettings(options),
    getStationFloorTarget(options),
  ]);
  const floor = floorTarget?.floor ?? null;
  const timeline = await readFloorTimeline({ ...options, until: asOf, rule });
  const stations = await listStationRows({ ...options, timeline, rule, floor });
  const countedOn = timeline.points.at(-1)?.date ?? null;
  return { list: { provinceCode, asOf, countedOn, countingRule: rule, floor, stations }, timeline, floorTarget };
}
