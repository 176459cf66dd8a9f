/** The parts of a department's report, in order (docs: domain, section 4.3). */
export const SECTIONS = ["direction", "results", "shortcomings", "next", "proposals"] as const;
export type SectionKey = (typeof SECTIONS)[number];

/** The parts of the results, in order; the table of targets comes first. */
export const TOPICS = [
  "targets",
  "preventive",
  "treatment",
  "grassroots",
  "population",
  "pharmacy",
  "digital",
  "finance_personnel",
] as const;
export type Topic = (typeof TOPICS)[number];
