import { randomUUID } from "node:crypto";
import type { Client } from "pg";

/** The least rows that observations, posts and presences hang on: one province with a few communes and stations. */
export async function insertSmallProvince(
  client: Client,
  communes: readonly string[] = ["00001", "00002", "00003"],
): Promise<void> {
  await client.query(`INSERT INTO source (id, title, publisher, date_text, language, address)
    VALUES ('registry', 'r', 'p', '2026', 'vi', ''), ('report', 'r', 'p', '2026', 'vi', '')`);
  await client.query(`INSERT INTO province (code, name_vi, name_en, formed_from_vi, area_km2, valid_from, source_id)
    VALUES ('42', 'Tỉnh Thử', 'Test Province', '', 1, '2025-07-01', 'registry')`);
  await client.query(`INSERT INTO reporting_unit (code, level) VALUES ('VN', 'nation')`);
  await client.query(`INSERT INTO reporting_unit (code, level, province_code) VALUES ('42', 'province', '42')`);
  for (const code of communes) await insertStation(client, code);
  await client.query(`INSERT INTO indicator (code, name_vi, name_en, definition_vi, definition_en, numerator_vi, numerator_en,
      denominator_vi, denominator_en, unit_code, higher_is_better, stock_or_flow, aggregation, decimals, citation)
    VALUES ('doctors', '', '', '', '', '', '', '', '', 'doctors', true, 'stock', 'floor', 0, ''),
           ('nurses', '', '', '', '', '', '', '', '', 'people', true, 'stock', 'sum', 0, '')`);
  await client.query(`INSERT INTO profession (code, name_vi, name_en, is_doctor, is_nurse)
    VALUES ('doctor', 'Bác sĩ', 'Doctor', true, false), ('nurse', 'Điều dưỡng', 'Nurse', false, true)`);
}

async function insertStation(client: Client, commune: string): Promise<void> {
  const station = `TYT-${commune}`;
  await client.query(
    `INSERT INTO commune_unit (code, province_code, name_vi, name_en, kind, longitude, latitude, valid_from, source_id)
     VALUES ($1, '42', $2, $2, 'commune', 105, 18, '2025-07-01', 'registry')`,
    [commune, `Xã ${commune}`],
  );
  await client.query(
    `INSERT INTO reporting_unit (code, level, province_code, commune_code) VALUES ($1, 'commune', '42', $1)`,
    [commune],
  );
  await client.query(`INSERT INTO facility (code) VALUES ($1)`, [station]);
  await client.query(
    `INSERT INTO facility_version (entity_id, facility_code, name_vi, name_en, kind, ownership, care_level, province_code, commune_code,
       from_date, source_id, is_sample, recorded_at)
     VALUES ($1, $2, $2, $2, 'health_station', 'public', 'initial', '42', $3, '2025-07-01', 'registry', true, '2025-07-01T02:00:00Z')`,
    [randomUUID(), station, commune],
  );
}

let staffNumber = 0;

export async function insertDoctor(client: Client): Promise<string> {
  staffNumber += 1;
  const { rows } = await client.query<{ id: string }>(
    `INSERT INTO staff (staff_number, province_code, is_sample) VALUES ($1, '42', true) RETURNING id`,
    [`T-${staffNumber}`],
  );
  const id = rows[0]?.id ?? "";
  await client.query(
    `INSERT INTO staff_qualification (entity_id, staff_id, profession_code, qualification, from_date, is_sample, recorded_at)
     VALUES ($1, $2, 'doctor', 'doctor', '2020-01-01', true, '2025-07-01T02:00:00Z')`,
    [randomUUID(), id],
  );
  return id;
}

export interface PresenceInput {
  readonly staffId: string;
  readonly commune?: string;
  readonly kind?: "own_post" | "rotation" | "secondment";
  readonly share: number;
  readonly from: string;
  readonly to?: string | null;
  readonly recordedAt?: string;
}

export async function insertPresence(client: Client, input: PresenceInput): Promise<string> {
  const { rows } = await client.query<{ id: string }>(
    `INSERT INTO presence (entity_id, staff_id, facility_code, kind, share, from_date, to_date, source_id, is_sample, recorded_at)
     VALUES ($1, $2, $3, $4, $5, $6, $7, 'registry', true, $8) RETURNING id::text`,
    [
      randomUUID(),
      input.staffId,
      `TYT-${input.commune ?? "00001"}`,
      input.kind ?? "own_post",
      input.share,
      input.from,
      input.to ?? null,
      input.recordedAt ?? "2026-01-01T02:00:00Z",
    ],
  );
  return rows[0]?.id ?? "";
}

export interface ObservationInput {
  readonly indicator?: string;
  readonly unit: string;
  readonly from: string;
  readonly to: string;
  readonly periodKind?: string;
  readonly value: number | string;
  readonly source?: "registry" | "report";
  readonly approved?: boolean;
  readonly recordedAt?: string;
}

/** Values of one row of `observation`, in the order of {@link OBSERVATION_COLUMNS}. */
export function observationValues(input: ObservationInput): unknown[] {
  const source = input.source ?? "report";
  const recordedAt = input.recordedAt ?? "2026-01-10T02:00:00Z";
  return [
    input.indicator ?? "doctors",
    input.unit,
    input.unit === "VN" ? null : "42",
    input.periodKind ?? "month",
    input.from,
    input.to,
    input.value,
    source,
    source,
    source === "registry" ? "0".repeat(64) : null,
    input.approved === false ? null : recordedAt,
    recordedAt,
  ];
}

export const OBSERVATION_COLUMNS = `indicator_code, unit_code, province_code, period_kind, from_date, to_date, value, origin, source_id,
  inputs_hash, approved_at, recorded_at`;

export async function insertObservations(client: Client, inputs: readonly ObservationInput[]): Promise<string[]> {
  const width = 12;
  const rows = inputs.map(
    (_, row) =>
      `(${Array.from({ length: width }, (_unused, column) => cast(row * width + column + 1, column)).join(", ")}, 'final', true)`,
  );
  const { rows: made } = await client.query<{ id: string }>(
    `INSERT INTO observation (${OBSERVATION_COLUMNS}, status, is_sample) VALUES ${rows.join(", ")} RETURNING id::text`,
    inputs.flatMap(observationValues),
  );
  return made.map((row) => row.id);
}

/** In a list of several rows PostgreSQL takes untyped parameters for text. */
function cast(parameter: number, column: number): string {
  const types = [
    "text",
    "text",
    "text",
    '"PeriodKind"',
    "date",
    "date",
    "numeric",
    '"ObservationOrigin"',
    "text",
    "text",
    "timestamptz",
    "timestamptz",
  ];
  return `$${parameter}::${types[column]}`;
}

export async function supersede(client: Client, options: { table: string; id: string; at: string }): Promise<void> {
  await client.query(`UPDATE ${options.table} SET superseded_at = $1 WHERE id = $2`, [options.at, options.id]);
}
