import type { Client } from "pg";
import { isoDate } from "@/lib/domain/dates/iso-date";
import { insertRows, type Row } from "./insert-rows";
import { uuidFromName } from "./names-and-moments";
import { knownFrom, publicationDayOf } from "./publication-moments";
import { field, fieldOrNull, readSeedTable, type TsvRow } from "./tsv";

const NATION = "VN";

/** Every published statement as it is, its contradictions, and the populations. */
export async function loadFacts(client: Client): Promise<number> {
  const facts = readSeedTable("facts/founding-facts");
  const words = readWords();
  await insertRows(
    client,
    "published_fact",
    facts.map((row, position) => ({ ...factRow(row, position), ...translatedWords(row, words) })),
  );
  await insertRows(client, "fact_conflict", readSeedTable("facts/fact-conflicts"));
  await insertRows(client, "population_figure", readSeedTable("facts/population").map(populationRow));
  return facts.length;
}

function factRow(row: TsvRow, position: number): Row {
  const province = field(row, "province_code");
  return {
    id: field(row, "id"),
    province_code: province || null,
    subject: field(row, "subject"),
    indicator_text: field(row, "indicator"),
    value: fieldOrNull(row, "value"),
    value_to: fieldOrNull(row, "value_to"),
    unit_text: field(row, "unit"),
    qualifier: fieldOrNull(row, "qualifier"),
    kind: field(row, "kind"),
    period_kind: field(row, "period_kind"),
    from_date: fieldOrNull(row, "from"),
    to_date: fieldOrNull(row, "to"),
    scope_text: field(row, "scope"),
    source_id: field(row, "source_id"),
    note: field(row, "note"),
    position: position + 1,
  };
}

/** The articles came in English; their words repeat, so that each phrase is translated once. */
function readWords(): ReadonlyMap<string, string> {
  return new Map(readSeedTable("facts/fact-words").map((row) => [field(row, "en"), field(row, "vi")]));
}

function translatedWords(row: TsvRow, words: ReadonlyMap<string, string>): Row {
  const inVietnamese = (column: string): string => {
    const text = field(row, column);
    const translated = text === "" ? "" : words.get(text);
    if (translated === undefined) throw new Error(`Fact ${field(row, "id")}: "${text}" has no Vietnamese words`);
    return translated;
  };
  return {
    subject_vi: inVietnamese("subject"),
    indicator_text_vi: inVietnamese("indicator"),
    unit_text_vi: inVietnamese("unit"),
    scope_text_vi: inVietnamese("scope"),
    note_vi: inVietnamese("note"),
  };
}

function populationRow(row: TsvRow): Row {
  const when = field(row, "date_or_year");
  const kind = field(row, "kind");
  const isAverage = kind === "statistical_average";
  const date = isoDate(isAverage ? `${when}-12-31` : when);
  const source = field(row, "source_id");
  return {
    entity_id: uuidFromName("population", field(row, "unit_code"), kind, when),
    unit_code: field(row, "unit_code"),
    kind: isAverage ? "statistical" : kind,
    measure: isAverage ? "average" : "at_date",
    reference_date: date,
    people: field(row, "value"),
    // "published" says that nothing newer is awaited for that date.
    status: field(row, "status") === "published" ? "final" : field(row, "status"),
    source_id: source,
    note: field(row, "note"),
    is_sample: false,
    recorded_at: knownFrom(publicationDayOf(source), date),
  };
}

/**
 * Published figures that a catalogue indicator can carry: the national series, and facts with a usable date. A fact
 * that is a point of the series is linked to it, not stored twice.
 */
export async function loadPublishedObservations(client: Client): Promise<void> {
  const facts = new Map(readSeedTable("facts/founding-facts").map((row) => [field(row, "id"), row]));
  const chosen = readSeedTable("facts/fact-observations");
  const keyOf = (indicator: string, unit: string, to: string) => `${indicator} ${unit} ${to}`;
  const factOf = new Map(
    chosen.map((row) => [
      keyOf(field(row, "indicator"), field(row, "unit_code"), field(row, "to")),
      field(row, "fact_id"),
    ]),
  );
  const series = readSeedTable("facts/national-series").map((row) => {
    const year = field(row, "year");
    const factId = factOf.get(keyOf(field(row, "indicator"), NATION, `${year}-12-31`)) ?? null;
    const isTheFacts = factId !== null && facts.get(factId)?.source_id === field(row, "source_id");
    return publishedObservation({
      indicator: field(row, "indicator"),
      unit: NATION,
      province: null,
      periodKind: "year",
      from: `${year}-01-01`,
      to: `${year}-12-31`,
      row,
      factId: isTheFacts ? factId : null,
    });
  });
  const linked = new Set(series.map((row) => row.fact_id));
  const others = chosen
    .filter((row) => !linked.has(field(row, "fact_id")))
    .map((row) => {
      const fact = facts.get(field(row, "fact_id"));
      if (fact === undefined) throw new Error(`No fact ${field(row, "fact_id")}`);
      return publishedObservation({
        indicator: field(row, "indicator"),
        unit: field(row, "unit_code"),
        province: field(fact, "province_code") || null,
        periodKind: field(row, "period_kind"),
        from: field(row, "from"),
        to: field(row, "to"),
        row: fact,
        factId: field(row, "fact_id"),
      });
    });
  await insertRows(client, "observation", [...series, ...others]);
}

function publishedObservation(options: {
  indicator: string;
  unit: string;
  province: string | null;
  periodKind: string;
  from: string;
  to: string;
  row: TsvRow;
  factId: string | null;
}): Row {
  const source = field(options.row, "source_id");
  const recordedAt = knownFrom(publicationDayOf(source), isoDate(options.to));
  return {
    indicator_code: options.indicator,
    unit_code: options.unit,
    province_code: options.province,
    period_kind: options.periodKind,
    from_date: options.from,
    to_date: options.to,
    value: field(options.row, "value"),
    qualifier: field(options.row, "qualifier"),
    kind: field(options.row, "kind"),
    status: "final",
    origin: "published",
    source_id: source,
    source_place: options.factId ?? "",
    fact_id: options.factId,
    approved_at: recordedAt,
    is_sample: false,
    recorded_at: recordedAt,
  };
}
