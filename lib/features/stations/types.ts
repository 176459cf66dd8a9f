import type { IsoDate } from "@/lib/domain/dates/iso-date";
import type { BelowSince } from "@/lib/domain/stations/below-since";
import type { CountingRule, DoctorCounts } from "@/lib/domain/stations/count-doctors";
import type { AsOfChoice } from "@/lib/features/periods/types";
import type { BilingualText } from "@/lib/shared/text";

/** The counts of a station and what the counting rule in force makes of them, which is compared with the floor. */
export type StationDoctors = DoctorCounts & { readonly counted: number };

/** `approved`: read from the stored figures; `confirmed`: from the registry, still provisional; else not reported. */
export type ReportState = "approved" | "confirmed" | "unconfirmed";

export type StationRow = {
  readonly code: string;
  readonly name: BilingualText;
  readonly communeCode: string;
  readonly communeName: BilingualText;
  readonly isWard: boolean;
  readonly longitude: number;
  readonly latitude: number;
  /** Station points (before the reorganisation: former stations) on the date. */
  readonly points: number;
  readonly reportState: ReportState;
  /** Null while the station has not reported; missing is not zero. */
  readonly doctors: StationDoctors | null;
  /** Doctors missing up to the floor; null while not reported. */
  readonly shortfall: number | null;
  /** For a station that has not reported: the last value it had, shown apart and never counted. */
  readonly lastKnown: { readonly date: IsoDate; readonly counted: number } | null;
  readonly sample: boolean;
};

export type StationList = {
  readonly provinceCode: string;
  readonly asOf: IsoDate;
  /** The date the figures speak of: the last counted date on or before `asOf`; null when there is none. */
  readonly countedOn: IsoDate | null;
  readonly countingRule: CountingRule;
  readonly floor: number | null;
  readonly stations: readonly StationRow[];
};

/** The target that sets the floor of doctors at each station. */
export type FloorTargetRef = { readonly code: string; readonly floor: number };

/** `belowSince`: since when the station has been below the floor without interruption, as far as it reported. */
export type ListedStation = StationRow & { readonly belowSince: BelowSince | null };

/** How much of the province a reader sees; sums are for those who see all of it. */
export type StationReader = "province" | "own_unit" | "facility";

/** What the page of all stations draws; `loadStationListPage` gives it. */
export type StationListPage = Omit<StationList, "stations"> & {
  readonly stations: readonly ListedStation[];
  readonly floorTargetCode: string | null;
  readonly asOfChoices: readonly AsOfChoice[];
  readonly reader: StationReader;
};
