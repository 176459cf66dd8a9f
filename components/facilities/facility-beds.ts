import type { IsoDate } from "@/lib/domain/dates/iso-date";
import type { BedKind, BedRow, FacilityDetail } from "@/lib/features/facilities/types";

/** The row in force on a date; null where none is on record. */
export function bedRowOn(beds: readonly BedRow[], { kind, on }: { kind: BedKind; on: IsoDate }): BedRow | null {
  return beds.find((row) => row.kind === kind && row.from <= on && (row.to === null || row.to >= on)) ?? null;
}

/** The beds on the date of the page: both counts, what there was before the planned one, and actual less planned. */
export function bedsOnDate({ beds, asOf }: Pick<FacilityDetail, "beds" | "asOf">) {
  const planned = bedRowOn(beds, { kind: "planned", on: asOf });
  const actual = bedRowOn(beds, { kind: "actual", on: asOf });
  return {
    planned,
    actual,
    before: planned === null ? null : rowBefore(beds, planned),
    difference: planned === null || actual === null ? null : actual.beds - planned.beds,
  };
}

/** The row of the same kind that it followed. */
export function rowBefore(beds: readonly BedRow[], row: BedRow): BedRow | null {
  return beds.filter(({ kind, from }) => kind === row.kind && from < row.from).at(-1) ?? null;
}
