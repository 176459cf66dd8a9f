import { Client } from "pg";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createTestDatabase, type TestDatabase } from "@/tests/support/database";
import {
  insertDoctor,
  insertObservations,
  insertPresence,
  insertSmallProvince,
  supersede,
} from "@/tests/support/registry-factories";

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

const october = { unit: "00001", from: "2026-10-01", to: "2026-10-31" } as const;

describe("what counts is appended, never overwritten", () => {
  it("every table with two times refuses updates, deletions and truncation", async () => {
    const { rows } = await client.query<{ table_name: string }>(
      `SELECT table_name FROM information_schema.columns WHERE table_schema = 'public' AND column_name = 'superseded_at' ORDER BY 1`,
    );
    const tables = rows.map((row) => row.table_name);
    expect(tables).toHaveLength(19);
    const { rows: triggers } = await client.query<{ relname: string; tgname: string }>(
      `SELECT c.relname, t.tgname FROM pg_trigger t JOIN pg_class c ON c.oid = t.tgrelid WHERE t.tgname ~ '_(supersede_only|no_truncate)$' ORDER BY 1, 2`,
    );
    for (const table of tables) {
      const names = triggers.filter((trigger) => trigger.relname === table).map((trigger) => trigger.tgname);
      expect(names, table).toEqual([`${table}_no_truncate`, `${table}_supersede_only`]);
    }
  });

  it("a recorded value cannot be changed or removed, even by the owner of the tables", async () => {
    const [id] = await insertObservations(client, [{ ...october, value: 3 }]);
    await expect(client.query("UPDATE observation SET value = 4 WHERE id = $1", [id])).rejects.toThrow(
      /superseded, never changed/,
    );
    await expect(client.query("DELETE FROM observation WHERE id = $1", [id])).rejects.toThrow(
      /superseded, never changed/,
    );
    await expect(client.query("TRUNCATE observation")).rejects.toThrow(/append-only/);
  });

  it("a supersession cannot carry another change along, be moved or be taken back", async () => {
    const [id] = await insertObservations(client, [{ ...october, unit: "00002", value: 3 }]);
    await expect(
      client.query("UPDATE observation SET superseded_at = now(), value = 4 WHERE id = $1", [id]),
    ).rejects.toThrow(/never changed/);
    await supersede(client, { table: "observation", id: id ?? "", at: "2026-11-05T00:00:00Z" });
    await expect(client.query("UPDATE observation SET superseded_at = now() WHERE id = $1", [id])).rejects.toThrow(
      /never changed/,
    );
    await expect(client.query("UPDATE observation SET superseded_at = NULL WHERE id = $1", [id])).rejects.toThrow(
      /never changed/,
    );
  });

  it("a row cannot be superseded before it was recorded", async () => {
    const staffId = await insertDoctor(client);
    const id = await insertPresence(client, {
      staffId,
      share: 1,
      from: "2026-01-01",
      recordedAt: "2026-01-02T00:00:00Z",
    });
    await expect(supersede(client, { table: "presence", id, at: "2026-01-01T00:00:00Z" })).rejects.toThrow(
      /superseded_after_recorded/,
    );
  });

  it("the figure as known on an earlier day is the one of that day", async () => {
    const [first] = await insertObservations(client, [
      { ...october, unit: "00003", value: 2, recordedAt: "2026-11-04T00:00:00Z" },
    ]);
    await supersede(client, { table: "observation", id: first ?? "", at: "2026-11-12T00:00:00Z" });
    await insertObservations(client, [{ ...october, unit: "00003", value: 3, recordedAt: "2026-11-12T00:00:00Z" }]);
    const totalAsKnown = async (moment: string) => {
      const { rows } = await client.query<{ histogram: unknown }>(
        `SELECT histogram FROM unit_groups_as_known('doctors', '42', $1, true) WHERE to_date = '2026-10-31'`,
        [moment],
      );
      return rows[0]?.histogram;
    };
    expect(await totalAsKnown("2026-11-10T00:00:00Z")).toMatchObject({ "2": 1 });
    expect(await totalAsKnown("2026-11-13T00:00:00Z")).not.toHaveProperty("2");
  });
});

describe("the trail", () => {
  it("takes new events and lets nobody change or remove one", async () => {
    await client.query(
      `INSERT INTO audit_event (at, action, subject_table, subject_id, details) VALUES (now(), 'test', 't', '1', '{}')`,
    );
    await expect(client.query("UPDATE audit_event SET action = 'x'")).rejects.toThrow(/append-only/);
    await expect(client.query("DELETE FROM audit_event")).rejects.toThrow(/append-only/);
    await expect(client.query("TRUNCATE audit_event CASCADE")).rejects.toThrow(/append-only/);
  });

  it("the web server's role has no right to rewrite it, nor any figure", async () => {
    const server = new Client({ connectionString: database.url });
    await server.connect();
    const attempts = [
      "UPDATE audit_event SET action = 'x'",
      "DELETE FROM audit_event",
      "DELETE FROM observation",
      "UPDATE observation SET value = 1",
      "UPDATE target_version SET value = 1",
      "TRUNCATE sign_in_attempt",
      "DROP TABLE holiday",
      "ALTER TABLE observation DISABLE TRIGGER ALL",
    ];
    for (const attempt of attempts) {
      await expect(server.query(attempt), attempt).rejects.toThrow(/permission denied|must be owner/);
    }
    await server.end();
  });
});
