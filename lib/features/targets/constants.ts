/** Planned recruitment of doctors to a station, as assigned by a decision for a year. */
export const PLANNED_RECRUITMENT_INDICATOR = "station_doctors_planned_recruitment";
