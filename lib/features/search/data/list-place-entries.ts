import "server-only";
import { db } from "@/lib/db/client";
import type { SearchEntry, SearchLink, SearchReach } from "@/lib/features/search/types";
import type { BilingualText } from "@/lib/shared/text";

const OPEN: SearchReach = { kind: "open" };

/** Where a commune-level unit leads: to its station for those who may read it, to its province for everyone. */
export type StationsOfCommunes = ReadonlyMap<string, readonly SearchLink[]>;

function pageOfProvince(code: string): SearchLink {
  return { href: `/provinces/${code}`, reach: OPEN };
}

function pagesOfCommune(options: { code: string; provinceCode: string; stations: StationsOfCommunes }): SearchLink[] {
  const stations = options.stations.get(options.code) ?? [];
  return [...stations, pageOfProvince(options.provinceCode)];
}

/** The official lists of provinces and of their present and former units: open to everyone signed in. */
export async function listPlaceEntries(stations: StationsOfCommunes): Promise<readonly SearchEntry[]> {
  const [provinces, communes, former] = await Promise.all([
    db().province.findMany(),
    // Without their coordinates, which cost more than all the rest.
    db().communeUnit.findMany({
      where: { validTo: null },
      select: { code: true, provinceCode: true, nameVi: true, nameEn: true },
    }),
    db().formerUnit.findMany({ include: { lineage: { select: { communeCode: true } } } }),
  ]);
  const base = { alsoNamed: [], otherCodes: [], related: [], sample: false, reach: OPEN };
  const provinceNames = new Map(provinces.map(({ code, nameVi, nameEn }) => [code, { vi: nameVi, en: nameEn }]));
  const provinceNameOf = (code: string) => provinceNames.get(code) ?? { vi: "", en: "" };
  const communeNames = new Map(communes.map(({ code, nameVi, nameEn }) => [code, { vi: nameVi, en: nameEn }]));
  return [
    ...provinces.map(
      ({ code, formedFromVi }): SearchEntry => ({
        ...base,
        group: "provinces",
        id: code,
        code,
        name: provinceNameOf(code),
        detail: describeOrigin(formedFromVi),
        alsoNamed: formedFromVi.split(/, | và /),
        provinceCode: code,
        pages: [pageOfProvince(code)],
      }),
    ),
    ...communes.map(
      ({ code, provinceCode, nameVi, nameEn }): SearchEntry => ({
        ...base,
        group: "communes",
        id: code,
        code,
        name: { vi: nameVi, en: nameEn },
        detail: provinceNameOf(provinceCode),
        provinceCode,
        pages: pagesOfCommune({ code, provinceCode, stations }),
      }),
    ),
    ...former.map(
      ({ id, provinceCode, nameVi, lineage }): SearchEntry => ({
        ...base,
        group: "formerUnits",
        id: String(id),
        code: null,
        name: { vi: nameVi, en: nameVi },
        detail: provinceNameOf(provinceCode),
        provinceCode,
        pages: [],
        related: lineage.map(({ communeCode }) => ({
          label: communeNames.get(communeCode) ?? { vi: communeCode, en: communeCode },
          pages: pagesOfCommune({ code: communeCode, provinceCode, stations }),
        })),
      }),
    ),
  ];
}

const UNCHANGED = "giữ nguyên";

/** Why a former province's name finds it: "từ tỉnh Yên Bái và tỉnh Lào Cai". */
function describeOrigin(formedFromVi: string): BilingualText {
  if (formedFromVi === UNCHANGED) return { vi: "", en: "" };
  return { vi: `từ ${formedFromVi}`, en: `from ${formedFromVi}` };
}
