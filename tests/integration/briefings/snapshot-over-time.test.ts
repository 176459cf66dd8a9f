import { Client } from "pg";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { closeDatabase } from "@/lib/db/client";
import { isoDate } from "@/lib/domain/dates/iso-date";
import { recordMonthApproval } from "@/lib/features/submissions/mutations/record-month-approval";
import { now } from "@/lib/shared/clock";
import { createTestDatabase, type TestDatabase } from "@/tests/support/database";
import { sampleScope } from "@/tests/support/sample-scope";
import { askSnapshot, correctFigure, hashOf, issueSnapshot } from "@/tests/support/snapshot-database";

// One story told along the moments at which things became known; each test asks by a moment of its own.

const MADE = "2026-10-14T00:00:00Z";
const ISSUED = "2026-10-16T00:00:00Z";
const CORRECTED = "2026-11-10T02:00:00Z";
const THANH_SEN = "18073";
const REORGANISED = "2026-11-22T02:00:00Z";

let database: TestDatabase;
let owner: Client;

beforeAll(async () => {
  database = await createTestDatabase({ seeded: true });
  process.env.DATABASE_URL = database.url;
  owner = new Client({ connectionString: database.ownerUrl });
  await owner.connect();
});
afterAll(async () => {
  await owner.end();
  await closeDatabase();
  await database.drop();
});

async function taken(period: string, knownOn: string) {
  const snapshot = await askSnapshot({ scope: await sampleScope("leader"), period, knownOn });
  if (snapshot === null) throw new Error("no snapshot");
  return snapshot;
}
const targetOf = (snapshot: Awaited<ReturnType<typeof taken>>, code: string) =>
  snapshot.targets.find((target) => target.code === code);

describe("what is not approved", () => {
  it("may say anything: not a letter of a snapshot changes", async () => {
    const made = hashOf(await taken("2026-10", "2026-11-20T00:00:00Z"));
    await owner.query("ALTER TABLE observation DISABLE TRIGGER USER");
    const { rowCount } = await owner.query("UPDATE observation SET value = value + 7 WHERE approved_at IS NULL");
    await owner.query("ALTER TABLE observation ENABLE TRIGGER USER");
    expect(rowCount).toBeGreaterThan(100);
    expect(hashOf(await taken("2026-10", "2026-11-20T00:00:00Z"))).toBe(made);
  });
});

describe("a correction", () => {
  it("changes no snapshot of a moment before it, and every one after", async () => {
    const [october, september] = [await taken("2026-10", MADE), await taken("2026-09", MADE)];
    await correctFigure(owner, { indicator: "doctors_per_10k", date: "2026-08-31", value: 11.43, at: CORRECTED });
    expect(hashOf(await taken("2026-10", MADE))).toBe(hashOf(october));
    expect(hashOf(await taken("2026-09", MADE))).toBe(hashOf(september));
    expect(hashOf(await taken("2026-10", CORRECTED))).not.toBe(hashOf(october));
  });

  it("is listed with both values and its day by those who have no earlier briefing to hold against", async () => {
    expect((await taken("2026-10", "2026-11-10T01:59:59Z")).corrections).toEqual([]);
    const { corrections, targets, stations, commitments } = await taken("2026-10", CORRECTED);
    expect(corrections).toEqual([
      {
        row: targets.length + stations.length + commitments.length + 1,
        indicator: { vi: "Bác sĩ trên 10.000 dân", en: "Doctors per 10,000 people" },
        ...{ unitCode: "per 10,000", decimals: 1, unitName: null },
        ...{ date: "2026-08-31", before: 11.460958, after: 11.43, recordedOn: "2026-11-10", sample: true },
      },
    ]);
  });
});

describe("the briefing before", () => {
  it("is the last one issued by then, and what is told otherwise is new or revised", async () => {
    const september = await taken("2026-09", MADE);
    const id = await issueSnapshot(september, { number: 1, knownOn: MADE, issuedAt: ISSUED });
    expect((await taken("2026-10", "2026-10-15T00:00:00Z")).previous).toBeNull();
    expect(await taken("2026-10", ISSUED)).toMatchObject({
      previous: { id, number: 1, hash: hashOf(september), asOf: "2026-09-30" },
      differences: [],
    });
    const later = await taken("2026-10", CORRECTED);
    expect(later.differences).toEqual([
      {
        targetCode: "T-VN-9",
        name: { vi: "Bác sĩ trên 10.000 dân", en: "Doctors per 10,000 people" },
        ...{ unitCode: "per 10,000", decimals: 1, date: "2026-08-31" },
        ...{ kind: "revised", before: 11.460958, after: 11.43 },
      },
    ]);
  });

  it("is none of the same period, of another kind, or only a draft", async () => {
    expect((await taken("2026-09", CORRECTED)).previous).toBeNull();
    const scope = await sampleScope("leader");
    const quarter = await askSnapshot({ scope, period: "2026-Q3", kind: "quarterly", knownOn: CORRECTED });
    expect(quarter?.previous).toBeNull();
    const administrative = await askSnapshot({
      scope,
      period: "2026-10",
      regime: "administrative",
      knownOn: CORRECTED,
    });
    expect(administrative?.previous).toBeNull();
  });

  it("tells of corrections made since it was known, to the second", async () => {
    await correctFigure(owner, {
      indicator: "nurses_per_10k",
      date: "2026-07-31",
      value: 16.6,
      at: "2026-10-14T00:00:00Z",
    });
    await correctFigure(owner, {
      indicator: "nurses_per_10k",
      date: "2026-06-30",
      value: 16.7,
      at: "2026-10-14T00:00:01Z",
    });
    const { corrections } = await taken("2026-10", ISSUED);
    expect(corrections.map(({ date, after }) => [date, after])).toEqual([["2026-06-30", 16.7]]);
  });
});

describe("approval station by station", () => {
  it("brings in what is approved, with so many of so many; the others wait", async () => {
    await recordMonthApproval({
      scope: await sampleScope("leader"),
      communeCode: THANH_SEN,
      month: isoDate("2026-10-31"),
    });
    const october = await taken("2026-10", now().toISOString());
    expect(october.completeness).toEqual({ reporting: 1, units: 69, countedOn: "2026-10-31" });
    const floor = targetOf(october, "T-HT-1");
    expect(floor?.inPeriod).toMatchObject({ kind: "value", reporting: { reporting: 1, units: 69 } });
    expect(floor).toMatchObject({ changeOnPrevious: null, changeOnSamePeriod: null });
    expect(floor?.flags).toContain("partial_reporting");
    const missing = october.stations.map((station) => station.missing);
    expect(missing.filter((reason) => reason === null)).toHaveLength(1);
    expect(missing.filter((reason) => reason === "not_approved")).toHaveLength(65);
    expect(missing.filter((reason) => reason === "not_reported")).toHaveLength(3);
  });
});

describe("a reorganisation between two years", () => {
  it("makes figures that cannot be restated on today's units missing, with the reason", async () => {
    const { rows } = await owner.query<{ id: string }>(
      `UPDATE setting SET superseded_at = $1 WHERE key = 'series_events' AND province_code = '42' RETURNING id::text`,
      [REORGANISED],
    );
    await owner.query(
      `INSERT INTO setting (entity_id, key, province_code, value, effective_from, citation, recorded_at)
       SELECT entity_id, key, province_code,
              value || '[{"date":"2026-01-01","label":{"vi":"đổi định nghĩa","en":"changed definition"},"indicatorCodes":["beds_per_10k"]}]',
              effective_from, citation, $2 FROM setting WHERE id = $1`,
      [rows[0]?.id, REORGANISED],
    );
    const beds = async (knownOn: string) => targetOf(await taken("2026-09", knownOn), "T-HT-3");
    expect((await beds(CORRECTED))?.samePeriod).toMatchObject({ kind: "value", restated: false });
    expect(await beds(REORGANISED)).toMatchObject({
      samePeriod: { kind: "missing", reason: "not_comparable" },
      previous: { kind: "value", restated: false },
      changeOnSamePeriod: null,
    });
  });
});
