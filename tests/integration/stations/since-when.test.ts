import { Client } from "pg";
import { afterAll, beforeAll, expect, it } from "vitest";
import { closeDatabase } from "@/lib/db/client";
import { fromDayNumber } from "@/lib/domain/dates/civil-day";
import { isoDate, isoDateOf } from "@/lib/domain/dates/iso-date";
import { type CountOnDate, computeBelowSince } from "@/lib/domain/stations/below-since";
import { listRunsBelow } from "@/lib/features/stations/data/list-runs-below";
import { createTestDatabase, type TestDatabase } from "@/tests/support/database";
import { sampleScope } from "@/tests/support/sample-scope";

// Since when a station is below the floor is read from three figures of each. The slow way reads all of them.

const INDICATOR = "station_doctors_permanent";
const FLOOR = 4;
const UNTIL = isoDate("2026-09-30");
const KNOWN_ON = new Date("2026-05-01T00:00:00Z");
const WITHOUT = ["2026-08-31", "2026-06-30"].map(isoDate);

let database: TestDatabase;
let owner: Client;

beforeAll(async () => {
  database = await createTestDatabase({ seeded: true });
  process.env.DATABASE_URL = database.url;
  owner = new Client({ connectionString: database.ownerUrl });
  await owner.connect();
  await owner.query("ALTER TABLE observation DISABLE TRIGGER USER");
  await owner.query("SELECT setseed(0.42)");
});
afterAll(async () => {
  await owner.end();
  await closeDatabase();
  await database.drop();
});

/** Figures at random: some dates have two or three of different origins, some none, some are drafts, some were replaced. */
async function scatter(): Promise<void> {
  await owner.query(
    "UPDATE observation SET superseded_at = recorded_at + interval '1 millisecond' WHERE indicator_code = $1",
    [INDICATOR],
  );
  await owner.query(
    `INSERT INTO observation (indicator_code, unit_code, province_code, period_kind, from_date, to_date, value, kind, status, origin,
                              inputs_hash, source_id, is_sample, recorded_at, superseded_at, approved_at)
     SELECT $1, code, '42', 'free', first_day - (n * 3 + version), (first_day + interval '1 month' - interval '1 day')::date,
            floor(random() * 6), (CASE WHEN random() < 0.05 THEN 'claim' ELSE 'actual' END)::"FactKind", 'preliminary',
            origin::"ObservationOrigin", CASE origin WHEN 'registry' THEN repeat('0', 64) END, 'sample', true,
            '2026-01-01'::timestamptz + version * interval '2 months',
            CASE WHEN version < 3 AND random() < 0.4 THEN '2026-01-01'::timestamptz + (version + 1) * interval '2 months' END,
            CASE WHEN random() < 0.9 THEN '2026-01-01'::timestamptz END
       FROM (SELECT c.code, version, n, month::date AS first_day, (ARRAY['registry', 'report', 'published'])[1 + floor(random() * 3)::int] AS origin
               FROM commune_unit c, generate_series(1, 3) AS version, generate_series(0, 2) AS n,
                    generate_series('2025-07-01'::date, '2026-10-01'::date, interval '1 month') AS month
              WHERE c.province_code = '42' AND random() < 0.2) scattered`,
    [INDICATOR],
  );
}

async function readSlowly(knownOn: Date | null): Promise<Map<string, CountOnDate[]>> {
  const known =
    knownOn === null ? "superseded_at IS NULL" : "recorded_at <= $3 AND (superseded_at IS NULL OR superseded_at > $3)";
  const { rows } = await owner.query(
    `SELECT DISTINCT ON (unit_code, to_date) unit_code, to_date - DATE '1970-01-01' AS day, value::float8 AS value
       FROM observation
      WHERE indicator_code = $1 AND to_date <= $2 AND kind = 'actual' AND approved_at IS NOT NULL AND ${known}
      ORDER BY unit_code, to_date, origin, id DESC`,
    [INDICATOR, UNTIL, ...(knownOn === null ? [] : [knownOn])],
  );
  const series = new Map<string, CountOnDate[]>();
  for (const { unit_code: unit, day, value } of rows) {
    const date = isoDateOf(fromDayNumber(day));
    if (!WITHOUT.includes(date)) series.set(unit, [...(series.get(unit) ?? []), { date, value }]);
  }
  return series;
}

it.each([null, KNOWN_ON])("as known %s, three figures of each station say the same as all of them", async (knownOn) => {
  if (knownOn === null) await scatter();
  const { rows } = await owner.query("SELECT code FROM commune_unit WHERE province_code = '42'");
  const unitCodes: string[] = rows.map(({ code }) => code);
  const found = await listRunsBelow({
    scope: await sampleScope("leader"),
    indicatorCode: INDICATOR,
    unitCodes,
    floor: FLOOR,
    until: UNTIL,
    without: WITHOUT,
    knownOn,
  });
  const slow = await readSlowly(knownOn);
  const answers = unitCodes.map((unit) => computeBelowSince(slow.get(unit) ?? [], FLOOR));
  expect(unitCodes.map((unit) => computeBelowSince(found.get(unit) ?? [], FLOOR))).toEqual(answers);
  // The trial is worth something: runs that begin in the middle, that reach back to the first report, and stations without one.
  const kinds = answers.map((answer) => (answer === null ? "none" : answer.isFromFirstReport ? "always" : "since"));
  expect([...new Set(kinds)].length).toBeGreaterThan(1);
  expect(kinds.filter((kind) => kind === "since").length).toBeGreaterThan(10);
});
