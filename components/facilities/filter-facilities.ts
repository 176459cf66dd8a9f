import { STATION_KIND } from "@/lib/features/facilities/constants";
import type { FacilityRow } from "@/lib/features/facilities/types";
import { matchesSearch } from "@/lib/format/search-fold";
import type { FacilityQuery } from "./facility-query";

export function isStation({ kind }: Pick<FacilityRow, "kind">): boolean {
  return kind === STATION_KIND;
}

export function usesRecords({ records }: Pick<FacilityRow, "records">): boolean {
  return records.kind === "value" && records.since !== null;
}

/** The facilities that match every filter chosen, in the order given; stations only where they are asked for. */
export function filterFacilities<Row extends FacilityRow>(facilities: readonly Row[], query: FacilityQuery): Row[] {
  const { q, kind, ownership, level, beds, emr } = query;
  return facilities.filter(
    (row) =>
      (kind === undefined ? !isStation(row) : row.kind === kind) &&
      (ownership === undefined || row.ownership === ownership) &&
      (level === undefined || (row.careLevel ?? "none") === level) &&
      (beds === undefined || (beds === "with") === row.hasBeds) &&
      (emr === undefined || (emr === "yes") === usesRecords(row)) &&
      (q === undefined || matchesSearch(textOf(row), q)),
  );
}

/** A converted facility is found by its former name too. */
function textOf({ name, code, converted }: FacilityRow): string {
  return [name.vi, name.en, code, converted?.from.vi ?? "", converted?.from.en ?? ""].join(" ");
}
