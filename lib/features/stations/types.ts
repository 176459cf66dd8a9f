import type { IsoDate } from "@/lib/domain/dates/iso-date";
import type { BilingualText } from "@/lib/shared/text";

/** Doctors of one station on a date, counted in the three ways of the methods document, section 6. */
export type StationDoctors = {
  /** Heads in a permanent post, present and not absent on the date. */
  readonly permanent: number;
  /** Heads on contract, present and not absent on the date. */
  readonly contract: number;
  /** Heads from elsewhere (rotation, secondment), present on the date. */
  readonly rotated: number;
  /** Everyone on site as full-time equivalents by days of the period. */
  readonly onSiteFte: number;
  /** What the counting rule in force makes of them; this is compared with the floor. */
  readonly counted: number;
};

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

export type CountingRule = "permanent" | "permanent_contract" | "on_site_fte";
