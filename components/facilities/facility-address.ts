import type { PageAddress } from "@/components/overview/target-links";
import type { FacilityQuery } from "./facility-query";

/** The parameters of an address: only what the reader chose, in one order, so that one view has one address. */
export function facilityParameters(query: FacilityQuery, { asOf, provinceCode }: PageAddress): Record<string, string> {
  const { q, kind, ownership, level, beds, emr, sort, dir } = query;
  const entries = Object.entries({ province: provinceCode, asOf, q, kind, ownership, level, beds, emr, sort, dir });
  return Object.fromEntries(
    entries.flatMap(([key, value]) => (value === undefined || value === null ? [] : [[key, value]])),
  );
}

export function facilityQueryText(query: FacilityQuery, address: PageAddress): string {
  const text = new URLSearchParams(facilityParameters(query, address)).toString();
  return text === "" ? "" : `?${text}`;
}

export function facilityListHref(query: FacilityQuery, address: PageAddress): string {
  return `/facilities${facilityQueryText(query, address)}`;
}

type PagePart = "" | "/beds" | "/staff";

/** The page of a facility, or a file of it without its ending; the province follows from the facility. */
export function facilityPageHref(code: string, asOf: PageAddress["asOf"], part: PagePart = ""): string {
  return `/facilities/${encodeURIComponent(code)}${part}${asOf === null ? "" : `?asOf=${asOf}`}`;
}
