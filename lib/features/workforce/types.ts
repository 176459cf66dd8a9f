import type { IsoDate } from "@/lib/domain/dates/iso-date";
import type { DoctorCounts } from "@/lib/domain/stations/count-doctors";
import type { FacilityHeads, TallyRow } from "@/lib/domain/workforce/count-heads";
import type { FacilityGroup } from "@/lib/domain/workforce/facility-groups";
import type { Period } from "@/lib/domain/workforce/flows";
import type { FlowBand, FlowLine } from "@/lib/domain/workforce/sum-flows";
import type { AsOfChoice } from "@/lib/features/periods/types";
import type { BilingualText } from "@/lib/shared/text";

export type EmploymentKind = "permanent" | "contract";
export type PresenceKind = "own_post" | "rotation" | "secondment";
export type AbsenceKind = "study" | "leave" | "sickness";

type Dated = { readonly from: IsoDate; readonly to: IsoDate | null };
type AtFacility = Dated & {
  readonly facilityCode: string;
  /** The facility's name on the date asked for. */
  readonly facilityName: BilingualText;
};

/**
 * A person with one post and one place of work on a date. Who shares time between two places has a row for each, and
 * who is employed but present nowhere has one without a presence: count people by `staffId`, never rows.
 */
export type StaffRow = {
  readonly staffId: string;
  readonly staffNumber: string;
  /** Null where the reader may not see names, and for a person whose name was erased or never recorded. */
  readonly fullName: string | null;
  readonly profession: {
    readonly code: string;
    readonly name: BilingualText;
    readonly isDoctor: boolean;
    readonly isNurse: boolean;
  };
  readonly qualification: string;
  /** The post behind this place: the one at the same facility, else the person's oldest; null without one. */
  readonly employment: (AtFacility & { readonly kind: EmploymentKind }) | null;
  /** `share` of full time, above 0 and at most 1. */
  readonly presence: (AtFacility & { readonly kind: PresenceKind; readonly share: number }) | null;
  /** Study, leave or sickness on the date: the person is on the list and is not counted. */
  readonly absence: (Dated & { readonly kind: AbsenceKind }) | null;
  readonly sample: boolean;
};

/** How many of a profession are employed at a facility, at work there for the whole of their time and not absent. */
export type RegularStaff = {
  readonly profession: StaffRow["profession"];
  readonly employment: EmploymentKind;
  readonly people: number;
  readonly sample: boolean;
};

/** A facility at which people can work, as it stood on a date. */
export type WorkPlace = {
  readonly code: string;
  readonly name: BilingualText;
  /** A kind of the registry: `health_station`, `medical_centre` … */
  readonly kind: string;
  readonly sample: boolean;
};

/** The stations' doctors as approved for one month, summed over the units that the reader sees. */
export type ApprovedDoctors = {
  /** The last day of the month. */
  readonly month: IsoDate;
  readonly stations: number;
  readonly doctors: DoctorCounts;
  readonly sample: boolean;
};

/** What of the staff table is asked for; a key that is missing filters nothing. */
export type StaffFilter = {
  readonly group?: FacilityGroup;
  readonly facility?: string;
  readonly profession?: string;
  readonly employment?: EmploymentKind | "none";
  readonly presence?: PresenceKind | "none";
  readonly absence?: "absent" | "present";
  /** Words of a number or, for who may see them, a name; folded for search. */
  readonly words?: string;
};

export type StaffList = {
  readonly rows: readonly StaffRow[];
  /** Rows and different people that match, whatever page is given. */
  readonly total: number;
  readonly people: number;
};

export type ProfessionName = {
  readonly code: string;
  readonly name: BilingualText;
  readonly isDoctor: boolean;
  readonly isNurse: boolean;
};

/** What the registry of a province, or of the units that a reader sees, says on a date. */
export type RegistryCounts = {
  readonly asOf: IsoDate;
  /** First day of the period by whose days full-time equivalents are reckoned: that of the month. */
  readonly from: IsoDate;
  readonly places: readonly (WorkPlace & { readonly heads: FacilityHeads | null })[];
  readonly tally: readonly TallyRow[];
  /** Different people on site by profession. */
  readonly people: ReadonlyMap<string, number>;
  readonly professions: readonly ProfessionName[];
};

export type WorkforceFlows = {
  readonly period: Period;
  readonly who: "doctors" | "nurses" | "all";
  readonly groups: readonly FlowLine[];
  /** Facilities with any movement in the period. */
  readonly facilities: readonly (FlowLine & { readonly place: WorkPlace })[];
  /** Between groups of facilities; `outside` is no group. */
  readonly bands: readonly FlowBand[];
};

/** Rotations and secondments by sending and receiving facility, without the people. */
export type RotationSum = {
  readonly from: WorkPlaceName | null;
  readonly to: WorkPlaceName;
  readonly kind: PresenceKind;
  readonly heads: number;
};
type WorkPlaceName = { readonly code: string; readonly name: BilingualText };

export type WorkforcePage = {
  readonly provinceCode: string;
  readonly provinceName: BilingualText;
  readonly asOf: IsoDate;
  readonly asOfChoices: readonly AsOfChoice[];
  /** `units`: the reader sees single units only, and no sum over the province. */
  readonly reader: "province" | "units";
  readonly canSeePeople: boolean;
  /** The stations' approved figures of the month that ends on the date; for reviewers the last ones by then. */
  readonly approved: ApprovedDoctors | null;
  /** Null for reviewers: the registry is not approved. */
  readonly registry: RegistryCounts | null;
  readonly staff: StaffList | null;
  readonly rotations: readonly StaffRow[] | null;
  readonly rotationSums: readonly RotationSum[] | null;
  readonly flows: WorkforceFlows | null;
  readonly sample: boolean;
};

/** The counts of a province for machines. */
export type WorkforceCounts = {
  readonly registry: RegistryCounts | null;
  readonly approved: ApprovedDoctors | null;
  readonly asOf: IsoDate;
  readonly from: IsoDate;
  readonly isWholeProvince: boolean;
  readonly sample: boolean;
};
