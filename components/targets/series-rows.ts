import type { IsoDate } from "@/lib/domain/dates/iso-date";
import { expectedOn } from "@/lib/domain/targets/required-path";
import type { SeriesPoint, TargetDetail } from "@/lib/features/targets/types";
import { pointsInPlay } from "./pace";

export type SeriesRow = {
  readonly date: IsoDate;
  /** Null for a date of the plan without a figure. */
  readonly point: SeriesPoint | null;
  /** What the path asks for on the date; null outside the plan. */
  readonly required: number | null;
  readonly milestone: "milestone" | "target" | null;
};

/** Figures and dates of the plan in time order, one row a date: the table behind the chart and its download. */
export function listSeriesRows(target: TargetDetail): SeriesRow[] {
  const points = new Map(pointsInPlay(target, target.series).map((point) => [point.date, point]));
  const { path } = target;
  const ofPlan = path.slice(1).map((point) => point.date);
  const dates = [...new Set([...points.keys(), ...ofPlan])].sort();
  return dates.map((date) => ({
    date,
    point: points.get(date) ?? null,
    required: requiredOn(target, date),
    milestone: !ofPlan.includes(date) ? null : date === ofPlan.at(-1) ? "target" : "milestone",
  }));
}

function requiredOn({ path }: TargetDetail, date: IsoDate): number | null {
  const [baseline] = path;
  const last = path.at(-1);
  if (baseline === undefined || last === undefined || date < baseline.date || date > last.date) return null;
  return expectedOn({ baseline, milestones: path.slice(1, -1), target: last }, date);
}
