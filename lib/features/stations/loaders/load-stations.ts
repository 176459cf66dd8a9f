import "server-only";

import type { AuthorizedScope } from "@/lib/auth/scope";
import type { IsoDate } from "@/lib/domain/dates/iso-date";
import { listAsOfDates } from "@/lib/features/periods/data/list-as-of-dates";
import type { StationList } from "@/lib/features/stations/types";
import { readStations } from "./read-stations";

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
  return (await readStations({ scope, provinceCode, asOf, knownOn })).list;
}
