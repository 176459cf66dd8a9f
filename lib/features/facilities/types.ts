import type { IsoDate } from "@/lib/domain/dates/iso-date";
import type { AsOfChoice } from "@/lib/features/periods/types";
import type { SourceRef } from "@/lib/features/targets/types";
import type { RegularStaff, StaffRow } from "@/lib/features/workforce/types";
import type { BilingualText } from "@/lib/shared/text";
import type { CARE_LEVELS, FACILITY_KINDS, OWNERSHIPS } from "./constants";

export type FacilityKind = (typeof FACILITY_KINDS)[number];
export type Ownership = (typeof OWNERSHIPS)[number];
export type CareLevel = (typeof CARE_LEVELS)[number];
/** Planned: what an authority assigned. Actual: what stands in the wards. The two are never added. */
export type BedKind = "planned" | "actual";

/** `not_counted`: beds at a health station; `no_beds`: the facility has none; `not_recorded`: it has some, nobody said how many. */
export type MissingBeds = "not_counted" | "no_beds" | "not_recorded";
export type BedFigure =
  | {
      readonly kind: "value";
      readonly value: number;
      readonly from: IsoDate;
      readonly source: SourceRef;
      readonly sample: boolean;
    }
  | { readonly kind: "missing"; readonly reason: MissingBeds };
export type Beds = Readonly<Record<BedKind, BedFigure>>;

/** `not_covered`: the count is of facilities with beds, and stations are no part of it; `not_reported`: nothing was said. */
export type MissingRecords = "not_covered" | "not_reported";
export type ElectronicRecords =
  | {
      readonly kind: "value";
      /** The first day for which the use is on record; null where it was reported not to be in use. */
      readonly since: IsoDate | null;
      readonly source: SourceRef;
      readonly sample: boolean;
    }
  | { readonly kind: "missing"; readonly reason: MissingRecords };

/** Different people who work at the facility on the date and are not absent, whoever pays them. */
export type StaffCount = { readonly doctors: number; readonly nurses: number };

/** A facility as it stood on a date. */
export type FacilityRow = {
  readonly code: string;
  readonly name: BilingualText;
  readonly kind: FacilityKind;
  readonly ownership: Ownership;
  readonly careLevel: CareLevel | null;
  readonly communeCode: string | null;
  readonly hasBeds: boolean;
  readonly beds: Beds;
  readonly records: ElectronicRecords;
  /** Became what it is by conversion on or before the date; `from`: its name until then. */
  readonly converted: { readonly on: IsoDate; readonly from: BilingualText } | null;
  readonly from: IsoDate;
  readonly to: IsoDate | null;
  readonly sample: boolean;
};

export type FacilityList = {
  readonly provinceCode: string;
  readonly asOf: IsoDate;
  /** In the order of their codes, health stations included. */
  readonly facilities: readonly FacilityRow[];
};

/** A figure of a document beside the registry: what was announced, and where. */
export type PublishedFigure = { readonly value: number; readonly on: IsoDate | null; readonly source: SourceRef };

export type FacilityListPage = FacilityList & {
  readonly asOfChoices: readonly AsOfChoice[];
  readonly provinceName: BilingualText;
  /** The reader sees the whole province, so that sums may be shown. */
  readonly isProvinceWide: boolean;
  /** Null: the reader may not see figures of the registry that nobody approved. */
  readonly staff: ReadonlyMap<string, StaffCount> | null;
  /** How many centres a plan turns into hospitals, and how many facilities an article found with electronic records. */
  readonly published: {
    readonly conversions: PublishedFigure | null;
    readonly electronicRecords: PublishedFigure | null;
  };
};

/** Who entered a row and when: null for what was loaded with the system, empty where the name is not for the reader. */
export type Recorded = { readonly recordedAt: Date; readonly recordedBy: string | null };
type Cited = Recorded & { readonly source: SourceRef; readonly sample: boolean };
type Dated = { readonly from: IsoDate; readonly to: IsoDate | null };

export type FacilityVersionRow = Cited &
  Dated &
  Pick<FacilityRow, "name" | "kind" | "ownership" | "careLevel" | "hasBeds" | "communeCode"> & {
    readonly provinceCode: string;
  };

export type FacilityLinkRow = Cited & {
  readonly kind: "merged_into" | "split" | "converted" | "renamed";
  readonly on: IsoDate;
  readonly from: { readonly code: string; readonly name: BilingualText };
  readonly to: { readonly code: string; readonly name: BilingualText };
};

export type BedRow = Cited & Dated & { readonly kind: BedKind; readonly beds: number };

/** A figure on record for the facility itself: reported or published. */
export type FacilityFigureRow = Cited & {
  readonly indicator: BilingualText;
  readonly unit: string;
  readonly value: number;
  readonly on: IsoDate;
  readonly isPublished: boolean;
};

/** The staff of a facility on a date. */
export type FacilityStaff = {
  /** Employed here, at work here for the whole of their time and not absent: counted. */
  readonly regular: readonly RegularStaff[];
  /** Everybody else, one row a person and place: received, sent away, absent, here for part of their time. */
  readonly others: readonly StaffRow[];
  /** Different people, regular and others. */
  readonly total: number;
  readonly sample: boolean;
};

/** People one by one, by staff number: a page of them, or all. */
export type FacilityPeople = {
  readonly rows: readonly StaffRow[];
  readonly page: number;
  readonly pages: number;
};

export type FacilityDetail = {
  readonly code: string;
  readonly asOf: IsoDate;
  readonly asOfChoices: readonly AsOfChoice[];
  /** As it stood on the date; null before it opened and after it closed. */
  readonly current: FacilityVersionRow | null;
  /** All that had begun by the date, oldest first; never empty. */
  readonly versions: readonly FacilityVersionRow[];
  readonly links: readonly FacilityLinkRow[];
  readonly beds: readonly BedRow[];
  readonly records: ElectronicRecords;
  readonly figures: readonly FacilityFigureRow[];
  /** Null: the reader may not see figures of the registry that nobody approved. */
  readonly staff: FacilityStaff | null;
  /** Null for a reader who may not see people. */
  readonly people: FacilityPeople | null;
  readonly canSeePeople: boolean;
};
