import { formatCsv } from "@/lib/export/csv";
import type { IndicatorRow } from "./types";

const HEADINGS = [
  "code",
  "name_vi",
  "name_en",
  "definition_vi",
  "definition_en",
  "numerator_vi",
  "numerator_en",
  "denominator_vi",
  "denominator_en",
  "unit",
  "direction",
  "stock_or_flow",
  "aggregation",
  "decimals",
  "reporting_months",
  "citation",
];

export function indicatorsCsv(rows: readonly IndicatorRow[]): string {
  return formatCsv(
    HEADINGS,
    rows.map((row) => [
      row.code,
      ...[row.name, row.definition, row.numerator, row.denominator].flatMap(({ vi, en }) => [vi, en]),
      row.unit,
      row.direction,
      row.stockOrFlow,
      row.aggregation,
      row.decimals,
      row.reportingMonths,
      row.citation,
    ]),
  );
}
