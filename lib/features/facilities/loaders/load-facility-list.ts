import "server-only";

import { type AuthorizedScope, isProvinceWide } from "@/lib/auth/scope";
import type { IsoDate } from "@/lib/domain/dates/iso-date";
import { countStaff } from "@/lib/features/facilities/data/count-staff";
import { getProvinceContext } from "@/lib/features/facilities/data/get-province-context";
import { listElectronicRecords, type RecordsFigure } from "@/lib/features/facilities/data/list-electronic-records";
import { listFacilities } from "@/lib/features/facilities/data/list-facilities";
import type { FacilityListPage, PublishedFigure } from "@/lib/features/facilities/types";
import { listAsOfDates } from "@/lib/features/periods/data/list-as-of-dates";
import { joinRecords } from "./join-records";
import { readRegistryAs } from "./read-registry-as";

/** Everything that the page of a province's facilities shows; null for an unknown province and outside the scope. */
export async function loadFacilityList(options: {
  readonly scope: AuthorizedScope;
  readonly provinceCode: string;
  readonly asOf: IsoDate | null;
}): Promise<FacilityListPage | null> {
  const { scope, provinceCode } = options;
  if (!scope.nationwide && scope.provinceCode !== provinceCode) return null;
  const dates = await listAsOfDates({ scope, provinceCode, knownOn: null });
  const asOf = options.asOf ?? dates.default;
  const reading = await readRegistryAs({ scope, provinceCode, asOf, knownOn: null });
  const question = { ...(reading ?? { scope, on: asOf, knownOn: null }), provinceCode };
  const [province, facilities, said, staff] = await Promise.all([
    getProvinceContext(provinceCode),
    reading === null ? [] : listFacilities(question),
    listElectronicRecords({ ...question, knownOn: null }),
    countStaff(question),
  ]);
  if (province === null) return null;
  return {
    provinceCode,
    asOf: question.on,
    asOfChoices: dates.choices,
    provinceName: province.name,
    isProvinceWide: isProvinceWide(scope),
    facilities: joinRecords(facilities, said),
    staff,
    published: { conversions: province.conversions, electronicRecords: toPublished(said.get(provinceCode)) },
  };
}

function toPublished(figure: RecordsFigure | undefined): PublishedFigure | null {
  return figure === undefined ? null : { value: figure.value, on: figure.on, source: figure.records.source };
}
