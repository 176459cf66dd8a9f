import { Client } from "pg";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { createTestDatabase, type TestDatabase } from "@/tests/support/database";
import { insertDoctor, insertPresence, insertSmallProvince, supersede } from "@/tests/support/registry-factories";

let database: TestDatabase;
let client: Client;
let other: Client;
let doctor: string;

beforeAll(async () => {
  database = await createTestDatabase({ seeded: false });
  client = new Client({ connectionString: database.ownerUrl });
  other = new Client({ connectionString: database.ownerUrl });
  await Promise.all([client.connect(), other.connect()]);
  await insertSmallProvince(client);
});

afterAll(async () => {
  await Promise.all([client.end(), other.end()]);
  await database.drop();
});

beforeEach(async () => {
  doctor = await insertDoctor(client);
});

const MORE_THAN_ONE = /more than 1\.0/;

describe("presence of one person", () => {
  it("two halves at two stations are one full time", async () => {
    await insertPresence(client, { staffId: doctor, share: 0.5, from: "2026-01-01" });
    await insertPresence(client, {
      staffId: doctor,
      commune: "00002",
      kind: "secondment",
      share: 0.5,
      from: "2026-02-01",
    });
    const { rows } = await client.query("SELECT sum(share)::text AS share FROM presence WHERE staff_id = $1", [doctor]);
    expect(rows).toEqual([{ share: "1.000" }]);
  });

  it("a full time and a rotation on top of it are refused", async () => {
    await insertPresence(client, { staffId: doctor, share: 1, from: "2026-01-01" });
    const rotation = insertPresence(client, {
      staffId: doctor,
      commune: "00002",
      kind: "rotation",
      share: 0.001,
      from: "2026-03-01",
      to: "2026-03-31",
    });
    await expect(rotation).rejects.toThrow(MORE_THAN_ONE);
  });

  it("one day of overlap is too much, the day after is not", async () => {
    await insertPresence(client, { staffId: doctor, share: 1, from: "2026-01-01", to: "2026-03-31" });
    await expect(
      insertPresence(client, { staffId: doctor, commune: "00002", share: 1, from: "2026-03-31" }),
    ).rejects.toThrow(MORE_THAN_ONE);
    await expect(
      insertPresence(client, { staffId: doctor, commune: "00002", share: 1, from: "2026-04-01" }),
    ).resolves.not.toBe("");
  });

  it("an overlap that begins in the middle of a later presence is found", async () => {
    await insertPresence(client, { staffId: doctor, share: 0.6, from: "2026-06-01", to: "2026-06-30" });
    await insertPresence(client, { staffId: doctor, commune: "00002", share: 0.4, from: "2026-01-01" });
    await expect(
      insertPresence(client, { staffId: doctor, commune: "00003", share: 0.1, from: "2026-02-01" }),
    ).rejects.toThrow(MORE_THAN_ONE);
  });

  it("a superseded presence no longer takes up time", async () => {
    const wrong = await insertPresence(client, { staffId: doctor, share: 1, from: "2026-01-01" });
    await supersede(client, { table: "presence", id: wrong, at: "2026-01-05T00:00:00Z" });
    await expect(
      insertPresence(client, { staffId: doctor, commune: "00002", share: 1, from: "2026-01-01" }),
    ).resolves.not.toBe("");
  });

  it("a supersession cannot be announced for the future, which would free the time today", async () => {
    const present = await insertPresence(client, { staffId: doctor, share: 1, from: "2026-01-01" });
    const announced = supersede(client, { table: "presence", id: present, at: "2999-01-01T00:00:00Z" });
    await expect(announced).rejects.toThrow(/superseded, never changed/);
  });
});

describe("two transactions about one person at the same moment", () => {
  it("the second waits for the first and is refused", async () => {
    await client.query("BEGIN");
    await other.query("BEGIN");
    await insertPresence(client, { staffId: doctor, share: 0.6, from: "2026-01-01" });
    const second = insertPresence(other, { staffId: doctor, commune: "00002", share: 0.6, from: "2026-01-01" }).then(
      () => "accepted",
      (error: Error) => error.message,
    );
    await client.query("COMMIT");
    expect(await second).toMatch(MORE_THAN_ONE);
    await other.query("ROLLBACK");
  });

  it("under repeatable read the second fails instead of overlooking the first", async () => {
    await client.query("BEGIN ISOLATION LEVEL REPEATABLE READ");
    await other.query("BEGIN ISOLATION LEVEL REPEATABLE READ");
    await other.query("SELECT count(*) FROM presence");
    await insertPresence(client, { staffId: doctor, share: 0.6, from: "2026-01-01" });
    const second = insertPresence(other, { staffId: doctor, commune: "00002", share: 0.6, from: "2026-01-01" }).then(
      () => "accepted",
      (error: Error) => error.message,
    );
    await client.query("COMMIT");
    expect(await second).toMatch(/could not serialize|more than 1\.0|duplicate key/);
    await other.query("ROLLBACK");
    const { rows } = await client.query("SELECT sum(share)::text AS share FROM presence WHERE staff_id = $1", [doctor]);
    expect(rows).toEqual([{ share: "0.600" }]);
  });

  it("two people do not wait for each other", async () => {
    const colleague = await insertDoctor(client);
    await client.query("BEGIN");
    await insertPresence(client, { staffId: doctor, share: 1, from: "2026-01-01" });
    await expect(insertPresence(other, { staffId: colleague, share: 1, from: "2026-01-01" })).resolves.not.toBe("");
    await client.query("COMMIT");
  });
});
