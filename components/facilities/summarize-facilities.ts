import { FACILITY_KINDS } from "@/lib/features/facilities/constants";
import type { BedKind, FacilityKind, FacilityListPage, FacilityRow } from "@/lib/features/facilities/types";
import { isStation, usesRecords } from "./filter-facilities";
import { bedsOf } from "./sort-facilities";

/** A sum with how many of the facilities with beds it was made of; null beds where none is on record. */
export type BedSum = { readonly beds: number | null; readonly recorded: number };
export type KindSum = {
  readonly kind: FacilityKind;
  readonly facilities: number;
  readonly planned: BedSum;
  readonly actual: BedSum;
};

export type FacilitySummary = {
  readonly facilities: number;
  readonly stations: number;
  readonly withBeds: number;
  readonly publicWithBeds: number;
  readonly planned: BedSum;
  readonly actual: BedSum;
  readonly kinds: readonly KindSum[];
  /** How many use electronic records; null where neither a facility nor a document says so. */
  readonly recordsUsed: number | null;
  /** By date, oldest first. */
  readonly converted: readonly (FacilityRow & { readonly converted: NonNullable<FacilityRow["converted"]> })[];
  /** Medical centres that are still centres, by code. */
  readonly waiting: readonly FacilityRow[];
  readonly isSample: boolean;
};

/** What the head of the list says of the whole province. Stations are counted and nothing of theirs is summed. */
export function summarizeFacilities({ facilities, published }: FacilityListPage): FacilitySummary {
  const listed = facilities.filter((row) => !isStation(row));
  const withBeds = listed.filter(({ hasBeds }) => hasBeds);
  const reported = withBeds.filter(({ records }) => records.kind === "value");
  return {
    facilities: listed.length,
    stations: facilities.length - listed.length,
    withBeds: withBeds.length,
    publicWithBeds: withBeds.filter(({ ownership }) => ownership === "public").length,
    planned: sumBeds(withBeds, "planned"),
    actual: sumBeds(withBeds, "actual"),
    kinds: FACILITY_KINDS.flatMap((kind) => sumKind(withBeds, kind)),
    recordsUsed:
      reported.length > 0 ? withBeds.filter(usesRecords).length : (published.electronicRecords?.value ?? null),
    converted: listConverted(listed),
    waiting: listed.filter(({ kind }) => kind === "medical_centre"),
    isSample: facilities.some(hasSample),
  };
}

/** Whether anything shown of a facility is sample data. */
export function hasSample({ sample, beds, records }: FacilityRow): boolean {
  return sample || [beds.planned, beds.actual, records].some((part) => part.kind === "value" && part.sample);
}

function sumBeds(rows: readonly FacilityRow[], kind: BedKind): BedSum {
  const values = rows.flatMap(({ beds }) => bedsOf(beds[kind]) ?? []);
  return {
    beds: values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0),
    recorded: values.length,
  };
}

function sumKind(withBeds: readonly FacilityRow[], kind: FacilityKind): KindSum[] {
  const rows = withBeds.filter((row) => row.kind === kind);
  if (rows.length === 0) return [];
  return [{ kind, facilities: rows.length, planned: sumBeds(rows, "planned"), actual: sumBeds(rows, "actual") }];
}

function listConverted(rows: readonly FacilityRow[]): FacilitySummary["converted"] {
  return rows
    .flatMap((row) => (row.converted === null ? [] : [{ ...row, converted: row.converted }]))
    .sort((a, b) => (a.converted.on === b.converted.on ? 0 : a.converted.on < b.converted.on ? -1 : 1));
}
