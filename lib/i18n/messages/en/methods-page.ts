import type { Translation } from "@/lib/i18n/translation";
import type { methodsPage as source } from "../vi/methods-page";

export const methodsPage: Translation<typeof source> = {
  title: "How progress is computed",
  lead: "Every status on a screen, in print or over the API names its method, its inputs and the reason. This page says exactly what the computer does.",
  contents: "Contents",
  settings: {
    title: "Settings in force",
    aside: (date) => `as of ${date}`,
    setting: "Setting",
    value: "Value",
    since: "In force from",
    basis: "Basis, note",
    names: {
      counting_rule: "Who counts at a station",
      thresholds: "Thresholds of on schedule and behind schedule",
      population_series: "Population series",
      floor_for_range: "Floor where the text gives a range (4–5)",
      series_events: "Series breaks",
    },
    notes: {
      counting_rule:
        "The texts do not say whether a rotated doctor counts towards the floor. All three counts are stored.",
      thresholds: "No official thresholds were found; values of the methods document.",
      population_series:
        "Which series the province uses is not published; the two of Hà Tĩnh differ by 23%. They are never mixed.",
      floor_for_range: "Progress counts against the lower end; the upper end is always printed beside it.",
      series_events: "A reorganisation or a changed definition: a line on the chart and a flag.",
    },
    countingRules: {
      permanent: "permanent posts only",
      permanent_contract: "permanent and contract",
      on_site_fte: "everyone on site, as full-time equivalents by days",
    },
    populations: { administrative: "administrative population", statistical: "statistical population" },
    floors: { lower: "lower end" },
    own: "the province's own",
    general: "general",
  },
  statuses: {
    title: "Status words",
    aside: "the only list; the same on screens, in print and in sentences, worst first",
    status: "Status",
    meaning: "When",
  },
  flags: { title: "Flags beside a status", flag: "Flag", meaning: "When" },
  examples: {
    title: "Worked examples",
    aside: "worked out now by the system's own engine; arithmetic only, no province's figures",
    example: "Example",
    open: "Open in the calculator",
  },
};
