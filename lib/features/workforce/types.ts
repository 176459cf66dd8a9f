import type { IsoDate } from "@/lib/domain/dates/iso-date";
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

/** A facility at which people can work, as it stood on a date. */
export type WorkPlace = {
  readonly code: string;
  readonly name: BilingualText;
  /** A kind of the registry: `health_station`, `medical_centre` … */
  readonly kind: string;
  readonly sample: boolean;
};
