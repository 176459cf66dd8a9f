import type { Translation } from "@/lib/i18n/translation";
import type { figures as source } from "../vi/figures";

export const figures: Translation<typeof source> = {
  comparators: { at_least: "≥", more_than: ">", at_most: "≤", less_than: "<", exactly: "=" },
  comparatorWords: {
    at_least: "at least",
    more_than: "more than",
    at_most: "at most",
    less_than: "less than",
    exactly: "exactly",
  },
  missing: {
    not_reported: "not reported",
    no_population: "no population figure",
    not_yet_due: "not due yet",
    suppressed: "hidden, too few cases",
    no_observations: "no figure yet",
    no_form: "no reporting form yet",
    not_applicable: "not applicable",
    not_available: "cannot be computed",
  },
  observationStatus: { estimate: "estimate", preliminary: "preliminary", final: "final" },
  asOf: (date) => `as of ${date}`,
  due: (date) => `due ${date}`,
  before: (date) => `before ${date}`,
  source: "Source",
  approvedBy: "Approved by",
  unit: "Unit",
  nOfN: (n, total) => `${n}/${total}`,
  reporting: (n, total) => `${n} of ${total} units reported`,
  sample: "SAMPLE DATA",
  sampleTitle: "Sample data for demonstration, not real data",
  target: "target",
  actual: "actual",
  expected: "expected",
  landing: (value, range) => `lands at ${value} (${range})`,
  noGap: "met",
};
