import { formatCsv } from "@/lib/export/csv";
import type { FacilityAnswer } from "./api-schema";
import type { BedFigure, ElectronicRecords, FacilityRow } from "./types";

/** A facility as the interface for machines answers it. */
export function viewFacility(row: FacilityRow): FacilityAnswer {
  const { code, name, kind, ownership, careLevel, communeCode, hasBeds, beds, records, converted, from, to } = row;
  return {
    code,
    name,
    kind,
    ownership,
    careLevel,
    communeCode,
    hasBeds,
    beds: { planned: viewBeds(beds.planned), actual: viewBeds(beds.actual) },
    electronicRecords: viewRecords(records),
    converted,
    from,
    to,
    sample: row.sample,
  };
}

function viewBeds(figure: BedFigure): FacilityAnswer["beds"]["planned"] {
  if (figure.kind === "missing") return { missing: { reason: figure.reason } };
  const { value, from, source, sample } = figure;
  return { value, from, source, sample };
}

function viewRecords(records: ElectronicRecords): FacilityAnswer["electronicRecords"] {
  if (records.kind === "missing") return { missing: { reason: records.reason } };
  const { since, source, sample } = records;
  return { inUse: since !== null, since, source, sample };
}

/** True where anything in the row is sample data: the facility itself, a count of beds, the use of records. */
export function hasSample({ sample, beds, electronicRecords }: FacilityAnswer): boolean {
  const parts = [beds.planned, beds.actual, electronicRecords];
  return sample || parts.some((part) => "sample" in part && part.sample);
}

const HEADINGS = [
  "code",
  "name_vi",
  "name_en",
  "kind",
  "ownership",
  "care_level",
  "commune_code",
  "has_beds",
  "beds_planned",
  "beds_planned_from",
  "beds_planned_source",
  "beds_actual",
  "beds_actual_from",
  "beds_actual_source",
  "electronic_records_since",
  "converted_on",
  "from",
  "to",
  "sample",
];

/** The same rows for a table; what is missing is empty, and why it is so stands in the JSON only. */
export function facilitiesCsv(rows: readonly FacilityAnswer[]): string {
  const cells = rows.map((row) => {
    const { code, name, kind, ownership, careLevel, communeCode, beds, electronicRecords: records } = row;
    const facility = [code, name.vi, name.en, kind, ownership, careLevel, communeCode, String(row.hasBeds)];
    const since = "since" in records ? records.since : null;
    const dates = [since, row.converted?.on ?? null, row.from, row.to];
    return [...facility, ...bedCells(beds.planned), ...bedCells(beds.actual), ...dates, String(hasSample(row))];
  });
  return formatCsv(HEADINGS, cells);
}

function bedCells(beds: FacilityAnswer["beds"]["planned"]): (string | number | null)[] {
  return "value" in beds ? [beds.value, beds.from, beds.source.id] : [null, null, null];
}
