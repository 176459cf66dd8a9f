import { randomUUID } from "node:crypto";
import { Client } from "pg";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createTestDatabase, type TestDatabase } from "@/tests/support/database";
import {
  insertDoctor,
  insertObservations,
  insertPresence,
  insertSmallProvince,
} from "@/tests/support/registry-factories";

let database: TestDatabase;
let owner: Client;
let server: Client;

beforeAll(async () => {
  database = await createTestDatabase({ seeded: false });
  owner = new Client({ connectionString: database.ownerUrl });
  await owner.connect();
  // As the start command leaves it: the web server may connect and no more, so make no temporary tables either.
  await owner.query(`REVOKE ALL ON DATABASE ${new URL(database.ownerUrl).pathname.slice(1)} FROM PUBLIC`);
  await insertSmallProvince(owner);
  server = new Client({ connectionString: database.url });
  await server.connect();
});

afterAll(async () => {
  await server.end();
  await owner.end();
  await database.drop();
});

const october = { unit: "00001", from: "2026-10-01", to: "2026-10-31" } as const;
const recordedNow = () => new Date().toISOString();

const histogramsOn = async (to: string): Promise<unknown[]> => {
  const { rows } = await server.query<{ histogram: unknown }>(
    "SELECT histogram FROM unit_group_summary WHERE to_date = $1 AND approved_only",
    [to],
  );
  return rows.map((row) => row.histogram);
};

describe("what the web server's role may write", () => {
  it("a figure it records and supersedes shows in the group summary, and is gone from it when rolled back", async () => {
    const [id] = await insertObservations(server, [{ ...october, value: 3, recordedAt: recordedNow() }]);
    expect(await histogramsOn(october.to)).toEqual([{ "3": 1 }]);
    await server.query("BEGIN");
    await server.query("SAVEPOINT before_supersession");
    await server.query("UPDATE observation SET superseded_at = now() WHERE id = $1", [id]);
    expect(await histogramsOn(october.to)).toEqual([]);
    await server.query("ROLLBACK TO before_supersession");
    expect(await histogramsOn(october.to)).toEqual([{ "3": 1 }]);
    await server.query("COMMIT");
  });

  it("the group summary itself is not its to write", async () => {
    for (const attempt of [
      "DELETE FROM unit_group_summary",
      "UPDATE unit_group_summary SET units_reported = 0",
      "INSERT INTO unit_group_summary SELECT * FROM unit_group_summary",
    ]) {
      await expect(server.query(attempt), attempt).rejects.toThrow(/permission denied/);
    }
  });

  it("neither a row recorded in the past nor a supersession in the past can change what was known", async () => {
    const backdated = { ...october, unit: "00002", value: 3, recordedAt: "2026-01-10T02:00:00Z" };
    await expect(insertObservations(server, [backdated])).rejects.toThrow(/recorded at the moment/);
    const [id] = await insertObservations(owner, [backdated]);
    await expect(
      server.query("UPDATE observation SET superseded_at = recorded_at WHERE id = $1", [id]),
    ).rejects.toThrow(/never changed/);
  });

  it("a presence marked as superseded one day to come cannot slip past the limit of one full time", async () => {
    const staffId = await insertDoctor(owner);
    await insertPresence(owner, { staffId, share: 1, from: "2026-01-01" });
    await expect(
      server.query(
        `INSERT INTO presence (entity_id, staff_id, facility_code, kind, share, from_date, source_id, is_sample, recorded_at, superseded_at)
         VALUES ($1, $2, 'TYT-00002', 'rotation', 1, '2026-01-01', 'registry', true, now(), now() + interval '1 year')`,
        [randomUUID(), staffId],
      ),
    ).rejects.toThrow(/recorded at the moment/);
  });

  it("the key of an account cannot be moved, and nobody is administrator and auditor at once", async () => {
    const userId = randomUUID();
    await server.query("INSERT INTO app_user (id, password_hash) VALUES ($1, 'x')", [userId]);
    await expect(server.query("UPDATE app_user SET id = gen_random_uuid()")).rejects.toThrow(/permission denied/);
    const grant = (role: string, unit: string) =>
      server.query("INSERT INTO role_grant (user_id, role, unit_code, granted_at) VALUES ($1, $2, $3, now())", [
        userId,
        role,
        unit,
      ]);
    await grant("admin", "42");
    await grant("admin", "VN");
    await expect(grant("auditor", "42")).rejects.toThrow(/role_grant_admin_is_not_auditor/);
    await server.query("UPDATE role_grant SET revoked_at = now() WHERE user_id = $1", [userId]);
    await grant("auditor", "42");
  });
});
