import { Client } from "pg";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { closeDatabase } from "@/lib/db/client";
import { isoDate } from "@/lib/domain/dates/iso-date";
import { listCorrections } from "@/lib/features/observations/data/list-corrections";
import { listRevisions } from "@/lib/features/observations/data/list-revisions";
import { createTestDatabase, type TestDatabase } from "@/tests/support/database";
import { type SampleAccount, sampleScope } from "@/tests/support/sample-scope";

// September 2026 of the station of Thành Sen: 5, approved on 8/10; a draft of 3 on 12/10; 4, approved on 20/10.

const INDICATOR = "station_doctors_counted";
const DRAFTED = "2026-10-12T02:00:00Z";
const AGAIN = "2026-10-20T02:00:00Z";
const SEPTEMBER = `indicator_code = '${INDICATOR}' AND unit_code = '18073' AND to_date = '2026-09-30'`;

/** A later version of the approved figure of September. */
const version = (changes: string) => `
  INSERT INTO observation
  SELECT (jsonb_populate_record(o, jsonb_build_object('id', nextval(pg_get_serial_sequence('observation', 'id')), ${changes}))).*
    FROM observation o WHERE ${SEPTEMBER} AND value = 5`;

let database: TestDatabase;

beforeAll(async () => {
  database = await createTestDatabase({ seeded: true });
  process.env.DATABASE_URL = database.url;
  const owner = new Client({ connectionString: database.ownerUrl });
  await owner.connect();
  // Past the rules of append-only tables, as only their owner can.
  await owner.query("ALTER TABLE observation DISABLE TRIGGER USER");
  await owner.query(`UPDATE observation SET superseded_at = '${DRAFTED}' WHERE ${SEPTEMBER}`);
  await owner.query(
    version(`'value', 3, 'recorded_at', '${DRAFTED}', 'superseded_at', '${AGAIN}', 'approved_at', NULL`),
  );
  await owner.query(version(`'value', 4, 'recorded_at', '${AGAIN}', 'superseded_at', NULL, 'approved_at', '${AGAIN}'`));
  await owner.query("ALTER TABLE observation ENABLE TRIGGER USER");
  await owner.end();
});
afterAll(async () => {
  await closeDatabase();
  await database.drop();
});

async function revisions(account: SampleAccount, knownOn: string | null = null) {
  const rows = await listRevisions({
    scope: await sampleScope(account),
    indicatorCode: INDICATOR,
    provinceCode: "42",
    unitCode: "18073",
    populationSeries: "administrative",
    until: isoDate("2026-09-30"),
    knownOn: knownOn === null ? null : new Date(knownOn),
  });
  return rows.map(({ before, after, recordedAt }) => [before, after, recordedAt.toISOString().slice(0, 10)]);
}

async function corrections(account: SampleAccount, after: string) {
  const rows = await listCorrections({
    scope: await sampleScope(account),
    provinceCode: "42",
    unitCode: "42",
    ofUnit: [],
    ofCommunes: [INDICATOR],
    populationSeries: "administrative",
    months: { from: isoDate("2026-08-01"), until: isoDate("2026-09-30") },
    after: after.length === 10 ? isoDate(after) : new Date(after),
    knownOn: null,
  });
  return rows.map((row) => [row.before, row.after, row.recordedAt.toISOString().slice(0, 10)]);
}

describe("a figure that was approved, drafted anew and approved again", () => {
  it("a leader is told each step, a reviewer from the approved one to the approved one", async () => {
    expect(await revisions("leader")).toEqual([
      [3, 4, "2026-10-20"],
      [5, 3, "2026-10-12"],
    ]);
    expect(await revisions("reviewer")).toEqual([[5, 4, "2026-10-20"]]);
  });

  it("before the second approval a reviewer is told nothing of the draft", async () => {
    expect(await revisions("leader", "2026-10-15T00:00:00Z")).toEqual([[5, 3, "2026-10-12"]]);
    expect(await revisions("reviewer", "2026-10-15T00:00:00Z")).toEqual([]);
  });

  it("what changed since a day is told by the day of the second approval, though the draft is older", async () => {
    expect(await corrections("leader", "2026-10-10")).toEqual([
      [3, 4, "2026-10-20"],
      [5, 3, "2026-10-12"],
    ]);
    expect(await corrections("reviewer", "2026-10-10")).toEqual([[5, 4, "2026-10-20"]]);
    expect(await corrections("leader", "2026-10-15")).toEqual([[3, 4, "2026-10-20"]]);
    expect(await corrections("reviewer", "2026-10-15")).toEqual([[5, 4, "2026-10-20"]]);
    expect(await corrections("reviewer", "2026-10-15T00:00:00Z")).toEqual([[5, 4, "2026-10-20"]]);
    expect(await corrections("reviewer", "2026-10-20")).toEqual([]);
    expect(await corrections("reviewer", AGAIN)).toEqual([]);
  });

  it("who sees other stations only is told nothing", async () => {
    expect(await revisions("facility")).toEqual([]);
    expect(await corrections("facility", "2026-10-10")).toEqual([]);
  });
});
