import "server-only";

import type { AuthorizedScope } from "@/lib/auth/scope";
import type { IsoDate } from "@/lib/domain/dates/iso-date";
import { listAsOfDates } from "@/lib/features/periods/data/list-as-of-dates";
import { getProvinceSettings } from "@/lib/features/settings/data";
import { getStationFloor } from "@/lib/features/stations/data/get-station-floor";
import type { StationList } from "@/lib/features/stations/types";
import { readFloorTimeline } from "./floor-timeline";
import { listStationRows } from "./list-stations";

/** The stations of a province within the scope, as counted last on or before a date; null outside the scope. */
export async function loadStations(options: {
  readonly scope: AuthorizedScope;
  readonly provinceCode: string;
  readonly asOf: IsoDate | null;
  readonly knownOn: Date | null;
}): Promise<StationList | null> {
  const { scope, provinceCode, knownOn } = options;
  if (!scope.nationwide && scope.provinceCode !== provinceCode) return null;
  const asOf = options.asOf ?? (await listAsOfDates({ scope, provinceCode, knownOn })).default;
  const [settings, floor] = await Promise.all([
    getProvinceSettings({ provinceCode, asOf, knownOn }),
    getStationFloor({ provinceCode, asOf, knownOn }),
  ]);
  const rule = settings.countingRule;
  const timeline = await readFloorTimeline({ scope, provinceCode, until: asOf, knownOn, rule });
  const stations = await listStationRows({ scope, provinceCode, timeline, asOf, knownOn, rule, floor });
  return { provinceCode, asOf, countedOn: timeline.points.at(-1)?.date ?? null, countingRule: rule, floor, stations };
}
