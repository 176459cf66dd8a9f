import type { Client } from "pg";
import { addDays, isoDate } from "@/lib/domain/dates/iso-date";
import { insertRows, type Row } from "./insert-rows";
import { moment, uuidFromName } from "./names-and-moments";
import { publicationDay } from "./publication-moments";
import { field, fieldOrNull, readSeedTable, type TsvRow } from "./tsv";

/** The 20th Congress closed on 2 October 2025; the term before it ended the day before. */
const TERM_CHANGE = isoDate("2025-10-02");
const REPLACED_AT_TERM_CHANGE: Readonly<Record<string, string | null>> = {
  "T-HT-0a": "T-HT-2",
  "T-HT-0b": "T-HT-3",
  "T-HT-0c": null,
};

/** The targets laid down in the documents, and the plans that the article speaks of, whose due dates are assumed. */
export function readTargets(): { readonly laidDown: readonly TsvRow[]; readonly planned: readonly TsvRow[] } {
  return { laidDown: readSeedTable("facts/targets"), planned: readSeedTable("sample/plan-targets") };
}

/** The catalogue of indicators, the resolutions with their clauses, and the targets laid down in them. */
export async function loadTargets(client: Client): Promise<number> {
  await insertRows(client, "indicator", readSeedTable("facts/indicators").map(indicatorRow));
  const { laidDown, planned } = readTargets();
  const targets = [...laidDown, ...planned];
  const names = new Map(readSeedTable("facts/target-names").map((row) => [field(row, "code"), row]));
  const resolutions = readSeedTable("facts/resolutions");
  await insertRows(
    client,
    "resolution",
    resolutions.map((row) => resolutionRow(row, targets)),
  );
  const resolutionOf = (target: TsvRow) => rowWhere(resolutions, "document", field(target, "document"));
  const nameOf = (target: TsvRow) => {
    const name = names.get(field(target, "id"));
    if (name === undefined) throw new Error(`Target ${field(target, "id")} has no name`);
    return name;
  };
  await insertRows(
    client,
    "resolution_clause",
    targets.map((target) => ({
      id: clauseId(target),
      resolution_id: field(resolutionOf(target), "id"),
      summary_vi: field(nameOf(target), "clause_vi"),
      summary_en: field(target, "clause_summary"),
    })),
  );
  await insertRows(
    client,
    "target",
    targets.map((target) => ({ code: field(target, "id"), created_at: recordedAt(target) })),
  );
  await insertRows(
    client,
    "target_version",
    targets.flatMap((target) =>
      versionRows(target, nameOf(target), resolutionOf(target)).map((row) => ({
        ...row,
        is_sample: planned.includes(target),
      })),
    ),
  );
  return targets.length;
}

function indicatorRow(row: TsvRow): Row {
  return {
    ...row,
    higher_is_better: field(row, "higher_is_better") === "yes",
    reporting_months: fieldOrNull(row, "reporting_months"),
  };
}

function resolutionRow(row: TsvRow, targets: readonly TsvRow[]): Row {
  const target = rowWhere(targets, "document", field(row, "document"));
  const isPlan = field(row, "is_plan") === "yes";
  return {
    id: field(row, "id"),
    level: field(row, "level"),
    province_code: fieldOrNull(row, "province_code"),
    title_vi: field(row, "title_vi"),
    title_en: field(row, "title_en"),
    short_vi: field(row, "short_vi"),
    short_en: field(row, "short_en"),
    issuer_vi: field(row, "issuer_vi"),
    issuer_en: field(row, "issuer_en"),
    // The day of the article is not the day of the plan that it speaks of.
    document_date: isPlan ? null : fieldOrNull(target, "document_date"),
    date_precision: fieldOrNull(target, "document_date_precision") ?? "unknown",
    is_draft: field(row, "is_draft") === "yes",
    is_plan: isPlan,
    source_id: field(target, "source_id"),
  };
}

/** A target of the ended term was open-ended for the registry until the new one was adopted. */
function versionRows(target: TsvRow, name: TsvRow, resolution: TsvRow): Row[] {
  const code = field(target, "id");
  const replacement = REPLACED_AT_TERM_CHANGE[code];
  const row = versionRow(target, name, resolution);
  if (replacement === undefined) return [row];
  const changed = moment(TERM_CHANGE, "09:00");
  return [
    { ...row, superseded_at: changed },
    { ...row, in_force_to: addDays(TERM_CHANGE, -1), superseded_by_code: replacement, recorded_at: changed },
  ];
}

function versionRow(target: TsvRow, name: TsvRow, resolution: TsvRow): Row {
  const [level, province] = field(target, "level").split(":");
  const isYearly = field(target, "recurs") === "yearly";
  return {
    entity_id: uuidFromName("target", field(target, "id")),
    target_code: field(target, "id"),
    level,
    province_code: province ?? null,
    clause_id: clauseId(target),
    indicator_code: field(target, "indicator"),
    name_vi: field(name, "name_vi"),
    name_en: field(name, "name_en"),
    comparator: field(target, "comparator"),
    value: field(target, "value"),
    value_to: fieldOrNull(target, "value_to"),
    scope: field(target, "scope") === "every station" ? "every_unit" : "whole",
    due_date: field(target, "due"),
    recurs_yearly: isYearly,
    first_year: isYearly ? Number(field(target, "baseline_date").slice(0, 4)) : null,
    owner_vi: fieldOrNull(name, "owner_vi"),
    owner_en: fieldOrNull(name, "owner_en"),
    source_confidence: field(target, "source_confidence"),
    note: field(target, "note"),
    in_force_from: fieldOrNull(resolution, "in_force_from") ?? fieldOrNull(target, "document_date"),
    in_force_to: null,
    superseded_by_code: null,
    is_sample: false,
    recorded_at: recordedAt(target),
    superseded_at: null,
  };
}

function clauseId(target: TsvRow): string {
  return `clause-${field(target, "id")}`;
}

/** A target is known from the date of its document. */
export function recordedAt(target: TsvRow): string {
  return moment(publicationDay(field(target, "document_date")), "09:00");
}

function rowWhere(rows: readonly TsvRow[], column: string, value: string): TsvRow {
  const found = rows.find((row) => field(row, column) === value);
  if (found === undefined) throw new Error(`No row whose ${column} is ${value}`);
  return found;
}
