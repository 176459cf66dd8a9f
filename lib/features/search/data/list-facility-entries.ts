import "server-only";
import { isDeepStrictEqual } from "node:util";
import { fromIsoDate } from "@/lib/db/civil-date";
import { db } from "@/lib/db/client";
import type { FacilityVersion } from "@/lib/db/generated/client";
import type { IsoDate } from "@/lib/domain/dates/iso-date";
import { listLastClosings } from "@/lib/features/search/data/list-last-closings";
import type { SearchEntry, SearchReach } from "@/lib/features/search/types";
import type { BilingualText } from "@/lib/shared/text";

const CODE_OF_STATION = /^TYT-(\d{5})$/;

export type FacilityEntry = SearchEntry & { readonly communeCode: string | null };

type Registry = Extract<SearchReach, { kind: "unit" }>["registry"];
/** What is known of one facility, as of a day, the newest version first. */
type Known = { readonly versions: readonly FacilityVersion[]; readonly day: Date };

/**
 * Stations and other facilities under the name they bear on a day, found by earlier and later names as well; a second time
 * where reviewers, who read the registry as it was closed, have to find something else or must find nothing yet.
 */
export async function listFacilityEntries(on: IsoDate): Promise<readonly FacilityEntry[]> {
  const [rows, provinces, closings] = await Promise.all([
    db().facilityVersion.findMany({ orderBy: [{ fromDate: "desc" }, { id: "desc" }] }),
    db().province.findMany({ select: { code: true, nameVi: true, nameEn: true } }),
    listLastClosings(),
  ]);
  const provinceNames = new Map(provinces.map(({ code, nameVi, nameEn }) => [code, { vi: nameVi, en: nameEn }]));
  const byCode = new Map<string, FacilityVersion[]>();
  for (const row of rows) {
    const known = byCode.get(row.facilityCode);
    if (known === undefined) byCode.set(row.facilityCode, [row]);
    else known.push(row);
  }
  return [...byCode.values()].flatMap((versions) => {
    const draw = (known: Known, registry: Registry) => toEntries({ ...known, registry, provinceNames });
    const now = { versions: versions.filter(({ supersededAt }) => supersededAt === null), day: fromIsoDate(on) };
    const closing = closings.get(versions[0]?.provinceCode ?? "");
    const closed = closing === undefined ? null : { versions: knownAt(versions, closing), day: closing.monthEnd };
    const [seen, seenClosed] = [draw(now, "both"), closed === null ? [] : draw(closed, "both")];
    if (isDeepStrictEqual(seen, seenClosed)) return seen;
    return [...draw(now, "now"), ...(closed === null ? [] : draw(closed, "closed"))];
  });
}

/** The versions that a reviewer may know: recorded before the closing, and begun by the end of the closed month. */
function knownAt(versions: readonly FacilityVersion[], closing: { closedAt: Date; monthEnd: Date }): FacilityVersion[] {
  const { closedAt, monthEnd } = closing;
  return versions.filter(
    ({ recordedAt, supersededAt, fromDate }) =>
      recordedAt <= closedAt && (supersededAt === null || supersededAt > closedAt) && fromDate <= monthEnd,
  );
}

function toEntries(
  facility: Known & { readonly registry: Registry; readonly provinceNames: ReadonlyMap<string, BilingualText> },
): FacilityEntry[] {
  const { versions, day, registry, provinceNames } = facility;
  // Newest first: the last that has begun, or the first of all for what is still to come.
  const shown = versions.find((version) => version.fromDate <= day) ?? versions.at(-1);
  if (shown === undefined) return [];
  const { facilityCode: code, provinceCode, communeCode } = shown;
  const isStation = shown.kind === "health_station";
  const reach = { kind: "unit", provinceCode, facilityCode: code, registry } as const;
  const digits = CODE_OF_STATION.exec(code)?.[1];
  const entry: FacilityEntry = {
    group: isStation ? "stations" : "facilities",
    id: code,
    code,
    otherCodes: digits === undefined ? [] : [digits],
    name: { vi: shown.nameVi, en: shown.nameEn },
    detail: provinceNames.get(provinceCode) ?? { vi: "", en: "" },
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
  return [entry];
}
