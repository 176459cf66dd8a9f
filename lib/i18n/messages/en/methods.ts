import type { Translation } from "@/lib/i18n/translation";
import type { methods as source } from "../vi/methods";

export const methods: Translation<typeof source> = {
  words: {
    linear: "Required path",
    trend: "Trend",
    cagr: "Average pace (Eurostat)",
    un: "UN progress chart",
    healthy_people: "Percent of targeted change",
  },
  explanations: {
    linear:
      "Straight lines from the baseline through the milestones to the target; the way travelled is compared with the way due by the figure's date. It decides the colour.",
    trend: "Linear regression over the last 24 months, drawn to the due date, with an 80% prediction interval.",
    cagr: "The average yearly pace so far compared with the pace needed to reach the target.",
    un: "How much of the way will be covered by the due date if the present average pace is kept.",
    healthy_people: "The share of the whole change from baseline to target that has been made.",
  },
  results: {
    not_available: "not applicable",
    will_meet: "Will meet",
    likely: "Likely to meet",
    unlikely: "Unlikely to meet",
    will_miss: "Will miss",
    target_achieved: "Target achieved",
    substantial_progress: "Substantial progress",
    moderate_progress: "Moderate progress",
    limited_progress: "Limited progress",
    deterioration: "Deterioration",
    met: "Met",
    improving: "Improving",
    little_or_no_change: "Little or no change",
    getting_worse: "Getting worse",
    level_achieved: "Achieved",
    level_3: "Level 3: on course",
    level_2: "Level 2: progress, acceleration needed",
    level_1: "Level 1: no progress or moving away",
  },
  columns: { method: "Method", result: "Result", rating: "Rating" },
  why: "Why this colour",
  five: "5 methods",
};
