import "server-only";
import { fromIsoDate } from "@/lib/db/civil-date";
import { db } from "@/lib/db/client";
import type { IsoDate } from "@/lib/domain/dates/iso-date";
import type { SearchEntry } from "@/lib/features/search/types";

const CODE_OF_STATION = /^TYT-(\d{5})$/;

/** Stations and other facilities under the name they bear on a day, found by earlier and later names as well. */
export async function listFacilityEntries(on: IsoDate): Promise<readonly SearchEntry[]> {
  const day = fromIsoDate(on);
  const [rows, provinces] = await Promise.all([
    db().facilityVersion.findMany({ where: { supersededAt: null }, orderBy: { fromDate: "desc" } }),
    db().province.findMany({ select: { code: true, nameVi: true, nameEn: true } }),
  ]);
  const provinceNames = new Map(provinces.map(({ code, nameVi, nameEn }) => [code, { vi: nameVi, en: nameEn }]));
  const byCode = new Map<string, typeof rows>();
  for (const row of rows) byCode.set(row.facilityCode, [...(byCode.get(row.facilityCode) ?? []), row]);
  return [...byCode].flatMap(([code, versions]) => {
    // Newest first: the last that has begun, or the first of all for what is still to come.
    const shown = versions.find((version) => version.fromDate <= day) ?? versions.at(-1);
    if (shown === undefined) return [];
    const { provinceCode, communeCode } = shown;
    const isStation = shown.kind === "health_station";
    const reach = { kind: "unit", provinceCode, communeCode, facilityCode: code } as const;
    const digits = CODE_OF_STATION.exec(code)?.[1];
    return {
      group: isStation ? ("stations" as const) : ("facilities" as const),
      id: code,
      code,
      otherCodes: digits === undefined ? [] : [digits],
      name: { vi: shown.nameVi, en: shown.nameEn },
      detail: provinceNames.get(provinceCode) ?? { vi: "", en: "" },
      alsoNamed: versions.filter((one) => one !== shown).flatMap((one) => [one.nameVi, one.nameEn]),
      provinceCode,
      sample: shown.isSample,
      reach,
      pages: [{ href: `/${isStation ? "stations" : "facilities"}/${encodeURIComponent(code)}`, reach }],
      related: [],
    };
  });
}
