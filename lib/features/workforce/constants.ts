/** The observed indicators in which a station's doctors are stored once its month is approved. */
export const APPROVED_DOCTOR_INDICATORS = {
  permanent: "station_doctors_permanent",
  contract: "station_doctors_contract",
  rotated: "station_doctors_rotated",
  onSiteFte: "station_doctors_on_site_fte",
} as const;

/** Rows of one page of the staff table. */
export const STAFF_PAGE_SIZE = 50;

export const STAFF_SORTS = ["number", "name", "profession", "employment", "facility", "presence", "until"] as const;
export type StaffSort = (typeof STAFF_SORTS)[number];
