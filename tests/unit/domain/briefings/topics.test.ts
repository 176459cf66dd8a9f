import { expect, it } from "vitest";
import { topicOf } from "@/lib/domain/briefings/topics";

it.each([
  ["annual_checkup_coverage", "preventive"],
  ["beds_per_10k", "treatment"],
  ["examination_visits", "treatment"],
  ["doctors_per_station", "grassroots"],
  ["station_share_of_insured_visits", "grassroots"],
  ["life_expectancy", "population"],
  ["pharmacists_per_10k", "pharmacy"],
  ["electronic_health_record_coverage", "digital"],
  ["doctors_per_10k", "finance_personnel"],
  ["nurses_per_10k", "finance_personnel"],
  ["an_indicator_of_tomorrow", "targets"],
] as const)("%s is reported under %s", (indicator, topic) => {
  expect(topicOf(indicator)).toBe(topic);
});
