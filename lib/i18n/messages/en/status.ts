import type { Translation } from "@/lib/i18n/translation";
import type { status as source } from "../vi/status";

export const status: Translation<typeof source> = {
  words: {
    missed: "Missed",
    due_unreported: "Due, result not in",
    regressing: "Moving away",
    off_track: "Off track",
    at_risk: "Behind schedule",
    no_data: "No data",
    not_started: "Not started",
    on_track: "On schedule",
    achieved: "Met",
  },
  explanations: {
    missed: "The due date has come and the final figure does not meet the target.",
    due_unreported: "The due date has passed and no figure for it has come in.",
    regressing: "The figure has moved away from the target since the baseline.",
    off_track: "Far behind the way due by the figure's date: below even the threshold of behind schedule.",
    at_risk: "Behind the way due by the figure's date: below the threshold of on schedule.",
    no_data: "There is no approved figure for this target yet.",
    not_started: "The path asks for no change up to the figure's date.",
    on_track:
      "As far, or nearly as far, as the way due by the figure's date: at or above the threshold of on schedule.",
    achieved: "The latest figure meets the target.",
  },
  label: "Status",
  since: (month) => `since ${month}`,
  strip: "Targets by status",
};
