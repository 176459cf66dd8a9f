import { STATION_KIND } from "@/lib/features/facilities/constants";
import type { RecordsFigure } from "@/lib/features/facilities/data/list-electronic-records";
import type { ElectronicRecords, FacilityRow } from "@/lib/features/facilities/types";

type Unjoined = Omit<FacilityRow, "records">;

/** Facilities with what each said about electronic records. */
export function joinRecords(
  facilities: readonly Unjoined[],
  said: ReadonlyMap<string, RecordsFigure>,
): readonly FacilityRow[] {
  return facilities.map((facility) => ({ ...facility, records: recordsOf(facility, said.get(facility.code)) }));
}

/** The count covers facilities with beds; a station or a centre without beds is no gap in it. */
export function recordsOf(
  facility: Pick<FacilityRow, "kind" | "hasBeds">,
  figure: RecordsFigure | undefined,
): ElectronicRecords {
  if (figure !== undefined) return figure.records;
  const isCovered = facility.hasBeds && facility.kind !== STATION_KIND;
  return { kind: "missing", reason: isCovered ? "not_reported" : "not_covered" };
}
