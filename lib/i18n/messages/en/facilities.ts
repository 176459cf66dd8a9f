import type { Translation } from "@/lib/i18n/translation";
import type { facilities as source } from "../vi/facilities";
import { facilityList } from "./facility-list";
import { facilityPage } from "./facility-page";

export const facilities: Translation<typeof source> = {
  title: "Facilities",
  kinds: {
    provincial_general_hospital: "Provincial general hospital",
    provincial_specialised_hospital: "Provincial specialised hospital",
    regional_general_hospital: "Regional general hospital",
    medical_centre: "Medical centre",
    specialised_centre: "Specialised centre",
    polyclinic: "Regional polyclinic",
    maternity_home: "Maternity home",
    private_hospital: "Non-public hospital",
    private_clinic: "Non-public clinic",
    ministry_facility: "Facility of a ministry",
    police_facility: "Police facility",
    military_facility: "Military facility",
    social_care_unit: "Social care unit",
    health_station: "Health station",
  },
  ownerships: {
    public: "Public",
    private: "Non-public",
    ministry: "Ministry",
    police: "Police",
    military: "Military",
  },
  levels: { specialised: "Specialised", basic: "Basic", initial: "Initial" },
  noLevel: "No level given",
  beds: {
    planned: "Planned beds",
    actual: "Actual beds",
    unit: "beds",
    difference: "Actual against planned",
    more: (n) => `${n} more actual than planned beds`,
    fewer: (n) => `${n} fewer actual than planned beds`,
    equal: "as many actual as planned beds",
    missing: {
      not_counted: "beds at health stations are not counted",
      no_beds: "the facility has no beds",
      not_recorded: "not recorded",
    },
    explained:
      "Planned beds are assigned by the competent authority and are not beds in place; actual beds stand in the wards. The two numbers stand side by side and are never added.",
  },
  records: {
    title: "Electronic medical records",
    since: (date) => `since ${date}`,
    sinceLabel: "electronic medical records since",
    none: "not in use",
    missing: { not_covered: "not part of the count", not_reported: "not reported" },
    explained:
      "Only facilities with beds are counted; health stations are not covered. The date is the first for which use is on record.",
  },
  recorded: {
    by: (name) => `recorded by ${name}`,
    loaded: "loaded with the system",
    column: "Recorded",
  },
  list: facilityList,
  page: facilityPage,
};
