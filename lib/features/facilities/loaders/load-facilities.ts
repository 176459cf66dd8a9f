import "server-only";

import type { AuthorizedScope } from "@/lib/auth/scope";
import type { IsoDate } from "@/lib/domain/dates/iso-date";
import { listElectronicRecords } from "@/lib/features/facilities/data/list-electronic-records";
import { listFacilities } from "@/lib/features/facilities/data/list-facilities";
import type { FacilityList } from "@/lib/features/facilities/types";
import { listAsOfDates } from "@/lib/features/periods/data/list-as-of-dates";
import { joinRecords } from "./join-records";
import { readRegistryAs } from "./read-registry-as";

/** The facilities of a province within the scope as they stood on a date; null outside the scope. */
export async function loadFacilities(options: {
  readonly scope: AuthorizedScope;
  readonly provinceCode: string;
  readonly asOf: IsoDate | null;
  readonly knownOn: Date | null;
}): Promise<FacilityList | null> {
  const { scope, provinceCode, knownOn } = options;
  if (!scope.nationwide && scope.provinceCode !== provinceCode) return null;
  const asOf = options.asOf ?? (await listAsOfDates({ scope, provinceCode, knownOn })).default;
  const reading = await readRegistryAs({ scope, provinceCode, asOf, knownOn });
  if (reading === null) return { provinceCode, asOf, facilities: [] };
  const [facilities, said] = await Promise.all([
    listFacilities({ ...reading, provinceCode }),
    listElectronicRecords({ ...reading, provinceCode, knownOn }),
  ]);
  return { provinceCode, asOf: reading.on, facilities: joinRecords(facilities, said) };
}
