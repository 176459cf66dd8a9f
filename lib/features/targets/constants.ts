/** The indicator behind "at least so many doctors at every station". */
export const STATION_FLOOR_INDICATOR = "doctors_per_station";

/** Planned recruitment of doctors to a station, as assigned by a decision for a year. */
export const PLANNED_RECRUITMENT_INDICATOR = "station_doctors_planned_recruitment";
