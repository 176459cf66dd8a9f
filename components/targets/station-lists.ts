import type { StationRow } from "@/lib/features/stations/types";
import { compareVietnamese } from "@/lib/format/vietnamese-order";

type Reported = StationRow & { readonly doctors: NonNullable<StationRow["doctors"]>; readonly shortfall: number };

export type StationLists = {
  /** Below the floor, worst first. */
  readonly below: readonly Reported[];
  readonly meeting: readonly Reported[];
  /** Not reported: neither below nor above. */
  readonly silent: readonly StationRow[];
};

/** The stations of a floor apart by what is known of them; within one shortfall in Vietnamese order. */
export function splitStations(stations: readonly StationRow[]): StationLists {
  const reported = stations.flatMap((station): Reported[] => {
    const { doctors, shortfall } = station;
    return doctors === null || shortfall === null ? [] : [{ ...station, doctors, shortfall }];
  });
  return {
    below: reported.filter(({ shortfall }) => shortfall > 0).sort((a, b) => b.shortfall - a.shortfall || byName(a, b)),
    meeting: reported.filter(({ shortfall }) => shortfall === 0).sort(byName),
    silent: stations.filter(({ doctors }) => doctors === null).sort(byName),
  };
}

function byName(a: StationRow, b: StationRow): number {
  return compareVietnamese(a.communeName.vi, b.communeName.vi);
}

/** Kinds of units, which a narrow square has no room for. */
const KIND = /^(Xã|Phường|Thị trấn|Đặc khu) /;

/** The bare name as people there write it, in both languages. */
export function bareName({ communeName }: StationRow): string {
  return communeName.vi.replace(KIND, "");
}

/** Where a station's row stands on the page. */
export function stationAnchor(communeCode: string): string {
  return `station-${communeCode}`;
}
