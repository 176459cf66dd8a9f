import { Client } from "pg";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createTestDatabase, type TestDatabase } from "@/tests/support/database";
import { insertObservations, insertSmallProvince } from "@/tests/support/registry-factories";

/** What no kept page shows, or what is asked anew on every request. */
const TABLES_OUTSIDE = [
  "_prisma_migrations",
  "api_token",
  "audit_event",
  "audit_note",
  "auth_session",
  "briefing_batch",
  "briefing_file",
  "briefing_text",
  "data_change",
  "data_version",
  "seed_run",
  "sign_in_attempt",
  "staff_presence_lock",
  // Filled by triggers of `observation`, in the same transaction.
  "unit_group_summary",
];

let database: TestDatabase;
let owner: Client;
let writers: [Client, Client];

const connect = async (connectionString: string) => {
  const client = new Client({ connectionString });
  await client.connect();
  return client;
};

beforeAll(async () => {
  database = await createTestDatabase({ seeded: false });
  owner = await connect(database.ownerUrl);
  await insertSmallProvince(owner);
  writers = [await connect(database.url), await connect(database.url)];
});

afterAll(async () => {
  for (const client of [owner, ...writers]) await client.end();
  await database.drop();
});

const readVersion = async () =>
  Number((await owner.query<{ version: string }>("SELECT version FROM data_version")).rows[0]?.version);
const january = (unit: string, indicator: string) => ({
  unit,
  indicator,
  from: "2026-01-01",
  to: "2026-01-31",
  value: 4,
  recordedAt: new Date().toISOString(),
});

describe("the number of the data's state", () => {
  it("is moved by every table but those named here", async () => {
    const { rows } = await owner.query<{ name: string }>(`
      SELECT c.relname AS name FROM pg_class c
       WHERE c.relkind IN ('r', 'p') AND c.relnamespace = 'public'::regnamespace
         AND (SELECT coalesce(bit_or(t.tgtype), 0) FROM pg_trigger t
               WHERE t.tgrelid = c.oid AND t.tgfoid = 'mark_data_changed'::regproc AND t.tgenabled IN ('O', 'A')) & 60 <> 60
       ORDER BY 1`);
    expect(rows.map((row) => row.name)).toEqual(TABLES_OUTSIDE);
  });

  it("moves once a transaction, however much it writes, and not at all when nothing was written", async () => {
    const before = await readVersion();
    const [writer] = writers;
    await writer.query("BEGIN");
    await insertObservations(writer, [january("00001", "doctors"), january("00002", "doctors")]);
    await insertObservations(writer, [january("00001", "nurses")]);
    expect(await readVersion()).toBe(before);
    await writer.query("COMMIT");
    expect(await readVersion()).toBe(before + 1);
    await writer.query("SELECT count(*) FROM observation");
    expect(await readVersion()).toBe(before + 1);
  });

  it("stays where it is when the transaction is rolled back", async () => {
    const before = await readVersion();
    const [writer] = writers;
    await writer.query("BEGIN");
    await insertObservations(writer, [january("00003", "doctors")]);
    await writer.query("ROLLBACK");
    expect(await readVersion()).toBe(before);
  });

  it("is moved by each of two writers at once, who do not wait for each other before they commit", async () => {
    const before = await readVersion();
    const [first, second] = writers;
    const name = (client: Client, date: string) =>
      client.query("INSERT INTO holiday VALUES ($1, true, 'Test', 'certain', '')", [date]);
    for (const writer of writers) await writer.query("BEGIN");
    await name(first, "2030-01-01");
    await name(second, "2030-01-02");
    await Promise.all([first.query("COMMIT"), second.query("COMMIT")]);
    expect(await readVersion()).toBe(before + 2);
  });

  it("is not the web server's to write", async () => {
    await expect(writers[0].query("UPDATE data_version SET version = 0")).rejects.toThrow("permission denied");
    await expect(writers[0].query("DELETE FROM data_change")).rejects.toThrow("permission denied");
  });
});
