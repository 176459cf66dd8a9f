import type { IsoDate } from "@/lib/domain/dates/iso-date";
import type { PopulationKind } from "@/lib/features/settings/types";

/** What the address of the page carries on to the pages behind it. */
export type PageAddress = {
  /** Only where the reader chose one. */
  readonly asOf: IsoDate | null;
  /** Only for those who may ask for any province. */
  readonly provinceCode: string | null;
  /** Only where the reader chose another than the setting in force. */
  readonly population?: PopulationKind | null;
  /** The day to compare with; of this page only. */
  readonly since?: IsoDate | null;
};

export function queryOf(entries: Readonly<Record<string, string | null | undefined>>): string {
  const query = new URLSearchParams();
  for (const [key, value] of Object.entries(entries)) if (value) query.set(key, value);
  const text = query.toString();
  return text === "" ? "" : `?${text}`;
}

/** What forms of the page carry along, besides what they ask for. */
export function keptOf({ asOf, provinceCode, population, since }: PageAddress): Record<string, string> {
  const all = { province: provinceCode, asOf, population, since };
  return Object.fromEntries(Object.entries(all).flatMap(([key, value]) => (value ? [[key, value]] : [])));
}

/** This page again, for another date, population or comparison. */
export function overviewHref({ asOf, provinceCode, population, since }: PageAddress): string {
  return `/${queryOf({ province: provinceCode, asOf, population, since })}`;
}

/** `unit`: the province that a national target is measured on. */
export function targetHref(code: string, { asOf, provinceCode, population }: PageAddress): string {
  return `/targets/${encodeURIComponent(code)}${queryOf({ unit: provinceCode, asOf, population })}`;
}

/** The station in the list of the target's page. */
export function stationHref(station: { targetCode: string; communeCode: string }, address: PageAddress): string {
  return `${targetHref(station.targetCode, address)}#station-${station.communeCode}`;
}
