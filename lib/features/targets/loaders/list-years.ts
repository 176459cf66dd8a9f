import type { IsoDate } from "@/lib/domain/dates/iso-date";
import { evaluateRecurringYears } from "@/lib/domain/targets/recurring-years";
import type { TargetDefinition, TargetDetail } from "@/lib/features/targets/types";
import { type Evidence, type Measurement, thresholdsOf } from "./evidence";

/** Each year of a target of every year, with its own figures; null for other targets. */
export function listYears(options: {
  readonly definition: TargetDefinition;
  readonly evidence: Evidence;
  readonly measurement: Measurement;
  readonly asOf: IsoDate;
}): TargetDetail["years"] {
  const { definition, evidence, measurement, asOf } = options;
  if (measurement.recurring === null) return null;
  const years = evaluateRecurringYears(measurement.recurring, {
    asOf,
    thresholds: thresholdsOf(definition, evidence.settings),
  });
  return years.map((one) => ({
    ...one,
    points: measurement.series.filter(({ date }) => date <= asOf && date.startsWith(String(one.year))),
  }));
}
