import type { IsoDate } from "@/lib/domain/dates/iso-date";
import type { BelowSince } from "@/lib/domain/stations/below-since";
import type { CountingRule, DoctorCounts } from "@/lib/domain/stations/count-doctors";
import type { CountVerdict } from "@/lib/domain/stations/who-counts";
import type { RevisionRow } from "@/lib/features/observations/types";
import type { AsOfChoice } from "@/lib/features/periods/types";
import type { Terrain } from "@/lib/features/stations/constants";
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
  /** Null where nobody has recorded it: it is never guessed from the place. */
  readonly terrain: Terrain | null;
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

/** A month of a station: whether and when its list was confirmed and its figures approved; `by` is a name, or null. */
export type MonthReport = {
  readonly month: IsoDate;
  readonly confirmed: { readonly at: Date; readonly by: string | null } | null;
  readonly approved: { readonly at: Date; readonly by: string | null } | null;
};

/** A former commune-level unit; it may have been divided between several new ones. Names are Vietnamese only. */
export type FormerUnitRow = {
  readonly name: string;
  readonly isPart: boolean;
  readonly effectiveFrom: IsoDate;
  readonly otherUnits: readonly { readonly code: string; readonly name: BilingualText }[];
};

export type StationPointRow = {
  readonly name: string;
  readonly kind: "former_station" | "main" | "point";
  readonly from: IsoDate;
  readonly to: IsoDate | null;
  readonly sample: boolean;
};

type StaffRef = {
  readonly id: string;
  readonly number: string;
  /** Null where the reader may not see names, and where none is recorded. */
  readonly name: string | null;
};

export type StationMove = {
  readonly staff: StaffRef;
  readonly profession: BilingualText;
  readonly isDoctor: boolean;
  readonly move: "rotation_in" | "secondment_in" | "rotation_out" | "secondment_out" | "study" | "leave" | "sickness";
  /** Share of full time; null for an absence. */
  readonly share: number | null;
  /** Where the person came from or went; null for an absence, and where no post is known. */
  readonly other: { readonly code: string; readonly name: BilingualText } | null;
  readonly from: IsoDate;
  readonly to: IsoDate | null;
};

/** A person of a station's list on a day. */
export type StationPerson = {
  readonly staff: StaffRef;
  readonly profession: BilingualText;
  readonly qualification: string;
  readonly isDoctor: boolean;
  /** The post held here; null for somebody paid by another unit. */
  readonly post: { readonly kind: "permanent" | "contract"; readonly from: IsoDate } | null;
  /** Presence here; null for somebody of this station who works elsewhere. */
  readonly presence: {
    readonly kind: "own_post" | "rotation" | "secondment";
    readonly share: number;
    readonly from: IsoDate;
    readonly to: IsoDate | null;
  } | null;
  /** The unit that sent the person here. */
  readonly sentBy: { readonly code: string; readonly name: BilingualText } | null;
  /** Where else a person of this station works. */
  readonly elsewhere: readonly {
    readonly code: string;
    readonly name: BilingualText;
    readonly kind: "own_post" | "rotation" | "secondment";
    readonly share: number;
    readonly from: IsoDate;
    readonly to: IsoDate | null;
  }[];
  readonly absence: {
    readonly kind: "study" | "leave" | "sickness";
    readonly from: IsoDate;
    readonly to: IsoDate | null;
  } | null;
  readonly verdict: CountVerdict;
  readonly sample: boolean;
};

/** The doctors of a station on one counted date; a figure that is not there makes the whole month missing. */
export type HistoryPoint = {
  readonly date: IsoDate;
  readonly isMonth: boolean;
  readonly doctors: StationDoctors;
  readonly approved: boolean;
  readonly sample: boolean;
};

export type VisitPoint = {
  readonly date: IsoDate;
  readonly visits: number | null;
  readonly insured: number | null;
  readonly approved: boolean;
};

export type StationNeighbour = { readonly communeCode: string; readonly name: BilingualText };

/** What the page of one station draws; `loadStationPage` gives it. */
export type StationPage = {
  readonly provinceCode: string;
  readonly station: ListedStation;
  readonly asOf: IsoDate;
  readonly asOfChoices: readonly AsOfChoice[];
  readonly countedOn: IsoDate | null;
  readonly countingRule: CountingRule;
  readonly floor: number | null;
  readonly floorTargetCode: string | null;
  /** Oldest first. */
  readonly history: readonly HistoryPoint[];
  readonly visits: readonly VisitPoint[];
  /** Null for a reader who may not see people, as `moves` is empty then. */
  readonly staff: {
    readonly on: IsoDate;
    /** The moment of the approval whose registry is shown; null: as known now. */
    readonly knownOn: Date | null;
    readonly people: readonly StationPerson[];
  } | null;
  readonly moves: readonly StationMove[];
  readonly movesFrom: IsoDate;
  readonly formerUnits: readonly FormerUnitRow[];
  readonly points: readonly StationPointRow[];
  readonly reports: readonly MonthReport[];
  /** First day of the last month that had ended on the date, and until today: a report may be expected for it. */
  readonly reportsUntil: IsoDate;
  readonly revisions: readonly RevisionRow[];
  readonly previous: StationNeighbour | null;
  readonly next: StationNeighbour | null;
  readonly reader: StationReader;
  readonly approvedOnly: boolean;
  readonly canSeePeople: boolean;
};
