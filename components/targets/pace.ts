import { addMonths, type IsoDate } from "@/lib/domain/dates/iso-date";
import { yearsBetween } from "@/lib/domain/dates/years-between";
import type { TargetDetail } from "@/lib/features/targets/types";

type Dated = { readonly date: IsoDate; readonly value: number };

const MONTHS_A_YEAR = 12;

/** The points that belong to the figure shown: a yearly target counts from its own January. */
export function pointsInPlay<Point extends Dated>(target: TargetDetail, series: readonly Point[]): readonly Point[] {
  const { actual, recursYearly, path } = target;
  if (!recursYearly) return series;
  const year = (actual.kind === "value" ? actual.asOf : path[0]?.date)?.slice(0, 4);
  return year === undefined ? series : series.filter((point) => point.date.startsWith(year));
}

/** Change a month over the last twelve months, or since January for a yearly target; null where the figures do not reach back. */
export function computePace(target: TargetDetail): number | null {
  const latest = target.series.at(-1);
  if (latest === undefined) return null;
  const start = target.recursYearly ? (target.path[0] ?? null) : pointBefore(target, latest.date);
  if (start === null || start.date >= latest.date) return null;
  return (latest.value - start.value) / (MONTHS_A_YEAR * yearsBetween(start.date, latest.date));
}

function pointBefore({ series }: TargetDetail, date: IsoDate): Dated | null {
  return series.findLast((point) => point.date <= addMonths(date, -MONTHS_A_YEAR)) ?? null;
}

/** Change a month that leads from a value to the target by the due date; null where there is no time left. */
export function neededPerMonth(options: {
  readonly from: IsoDate;
  readonly due: IsoDate;
  readonly distance: number;
}): number | null {
  const { from, due, distance } = options;
  return due <= from ? null : distance / (MONTHS_A_YEAR * yearsBetween(from, due));
}
