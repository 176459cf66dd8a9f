import type { IsoDate } from "@/lib/domain/dates/iso-date";

/** What the address of the page carries on to the pages behind it. */
export type PageAddress = {
  /** Only where the reader chose one. */
  readonly asOf: IsoDate | null;
  /** Only for those who may ask for any province. */
  readonly provinceCode: string | null;
};

function queryOf(entries: Readonly<Record<string, string | null>>): string {
  const query = new URLSearchParams();
  for (const [key, value] of Object.entries(entries)) if (value !== null) query.set(key, value);
  const text = query.toString();
  return text === "" ? "" : `?${text}`;
}

/** This page again, for another date. */
export function overviewHref({ asOf, provinceCode }: PageAddress): string {
  return `/${queryOf({ province: provinceCode, asOf })}`;
}

/** `unit`: the province that a national target is measured on. */
export function targetHref(code: string, { asOf, provinceCode }: PageAddress): string {
  return `/targets/${encodeURIComponent(code)}${queryOf({ unit: provinceCode, asOf })}`;
}

/** The station in the list of the target's page. */
export function stationHref(station: { targetCode: string; communeCode: string }, address: PageAddress): string {
  return `${targetHref(station.targetCode, address)}#station-${station.communeCode}`;
}
