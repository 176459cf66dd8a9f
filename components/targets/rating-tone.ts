import type { CagrStatus, HealthyPeopleStatus, Status, TrendStatus } from "@/lib/domain/targets/types";

type Rating = TrendStatus | CagrStatus | HealthyPeopleStatus | `level_${"achieved" | 3 | 2 | 1}`;

/** The colour in which each method's own word is shown: that of the status nearest in meaning. */
export const RATING_TONE: Readonly<Record<Rating, Status>> = {
  not_available: "no_data",
  will_meet: "on_track",
  likely: "on_track",
  unlikely: "at_risk",
  will_miss: "off_track",
  target_achieved: "achieved",
  substantial_progress: "on_track",
  moderate_progress: "at_risk",
  limited_progress: "off_track",
  deterioration: "regressing",
  met: "achieved",
  improving: "on_track",
  little_or_no_change: "at_risk",
  getting_worse: "regressing",
  level_achieved: "achieved",
  level_3: "on_track",
  level_2: "at_risk",
  level_1: "off_track",
};
