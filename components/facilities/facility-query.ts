import { CARE_LEVELS, FACILITY_KINDS, OWNERSHIPS } from "@/lib/features/facilities/constants";

export const FACILITY_SORTS = [
  "name",
  "kind",
  "ownership",
  "level",
  "planned",
  "actual",
  "difference",
  "emr",
  "doctors",
  "nurses",
  "converted",
] as const;
export type FacilitySort = (typeof FACILITY_SORTS)[number];

/** What the address of the list may ask for beside the date and the province; each value in its closed list. */
const CHOICES = {
  kind: FACILITY_KINDS,
  ownership: OWNERSHIPS,
  level: [...CARE_LEVELS, "none"],
  beds: ["with", "without"],
  emr: ["yes", "no"],
  sort: FACILITY_SORTS,
  dir: ["asc", "desc"],
} as const;

export type FacilityFilterField = "q" | keyof typeof CHOICES;

/** The filters chosen, as they stand in the address; a key that is missing filters nothing. */
export type FacilityQuery = {
  readonly [Field in keyof typeof CHOICES]?: (typeof CHOICES)[Field][number];
} & { readonly q?: string };

export type RefusedFilter = { readonly field: FacilityFilterField; readonly given: string };

const FIELDS: readonly FacilityFilterField[] = ["q", "kind", "ownership", "level", "beds", "emr", "sort", "dir"];
const LONGEST_SEARCH = 80;
const MOST_SHOWN = 40;

/** Reads the filters of an address. What is not on a list, or is given twice, is refused by name and filters nothing. */
export function readFacilityQuery(params: Readonly<Record<string, string | string[] | undefined>>): {
  readonly query: FacilityQuery;
  readonly refused: readonly RefusedFilter[];
} {
  const query: Record<string, string> = {};
  const refused: RefusedFilter[] = [];
  for (const field of FIELDS) {
    const given = params[field];
    const text = typeof given === "string" ? given.trim() : given;
    if (text === undefined || text === "") continue;
    if (typeof text === "string" && isAllowed(field, text)) query[field] = text;
    else refused.push({ field, given: String(text).slice(0, MOST_SHOWN) });
  }
  return { query, refused };
}

function isAllowed(field: FacilityFilterField, given: string): boolean {
  if (field === "q") return given.length <= LONGEST_SEARCH;
  return (CHOICES[field] as readonly string[]).includes(given);
}

/** Whether anything is left out of the list; the order alone leaves nothing out. */
export function isFiltered({ sort: _sort, dir: _dir, ...filters }: FacilityQuery): boolean {
  return Object.keys(filters).length > 0;
}

/** The filters without the order, or the order without the filters. */
export function orderOf({ sort, dir }: FacilityQuery): FacilityQuery {
  return { ...(sort === undefined ? {} : { sort }), ...(dir === undefined ? {} : { dir }) };
}
