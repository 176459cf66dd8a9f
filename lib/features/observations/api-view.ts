import { formatCsv } from "@/lib/export/csv";
import type { ObservationAnswer } from "@/lib/features/observations/api-schema";
import type { ObservationRecord } from "@/lib/features/observations/data/list-observations";

export function viewObservation(record: ObservationRecord): ObservationAnswer {
  const { indicatorCode, unitCode, id: _id, approvedAt, recordedAt, supersededAt, ...same } = record;
  return {
    indicator: indicatorCode,
    unit: unitCode,
    ...same,
    approvedAt: approvedAt?.toISOString() ?? null,
    recordedAt: recordedAt.toISOString(),
    supersededAt: supersededAt?.toISOString() ?? null,
  };
}

const HEADINGS = [
  "indicator",
  "unit",
  "level",
  "period_kind",
  "from",
  "to",
  "value",
  "value_to",
  "qualifier",
  "kind",
  "status",
  "population_kind",
  "population_measure",
  "population_date",
  "population_people",
  "source",
  "source_title",
  "source_place",
  "sample",
  "approved_at",
  "recorded_at",
  "superseded_at",
];

/** The same rows for a spreadsheet or a program; headings are the same in every language. */
export function observationsCsv(rows: readonly ObservationAnswer[]): string {
  return formatCsv(
    HEADINGS,
    rows.map((row) => [
      row.indicator,
      row.unit,
      row.level,
      row.period.kind,
      row.period.from,
      row.period.to,
      row.value,
      row.valueTo,
      row.qualifier,
      row.kind,
      row.status,
      row.population?.kind ?? null,
      row.population?.measure ?? null,
      row.population?.referenceDate ?? null,
      row.population?.people ?? null,
      row.source.id,
      row.source.title,
      row.source.place,
      String(row.sample),
      row.approvedAt,
      row.recordedAt,
      row.supersededAt,
    ]),
  );
}
