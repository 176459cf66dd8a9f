/** Planned recruitment of doctors to a station, as assigned by a decision for a year. */
export const PLANNED_RECRUITMENT_INDICATOR = "station_doctors_planned_recruitment";

/** Indicators that are called alike but counted otherwise: the one judged, and the one shown beside it. */
export const OTHER_MEASURE: Readonly<Record<string, string | undefined>> = {
  beds_per_10k: "beds_actual_per_10k",
};
