import type { SeriesPoint, TargetDetail } from "@/lib/features/targets/types";
import { formatDate } from "@/lib/format/date";
import { formatNumber, MISSING } from "@/lib/format/number";
import { getMessages } from "@/lib/i18n/get-messages";
import type { Language } from "@/lib/i18n/language";
import { targetPrint } from "./print";
import { listSeriesRows, type SeriesRow } from "./series-rows";
import type { TrajectoryContext } from "./trajectory-input";

/** The chart's content as a table; a floor has two columns more. */
export function seriesTable({ target, asOf, language }: TrajectoryContext) {
  const { charts, target: words } = getMessages(language);
  const print = targetPrint(target, language);
  const ofFloor = target.isFloor ? [words.trajectory.upperColumn, words.trajectory.reportingColumn] : [];
  const rows = listSeriesRows(target).map((row) => [
    formatDate(row.date, language),
    row.point === null ? (row.date > asOf ? "" : MISSING) : print.value(row.point.value),
    ...(target.isFloor ? floorCells({ point: row.point, target, language }) : []),
    row.required === null ? "" : print.value(row.required),
    noteOf(row, language),
  ]);
  const headers = [charts.date, capitalized(charts.actual), ...ofFloor, capitalized(charts.requiredPath), charts.note];
  return { headers, rows };
}

function floorCells(options: { point: SeriesPoint | null; target: TargetDetail; language: Language }): string[] {
  const { point, target, language } = options;
  const count = (value: number) => formatNumber(value, { language });
  if (point === null) return ["", ""];
  const { upper, reporting } = point;
  return [
    upper === null ? MISSING : targetPrint(target, language).value(upper),
    reporting === null ? MISSING : `${count(reporting.reporting)}/${count(reporting.units)}`,
  ];
}

function noteOf({ point, milestone }: SeriesRow, language: Language): string {
  const { charts } = getMessages(language);
  return [
    point !== null && !point.approved ? charts.provisional : "",
    point?.sample ? charts.sample : "",
    milestone === null ? "" : charts[milestone],
  ]
    .filter((text) => text !== "")
    .join(", ");
}

/** Names of lines are written small beside the line, and large at the head of a column. */
function capitalized(word: string): string {
  return word.charAt(0).toLocaleUpperCase("vi") + word.slice(1);
}
