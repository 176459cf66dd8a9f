import type { StaffRow } from "@/lib/features/workforce/types";
import { compareVietnamese } from "@/lib/format/vietnamese-order";
import type { Away } from "./summarize-staff";

type Place = Pick<Away["presence"], "facilityCode" | "facilityName">;
export type PlaceOf = (row: Away) => Place;
export type MoveGroup = {
  readonly key: string;
  readonly place: Place;
  readonly profession: StaffRow["profession"];
  readonly kind: Away["presence"]["kind"];
  readonly people: number;
};

/** How many of a profession went where and how, for readers who may not see single people; by the place's name. */
export function groupMoves(rows: readonly Away[], placeOf: PlaceOf): readonly MoveGroup[] {
  const groups = new Map<string, Away[]>();
  for (const row of rows) {
    const key = [placeOf(row).facilityCode, row.profession.code, row.presence.kind].join(" ");
    groups.set(key, [...(groups.get(key) ?? []), row]);
  }
  return [...groups]
    .flatMap(([key, own]): MoveGroup[] => {
      const [first] = own;
      if (first === undefined) return [];
      const people = new Set(own.map(({ staffId }) => staffId)).size;
      return [{ key, place: placeOf(first), profession: first.profession, kind: first.presence.kind, people }];
    })
    .sort((a, b) => compareVietnamese(a.place.facilityName.vi, b.place.facilityName.vi) || (a.key < b.key ? -1 : 1));
}
