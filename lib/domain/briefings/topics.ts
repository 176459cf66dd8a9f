import type { Topic } from "./sections";

/** Below which heading of the results an indicator is reported (docs: domain, section 4.3). */
const TOPIC_OF_INDICATOR: Readonly<Record<string, Topic>> = {
  annual_checkup_coverage: "preventive",
  annual_checkup_people: "preventive",
  essential_vaccination_coverage: "preventive",
  stunting_under_five: "preventive",
  beds_per_10k: "treatment",
  beds_actual_per_10k: "treatment",
  beds_planned_total: "treatment",
  beds_actual_total: "treatment",
  private_bed_share: "treatment",
  examination_visits: "treatment",
  insured_visits: "treatment",
  insurance_coverage: "treatment",
  insured_people: "treatment",
  medical_centres_converted: "treatment",
  regional_function_hospitals: "treatment",
  doctors_per_station: "grassroots",
  permanent_doctors_per_station: "grassroots",
  doctors_rotated_per_year: "grassroots",
  communes_meeting_criteria: "grassroots",
  stations_fully_invested: "grassroots",
  stations_total: "grassroots",
  station_share_of_insured_visits: "grassroots",
  station_visits: "grassroots",
  station_insured_visits: "grassroots",
  life_expectancy: "population",
  pharmacists_per_10k: "pharmacy",
  nonpublic_pharmaceutical_establishments: "pharmacy",
  electronic_health_record_coverage: "digital",
  electronic_health_records_created: "digital",
  electronic_health_records_managed: "digital",
  facilities_with_emr: "digital",
  facility_emr_in_use: "digital",
  digital_checkin_share: "digital",
  digital_lookup_success: "digital",
  doctors_per_10k: "finance_personnel",
  doctors_total: "finance_personnel",
  nurses_per_10k: "finance_personnel",
  nurses_total: "finance_personnel",
};

/** An indicator that nobody has placed is reported with the targets themselves, so that none is lost. */
export function topicOf(indicatorCode: string): Topic {
  return TOPIC_OF_INDICATOR[indicatorCode] ?? "targets";
}
