import "server-only";
import { fromIsoDate } from "@/lib/db/civil-date";
import { db } from "@/lib/db/client";
import type { FacilityVersion } from "@/lib/db/generated/client";
import type { IsoDate } from "@/lib/domain/dates/iso-date";
import type { SearchEntry } from "@/lib/features/search/types";
import type { BilingualText } from "@/lib/shared/text";

const CODE_OF_STATION = /^TYT-(\d{5})$/;

export type FacilityEntry = SearchEntry & { readonly communeCode: string | null };

/** Stations and other facilities under the name they bear on a day, found by earlier and later names as well. */
export async function listFacilityEntries(on: IsoDate): Promise<readonly FacilityEntry[]> {
  const day = fromIsoDate(on);
  const [rows, provinces] = await Promise.all([
    db().facilityVersion.findMany({ where: { supersededAt: null }, orderBy: { fromDate: "desc" } }),
    db().province.findMany({ select: { code: true, nameVi: true, nameEn: true } }),
  ]);
  const provinceNames = new Map(provinces.map(({ code, nameVi, nameEn }) => [code, { vi: nameVi, en: nameEn }]));
  const byCode = new Map<string, FacilityVersion[]>();
  for (const row of rows) {
    const known = byCode.get(row.facilityCode);
    if (known === undefined) byCode.set(row.facilityCode, [row]);
    else known.push(row);
  }
  return [...byCode.values()].flatMap((versions) => {
    // Newest first: the last that has begun, or the first of all for what is still to come.
    const shown = versions.find((version) => version.fromDate <= day) ?? versions.at(-1);
    if (shown === undefined) return [];
    return toEntry({ shown, versions, province: provinceNames.get(shown.provinceCode) ?? { vi: "", en: "" } });
  });
}

function toEntry(facility: {
  readonly shown: FacilityVersion;
  readonly versions: readonly FacilityVersion[];
  readonly province: BilingualText;
}): FacilityEntry {
  const { shown, versions, province } = facility;
  const { facilityCode: code, provinceCode, communeCode } = shown;
  const isStation = shown.kind === "health_station";
  const reach = { kind: "unit", provinceCode, facilityCode: code } as const;
  const digits = CODE_OF_STATION.exec(code)?.[1];
  return {
    group: isStation ? "stations" : "facilities",
    id: code,
    code,
    otherCodes: digits === undefined ? [] : [digits],
    name: { vi: shown.nameVi, en: shown.nameEn },
    detail: province,
    alsoNamed: versions.filter((one) => one !== shown).flatMap((one) => [one.nameVi, one.nameEn]),
    provinceCode,
    communeCode,
    sample: shown.isSample,
    reach,
    // A station's page goes by the unit it serves, as people do.
    pages: [
      { href: isStation ? `/stations/${communeCode ?? code}` : `/facilities/${encodeURIComponent(code)}`, reach },
    ],
    related: [],
  };
}
