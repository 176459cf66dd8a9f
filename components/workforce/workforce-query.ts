import { type IsoDate, parseIsoDate } from "@/lib/domain/dates/iso-date";
import { FACILITY_GROUPS } from "@/lib/domain/workforce/facility-groups";
import { STAFF_SORTS, type StaffSort } from "@/lib/features/workforce/constants";
import type { StaffFilter, WorkforceFlows } from "@/lib/features/workforce/types";
import { foldForSearch } from "@/lib/format/search-fold";

const CHOICES = {
  group: FACILITY_GROUPS,
  employment: ["permanent", "contract", "none"],
  presence: ["own_post", "rotation", "secondment", "none"],
  absence: ["absent", "present"],
  sort: STAFF_SORTS,
  dir: ["asc", "desc"],
  who: ["doctors", "nurses", "all"],
} as const;

const SHAPES = {
  q: /^.{1,80}$/u,
  facility: /^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/,
  profession: /^[a-z][a-z0-9_]{0,63}$/,
  page: /^[1-9]\d{0,5}$/,
} as const;

export const WORKFORCE_FIELDS = [
  "q",
  "group",
  "facility",
  "profession",
  "employment",
  "presence",
  "absence",
  "sort",
  "dir",
  "page",
  "from",
  "to",
  "who",
] as const;
export type WorkforceField = (typeof WORKFORCE_FIELDS)[number];

/** What the address asks for beside the date and the province, as it stands there. */
export type WorkforceQuery = {
  readonly [Field in Exclude<WorkforceField, keyof typeof CHOICES>]?: string;
} & { readonly [Field in keyof typeof CHOICES]?: (typeof CHOICES)[Field][number] };

export type RefusedField = { readonly field: WorkforceField; readonly given: string };

const MOST_SHOWN = 40;
const [FIRST_DAY, LAST_DAY] = ["1900-01-01", "2999-12-31"];

/** Reads an address. What is not allowed, or is given twice, is refused by name and asks for nothing. */
export function readWorkforceQuery(params: Readonly<Record<string, string | string[] | undefined>>): {
  readonly query: WorkforceQuery;
  readonly refused: readonly RefusedField[];
} {
  const query: Record<string, string> = {};
  const refused: RefusedField[] = [];
  for (const field of WORKFORCE_FIELDS) {
    const given = params[field];
    if (given === undefined || (typeof given === "string" && given.trim() === "")) continue;
    if (typeof given === "string" && isAllowed(field, given.trim())) query[field] = given.trim();
    else refused.push({ field, given: String(given).slice(0, MOST_SHOWN) });
  }
  if (query.from !== undefined && query.to !== undefined && query.from > query.to) {
    refused.push({ field: "from", given: query.from });
    delete query.from;
  }
  return { query, refused };
}

function isAllowed(field: WorkforceField, given: string): boolean {
  if (field === "from" || field === "to") {
    return parseIsoDate(given) !== null && given >= FIRST_DAY && given <= LAST_DAY;
  }
  if (field in SHAPES) return SHAPES[field as keyof typeof SHAPES].test(given);
  return (CHOICES[field as keyof typeof CHOICES] as readonly string[]).includes(given);
}

export function filterOf(query: WorkforceQuery): StaffFilter {
  const { q, group, facility, profession, employment, presence, absence } = query;
  const words = q === undefined ? "" : foldForSearch(q);
  const entries = Object.entries({ group, facility, profession, employment, presence, absence, words });
  return Object.fromEntries(entries.filter(([, value]) => value !== undefined && value !== "")) as StaffFilter;
}

export function isFiltered(query: WorkforceQuery): boolean {
  return Object.keys(filterOf(query)).length > 0;
}

export type StaffOrder = { readonly sort: StaffSort; readonly isDescending: boolean };

export function orderOf({ sort = "number", dir = "asc" }: WorkforceQuery): StaffOrder {
  return { sort, isDescending: dir === "desc" };
}

/** What the loaders need of an address. */
export function questionOf(query: WorkforceQuery) {
  return {
    filter: filterOf(query),
    ...orderOf(query),
    page: Number(query.page ?? "1"),
    period: { from: (query.from ?? null) as IsoDate | null, to: (query.to ?? null) as IsoDate | null },
    who: (query.who ?? "doctors") as WorkforceFlows["who"],
  };
}
