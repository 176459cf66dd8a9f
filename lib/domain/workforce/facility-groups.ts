/** The kinds of facility a reader compares; the order is from the province down to the commune. */
export const FACILITY_GROUPS = [
  "provincial_hospital",
  "regional_hospital",
  "medical_centre",
  "station",
  "other_public",
  "private",
] as const;
export type FacilityGroup = (typeof FACILITY_GROUPS)[number];

const GROUP_OF_KIND: Readonly<Record<string, FacilityGroup>> = {
  provincial_general_hospital: "provincial_hospital",
  provincial_specialised_hospital: "provincial_hospital",
  regional_general_hospital: "regional_hospital",
  medical_centre: "medical_centre",
  health_station: "station",
  private_hospital: "private",
  private_clinic: "private",
};

/** The group of a registry kind; kinds that are none of the great ones (centres for disease control, ministries' …) are `other_public`. */
export function groupOfKind(kind: string): FacilityGroup {
  return GROUP_OF_KIND[kind] ?? "other_public";
}

/** The registry kinds of a group among those given. */
export function kindsOfGroup(group: FacilityGroup, kinds: readonly string[]): readonly string[] {
  return kinds.filter((kind) => groupOfKind(kind) === group);
}
