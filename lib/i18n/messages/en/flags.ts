import type { Translation } from "@/lib/i18n/translation";
import type { flags as source } from "../vi/flags";

export const flags: Translation<typeof source> = {
  words: {
    methods_disagree: "Methods disagree",
    low_base: "Low base",
    met_but_worsening: "Met but worsening",
    stale: "Stale figure",
    partial_reporting: "Partial reporting",
    denominator_provisional: "Provisional denominator",
    series_break: "Break in the series",
    conflicting_sources: "Sources conflict",
    sample_data: "Sample data",
  },
  explanations: {
    methods_disagree: "At least one method says on course and another says not.",
    low_base: "Growth looks fast because the start was low; measured on the path it is still slow.",
    met_but_worsening: "The target is met, but the figure is worse than the baseline or than a year ago.",
    stale:
      "The latest figure is older than twice the reporting interval, or the due date has passed without a final figure.",
    partial_reporting: "Not all units have reported; always read it with the number of reporting units.",
    denominator_provisional: "The population used is not final or was carried over from another year.",
    series_break: "Units were reorganised or the definition changed between the baseline and the latest figure.",
    conflicting_sources: "Two sources give different values for the same figure; both are kept.",
    sample_data: "At least one input is sample data, not real data.",
  },
  label: "Flags",
};
