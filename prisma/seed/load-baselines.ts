import type { Client } from "pg";
import { isoDate } from "@/lib/domain/dates/iso-date";
import { insertRows, type Row } from "./insert-rows";
import { readTargets, recordedAt } from "./load-targets";
import { uuidFromName } from "./names-and-moments";
import { knownFrom, publicationDay, publicationDayOf } from "./publication-moments";
import { field, fieldOrNull, type TsvRow } from "./tsv";

const HA_TINH = "42";
const YEAR_END = isoDate("2025-12-31");

/** The sources of baselines that are published facts, where the fact's source is not the target's. */
const FACT_SOURCE: Readonly<Record<string, string>> = { "42": "art-hatinh", VN: "art-ministry" };

/** Where progress counts from: as published, by definition, from the sample registry, or assumed for the province. */
export async function loadBaselines(client: Client): Promise<void> {
  const { laidDown, planned } = readTargets();
  await insertRows(client, "target_baseline", [
    ...laidDown.flatMap(publishedBaseline),
    ...planned.flatMap(assumedBaseline),
    ...shortfallForNation(laidDown),
    ...(await fromSample(client)),
  ]);
}

/** Of a plan whose article names none: known from the day on which its own date was over. */
function assumedBaseline(target: TsvRow): Row[] {
  const date = isoDate(field(target, "baseline_date"));
  return publishedBaseline(target).map((row) => ({
    ...row,
    is_sample: true,
    recorded_at: knownFrom(publicationDay(field(target, "document_date")), date),
  }));
}

function publishedBaseline(target: TsvRow): Row[] {
  const value = fieldOrNull(target, "baseline_value");
  if (value === null) return [];
  const [level, province] = field(target, "level").split(":");
  const unit = level === "nation" ? "VN" : (province ?? "");
  const date = isoDate(field(target, "baseline_date"));
  const kind = field(target, "baseline_kind");
  const own = baseline({
    target: field(target, "id"),
    unit,
    date,
    value,
    kind,
    note: field(target, "baseline_note"),
    at: kind === "fact" ? knownFrom(publicationDayOf(FACT_SOURCE[unit] ?? ""), date) : recordedAt(target),
  });
  // A check-up year starts at 0 in every province; the nation's 1,000 rotated doctors are no province's target.
  if (field(target, "id") !== "T-VN-2") return [own];
  return [own, { ...own, entity_id: uuidFromName("baseline", "T-VN-2", HA_TINH), unit_code: HA_TINH }];
}

/** The province measured against Resolution 72's own floor starts from the same published shortfall. */
function shortfallForNation(targets: readonly TsvRow[]): Row[] {
  const own = targets.find((target) => field(target, "id") === "T-HT-1");
  if (own === undefined) throw new Error("T-HT-1 is missing");
  return [
    baseline({
      target: "T-VN-1",
      unit: HA_TINH,
      date: isoDate(field(own, "baseline_date")),
      value: field(own, "baseline_value"),
      kind: "assumed",
      note: "The province's own published shortfall (HT-07) is used; the resolution states no baseline.",
      at: knownFrom(publicationDayOf("art-hatinh"), null),
    }),
  ];
}

/** Ratios at the end of 2025 as approved from the sample registry, on the administrative population. */
async function fromSample(client: Client): Promise<Row[]> {
  const { rows } = await client.query<{ indicator_code: string; value: string; at: string }>(
    `SELECT o.indicator_code, o.value::text AS value, to_char(o.recorded_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') AS at
       FROM observation o LEFT JOIN population_figure p ON p.id = o.population_id
      WHERE o.unit_code = $1 AND o.to_date = $2 AND o.is_sample AND p.kind IS DISTINCT FROM 'statistical'`,
    [HA_TINH, YEAR_END],
  );
  const measured = new Map(rows.map((row) => [row.indicator_code, row]));
  return SAMPLE_BASELINES.map(({ target, indicator, kind, note }) => {
    const row = measured.get(indicator);
    if (row === undefined) throw new Error(`No sample value of ${indicator} on ${YEAR_END}`);
    return {
      ...baseline({ target, unit: HA_TINH, date: YEAR_END, value: row.value, kind, note, at: row.at }),
      is_sample: true,
    };
  });
}

const OWN_NOTE = "Value from the sample data; no published figure.";
const NATION_NOTE =
  "The nation's baseline is not the province's: the province's sample value is used; no published figure.";
const NONE_STATED_NOTE = "The resolution states no baseline: the province's sample value is used; no published figure.";
const SAMPLE_BASELINES = [
  { target: "T-HT-2", indicator: "doctors_per_10k", kind: "sample", note: OWN_NOTE },
  { target: "T-HT-3", indicator: "beds_per_10k", kind: "sample", note: OWN_NOTE },
  { target: "T-VN-3", indicator: "insurance_coverage", kind: "sample", note: NONE_STATED_NOTE },
  { target: "T-VN-4", indicator: "station_share_of_insured_visits", kind: "sample", note: NONE_STATED_NOTE },
  { target: "T-VN-15", indicator: "electronic_health_record_coverage", kind: "sample", note: NONE_STATED_NOTE },
  { target: "T-VN-9", indicator: "doctors_per_10k", kind: "assumed", note: NATION_NOTE },
  { target: "T-VN-10", indicator: "nurses_per_10k", kind: "assumed", note: NATION_NOTE },
  { target: "T-VN-12", indicator: "beds_per_10k", kind: "assumed", note: NATION_NOTE },
] as const;

function baseline(options: {
  target: string;
  unit: string;
  date: string;
  value: string;
  kind: string;
  note: string;
  at: string;
}): Row {
  return {
    entity_id: uuidFromName("baseline", options.target, options.unit),
    target_code: options.target,
    unit_code: options.unit,
    date: options.date,
    value: options.value,
    kind: options.kind,
    note: options.note,
    is_sample: false,
    recorded_at: options.at,
  };
}
