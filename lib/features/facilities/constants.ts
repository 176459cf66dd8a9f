/** In the order in which lists group them. */
export const FACILITY_KINDS = [
  "provincial_general_hospital",
  "provincial_specialised_hospital",
  "regional_general_hospital",
  "medical_centre",
  "specialised_centre",
  "polyclinic",
  "maternity_home",
  "private_hospital",
  "private_clinic",
  "ministry_facility",
  "police_facility",
  "military_facility",
  "social_care_unit",
  "health_station",
] as const;
export const OWNERSHIPS = ["public", "private", "ministry", "police", "military"] as const;
export const CARE_LEVELS = ["specialised", "basic", "initial"] as const;

/** Stations have pages of their own, and their beds are not counted. */
export const STATION_KIND = "health_station";

/** A hospital has a thousand people: the page holds some at a time, the file all of them. */
export const PEOPLE_PER_PAGE = 25;

/** Of a facility: 1 from the day from which it keeps electronic medical records, 0 from a day on which it stopped. */
export const FACILITY_RECORDS_INDICATOR = "facility_emr_in_use";
/** Of a province: how many of its facilities with beds do. */
export const PROVINCE_RECORDS_INDICATOR = "facilities_with_emr";
/** The published statement that says how many centres are to become hospitals, by its wording. */
export const CONVERSION_PLAN_TEXT = "multi-function medical centres to become regional general hospitals";
