import { CARE_LEVELS, FACILITY_KINDS, OWNERSHIPS } from "@/lib/features/facilities/constants";
import type { BedFigure, FacilityRow, StaffCount } from "@/lib/features/facilities/types";
import { compareVietnamese } from "@/lib/format/vietnamese-order";
import type { FacilityQuery, FacilitySort } from "./facility-query";

/** A row of the list: the facility and who works there; null where the reader may not know or nobody is on record. */
export type FacilityLine = FacilityRow & { readonly staff: StaffCount | null };
export type SortChoice = { readonly sort: FacilitySort; readonly dir: "asc" | "desc" };

/** Figures are asked for largest first, words from the start of the alphabet. */
const FIRST_DIRECTION: Readonly<Record<FacilitySort, SortChoice["dir"]>> = {
  name: "asc",
  kind: "asc",
  ownership: "asc",
  level: "asc",
  planned: "desc",
  actual: "desc",
  difference: "desc",
  emr: "asc",
  doctors: "desc",
  nurses: "desc",
  converted: "asc",
};

/** By kind where nothing was chosen: provincial hospitals first, as in every official list. */
export function sortChoiceOf({ sort = "kind", dir }: FacilityQuery): SortChoice {
  return { sort, dir: dir ?? FIRST_DIRECTION[sort] };
}

/** Where the heading of a column leads: its own first direction, or the other one when it is in force. */
export function nextSort(column: FacilitySort, { sort, dir }: SortChoice): SortChoice {
  if (column !== sort) return { sort: column, dir: FIRST_DIRECTION[column] };
  return { sort: column, dir: dir === "asc" ? "desc" : "asc" };
}

export function bedsOf(figure: BedFigure): number | null {
  return figure.kind === "value" ? figure.value : null;
}

/** Actual beds less planned beds; null where either is missing. */
export function bedDifference({ beds }: Pick<FacilityRow, "beds">): number | null {
  const [planned, actual] = [bedsOf(beds.planned), bedsOf(beds.actual)];
  return planned === null || actual === null ? null : actual - planned;
}

/** In the order chosen; what is missing stands last either way, and equals keep the order of kinds and names. */
export function sortFacilities<Row extends FacilityLine>(rows: readonly Row[], { sort, dir }: SortChoice): Row[] {
  const sign = dir === "asc" ? 1 : -1;
  return rows.toSorted((a, b) => {
    const [left, right] = [keyOf(a, sort), keyOf(b, sort)];
    if (left === null || right === null) return Number(left === null) - Number(right === null) || byKindAndName(a, b);
    return sign * compareKeys(left, right) || byKindAndName(a, b);
  });
}

type Key = number | string;

function keyOf(row: FacilityLine, sort: FacilitySort): Key | null {
  switch (sort) {
    case "name":
      return row.name.vi;
    case "kind":
      return FACILITY_KINDS.indexOf(row.kind);
    case "ownership":
      return OWNERSHIPS.indexOf(row.ownership);
    case "level":
      return row.careLevel === null ? null : CARE_LEVELS.indexOf(row.careLevel);
    case "planned":
    case "actual":
      return bedsOf(row.beds[sort]);
    case "difference":
      return bedDifference(row);
    case "emr":
      return row.records.kind === "value" ? row.records.since : null;
    case "doctors":
    case "nurses":
      return row.staff?.[sort] ?? null;
    case "converted":
      return row.converted?.on ?? null;
  }
}

function compareKeys(a: Key, b: Key): number {
  return typeof a === "number" && typeof b === "number" ? a - b : compareVietnamese(String(a), String(b));
}

function byKindAndName(a: FacilityLine, b: FacilityLine): number {
  const kinds = FACILITY_KINDS.indexOf(a.kind) - FACILITY_KINDS.indexOf(b.kind);
  return kinds || compareVietnamese(a.name.vi, b.name.vi) || compareVietnamese(a.code, b.code);
}
