import fc from "fast-check";
import { Client } from "pg";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createTestDatabase, type TestDatabase } from "@/tests/support/database";
import {
  insertObservations,
  insertSmallProvince,
  type ObservationInput,
  supersede,
} from "@/tests/support/registry-factories";

const COMMUNES = ["00001", "00002", "00003", "00004"];
const MONTHS = [
  { from: "2026-08-01", to: "2026-08-31" },
  { from: "2026-09-01", to: "2026-09-30" },
];

let database: TestDatabase;
let client: Client;
let other: Client;

beforeAll(async () => {
  database = await createTestDatabase({ seeded: false });
  client = new Client({ connectionString: database.ownerUrl });
  other = new Client({ connectionString: database.ownerUrl });
  await Promise.all([client.connect(), other.connect()]);
  await insertSmallProvince(client, COMMUNES);
});

afterAll(async () => {
  await Promise.all([client.end(), other.end()]);
  await database.drop();
});

type Stored = {
  id: string;
  indicator_code: string;
  unit_code: string;
  to_date: string;
  value: string;
  origin: string;
  approved: boolean;
  recorded: number;
};

/** The same counts worked out here, from nothing but the current rows. */
async function recount(): Promise<Map<string, Record<string, number>>> {
  const { rows } = await client.query<Stored>(
    `SELECT id::text, indicator_code, unit_code, to_date::text, value::text, origin::text, approved_at IS NOT NULL AS approved,
            extract(epoch FROM recorded_at)::float8 AS recorded
       FROM observation WHERE superseded_at IS NULL AND unit_code = ANY ($1)`,
    [COMMUNES],
  );
  const groups = new Map<string, Record<string, number>>();
  for (const approvedOnly of [true, false]) {
    const chosen = new Map<string, Stored>();
    for (const row of rows.filter((one) => !approvedOnly || one.approved)) {
      const key = `${row.indicator_code} ${row.to_date} ${approvedOnly}|${row.unit_code}`;
      const known = chosen.get(key);
      if (known === undefined || isPreferred(row, known)) chosen.set(key, row);
    }
    for (const [key, row] of chosen) {
      const group = key.split("|")[0] ?? "";
      const histogram = groups.get(group) ?? {};
      const value = String(Number(row.value));
      histogram[value] = (histogram[value] ?? 0) + 1;
      groups.set(group, histogram);
    }
  }
  return groups;
}

function isPreferred(a: Stored, b: Stored): boolean {
  if (a.origin !== b.origin) return a.origin === "registry";
  return a.recorded !== b.recorded ? a.recorded > b.recorded : Number(a.id) > Number(b.id);
}

async function kept(): Promise<Map<string, Record<string, number>>> {
  const { rows } = await client.query<{
    key: string;
    histogram: Record<string, number>;
    units_reported: number;
    total: string;
  }>(
    `SELECT indicator_code || ' ' || to_date::text || ' ' || approved_only::text AS key, histogram, units_reported, total::text
       FROM unit_group_summary`,
  );
  for (const row of rows) {
    const entries = Object.entries(row.histogram);
    expect(row.units_reported).toBe(entries.reduce((sum, [, count]) => sum + count, 0));
    expect(Number(row.total)).toBeCloseTo(
      entries.reduce((sum, [value, count]) => sum + Number(value) * count, 0),
      6,
    );
  }
  return new Map(rows.map((row) => [row.key, row.histogram]));
}

const change = fc.record({
  kind: fc.constantFrom("insert", "insert", "insert", "supersede", "correct", "approve"),
  indicator: fc.constantFrom("doctors", "nurses"),
  unit: fc.constantFrom(...COMMUNES),
  month: fc.constantFrom(...MONTHS),
  source: fc.constantFrom("registry" as const, "report" as const),
  value: fc.constantFrom(0, 1, 2.5, 4, 4, 6),
  approved: fc.boolean(),
});
type Change = typeof change extends fc.Arbitrary<infer T> ? T : never;

async function apply(one: Change, step: number): Promise<void> {
  const { rows } = await client.query<{ id: string; value: string }>(
    `SELECT id::text, value::text FROM observation
      WHERE superseded_at IS NULL AND indicator_code = $1 AND unit_code = $2 AND to_date = $3 AND source_id = $4`,
    [one.indicator, one.unit, one.month.to, one.source],
  );
  const current = rows[0];
  const recordedAt = new Date(Date.UTC(2026, 10, 1) + step * 1000).toISOString();
  const next: ObservationInput = { ...one, ...one.month, recordedAt };
  await client.query("BEGIN");
  if (current !== undefined && one.kind !== "insert")
    await supersede(client, { table: "observation", id: current.id, at: recordedAt });
  if (one.kind === "correct" || (one.kind === "insert" && current === undefined))
    await insertObservations(client, [next]);
  if (one.kind === "approve" && current !== undefined) {
    await insertObservations(client, [{ ...next, value: current.value, approved: true }]);
  }
  await client.query("COMMIT");
}

describe("the kept summary of a province's units", () => {
  it("equals a recount after every kind of change", async () => {
    let step = 0;
    await fc.assert(
      fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 12 }), async (changes) => {
        for (const one of changes) {
          step += 1;
          await apply(one, step);
          expect(await kept()).toEqual(await recount());
        }
      }),
      { numRuns: 25, seed: 20261122 },
    );
    expect((await kept()).size).toBeGreaterThan(0);
  });

  it("equals a recount after many rows in one statement, and after a statement that was rolled back", async () => {
    const july = { from: "2026-07-01", to: "2026-07-31" };
    await insertObservations(
      client,
      COMMUNES.map((unit, index) => ({ ...july, unit, value: index })),
    );
    expect((await kept()).get("doctors 2026-07-31 true")).toEqual({ "0": 1, "1": 1, "2": 1, "3": 1 });
    await client.query("BEGIN");
    await insertObservations(client, [{ ...july, unit: "00001", value: 9, source: "registry" }]);
    await client.query("ROLLBACK");
    expect(await kept()).toEqual(await recount());
  });

  it("misses nothing when two transactions write to one group at once", async () => {
    const june = { from: "2026-06-01", to: "2026-06-30" };
    await client.query("BEGIN");
    await insertObservations(client, [{ ...june, unit: "00001", value: 1 }]);
    const second = insertObservations(other, [{ ...june, unit: "00002", value: 2 }]);
    await client.query("COMMIT");
    await second;
    expect((await kept()).get("doctors 2026-06-30 true")).toEqual({ "1": 1, "2": 1 });
    expect(await kept()).toEqual(await recount());
  });

  it("the function for an earlier moment agrees with it for now", async () => {
    const { rows } = await client.query<{ key: string; histogram: Record<string, number> }>(
      `SELECT 'doctors ' || to_date::text || ' true' AS key, histogram FROM unit_groups_as_known('doctors', '42', now() + interval '1 year', true)`,
    );
    const now = new Map([...(await kept())].filter(([key]) => key.startsWith("doctors ") && key.endsWith(" true")));
    expect(new Map(rows.map((row) => [row.key, row.histogram]))).toEqual(now);
  });
});
