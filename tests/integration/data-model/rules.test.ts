import { Client } from "pg";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createTestDatabase, type TestDatabase } from "@/tests/support/database";
import { insertObservations, insertSmallProvince, type ObservationInput } from "@/tests/support/registry-factories";

let database: TestDatabase;
let client: Client;

beforeAll(async () => {
  database = await createTestDatabase({ seeded: false });
  client = new Client({ connectionString: database.ownerUrl });
  await client.connect();
  await insertSmallProvince(client);
});

afterAll(async () => {
  await client.end();
  await database.drop();
});

const inserting = (input: Partial<ObservationInput>) =>
  insertObservations(client, [{ unit: "00001", from: "2026-10-01", to: "2026-10-31", value: 1, ...input }]);

describe("periods of observations", () => {
  it.each([
    ["month", "2026-02-01", "2026-02-28"],
    ["month", "2024-02-01", "2024-02-29"],
    ["quarter", "2026-10-01", "2026-12-31"],
    ["half_year", "2026-07-01", "2026-12-31"],
    ["nine_months", "2026-01-01", "2026-09-30"],
    ["year", "2026-01-01", "2026-12-31"],
    ["admin_month", "2026-09-15", "2026-10-14"],
    ["admin_quarter", "2025-12-15", "2026-03-14"],
    ["admin_half_year", "2025-12-15", "2026-06-14"],
    ["admin_nine_months", "2025-12-15", "2026-09-14"],
    ["admin_year", "2025-12-15", "2026-12-14"],
    ["free", "2025-01-01", "2025-09-10"],
  ])("a %s may run from %s to %s", async (periodKind, from, to) => {
    await expect(inserting({ periodKind, from, to })).resolves.toHaveLength(1);
  });

  it.each([
    ["month", "2026-02-01", "2026-03-01"],
    ["month", "2026-10-15", "2026-11-14"],
    ["quarter", "2026-11-01", "2027-01-31"],
    ["nine_months", "2026-04-01", "2026-12-31"],
    ["admin_month", "2026-10-01", "2026-10-31"],
    ["admin_quarter", "2026-01-15", "2026-04-14"],
    ["admin_half_year", "2026-03-15", "2026-09-14"],
    ["admin_year", "2026-01-15", "2027-01-14"],
    ["free", "2025-09-10", "2025-01-01"],
  ])("a %s may not run from %s to %s", async (periodKind, from, to) => {
    await expect(inserting({ periodKind, from, to })).rejects.toThrow(
      /observation_legal_period|observation_dates_in_order/,
    );
  });
});

describe("figures of a unit", () => {
  it("one source gives one current figure, two sources may contradict each other", async () => {
    const may = { unit: "00002", from: "2026-05-01", to: "2026-05-31" };
    await inserting({ ...may, value: 1 });
    await expect(inserting({ ...may, value: 2 })).rejects.toThrow(/observation_current/);
    await expect(inserting({ ...may, value: 2, source: "registry" })).resolves.toHaveLength(1);
  });

  it("a unit's figure cannot pass as the nation's by leaving the province out", async () => {
    const sql = `INSERT INTO observation (indicator_code, unit_code, period_kind, from_date, to_date, value, origin, source_id, status, is_sample, recorded_at)
      VALUES ('doctors', $1, 'month', '2026-06-01', '2026-06-30', 1, 'report', 'report', 'final', true, now())`;
    await expect(client.query(sql, ["00001"])).rejects.toThrow(/observation_nation_has_no_province/);
    await expect(client.query(sql, ["VN"])).resolves.toBeDefined();
  });

  it("a unit's figure cannot be filed under another province", async () => {
    const sql = `INSERT INTO observation (indicator_code, unit_code, province_code, period_kind, from_date, to_date, value, origin, source_id, status, is_sample, recorded_at)
      VALUES ('doctors', '00001', '31', 'month', '2026-06-01', '2026-06-30', 1, 'report', 'report', 'final', true, now())`;
    await expect(client.query(sql)).rejects.toThrow(/observation_unit_in_province/);
  });

  it("a figure from the registry carries the hash of its inputs", async () => {
    const sql = `INSERT INTO observation (indicator_code, unit_code, province_code, period_kind, from_date, to_date, value, origin, source_id, status, is_sample, recorded_at)
      VALUES ('doctors', '00003', '42', 'month', '2026-06-01', '2026-06-30', 1, 'registry', 'registry', 'final', true, now())`;
    await expect(client.query(sql)).rejects.toThrow(/observation_registry_has_hash/);
  });
});

describe("facilities", () => {
  it("a commune-level unit has one station at a time", async () => {
    await client.query(`INSERT INTO facility (code) VALUES ('TYT-SECOND')`);
    const sql = `INSERT INTO facility_version (entity_id, facility_code, name_vi, name_en, kind, ownership, province_code, commune_code, from_date, source_id, is_sample, recorded_at)
      VALUES (gen_random_uuid(), 'TYT-SECOND', 'x', 'x', 'health_station', 'public', '42', '00001', '2026-01-01', 'registry', true, now())`;
    await expect(client.query(sql)).rejects.toThrow(/one_station_a_commune/);
  });

  it("planned beds have one value a day", async () => {
    const sql = (from: string, to: string | null) =>
      client.query(
        `INSERT INTO bed_count (entity_id, facility_code, kind, beds, from_date, to_date, source_id, is_sample, recorded_at)
         VALUES (gen_random_uuid(), 'TYT-00001', 'planned', 10, $1, $2, 'registry', true, now())`,
        [from, to],
      );
    await sql("2025-01-01", "2025-10-27");
    await sql("2025-10-28", null);
    await expect(sql("2026-01-01", null)).rejects.toThrow(/bed_count_one_value_a_day/);
  });
});
