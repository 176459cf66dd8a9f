import { Client } from "pg";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { closeDatabase } from "@/lib/db/client";
import { isoDate } from "@/lib/domain/dates/iso-date";
import { listAsOfDates } from "@/lib/features/periods/data/list-as-of-dates";
import { loadStations } from "@/lib/features/stations/loaders/load-stations";
import { loadTarget } from "@/lib/features/targets/loaders/load-target";
import { createTestDatabase, type TestDatabase } from "@/tests/support/database";
import { sampleScope } from "@/tests/support/sample-scope";

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

const targetOn = async (code: string, asOf: string) =>
  loadTarget({
    scope: await sampleScope("leader"),
    code,
    unitCode: code.startsWith("T-VN") ? "42" : null,
    asOf: isoDate(asOf),
    knownOn: null,
  });

/** A figure beside those of the founding data, as a report of one's own hand. */
async function insertFigure(row: {
  readonly indicator: string;
  readonly unit: string;
  readonly from: string;
  readonly to: string;
  readonly value: number;
  readonly approved: boolean;
}): Promise<void> {
  await owner.query(
    `INSERT INTO observation (indicator_code, unit_code, province_code, period_kind, from_date, to_date, value, status, origin,
       source_id, is_sample, recorded_at, approved_at)
     VALUES ($1, $2, '42', 'free', $3, $4, $5, 'preliminary', 'report', 'sample', true, now(), CASE WHEN $6 THEN now() END)`,
    [row.indicator, row.unit, row.from, row.to, row.value, row.approved],
  );
}

describe("since when", () => {
  it("a result is overdue since the day after the due date, whatever later day asks", async () => {
    expect(await targetOn("T-HT-1", "2028-06-30")).toMatchObject({
      status: "due_unreported",
      statusSince: "2028-01-01",
      actual: { value: 66, asOf: "2026-10-31" },
    });
    expect((await targetOn("T-HT-2", "2031-06-30"))?.statusSince).toBe("2031-01-01");
  });

  it("a target of every year has no data since its new year began, and no change on the year before", async () => {
    expect(await targetOn("T-HT-4", "2027-02-15")).toMatchObject({
      status: "no_data",
      statusSince: "2027-01-01",
      previousStatus: "no_data",
      change: null,
      actual: { kind: "missing" },
      flags: [],
    });
  });
});

describe("what is missing is not zero", () => {
  it("three stations that did not report are no progress: a partial count has no change on a whole one", async () => {
    expect((await targetOn("T-HT-1", "2026-09-30"))?.change).toEqual({ from: 76, to: 71, since: "2026-08-31" });
    const october = await targetOn("T-HT-1", "2026-10-31");
    expect(october?.actual).toMatchObject({ value: 66 });
    expect(october?.change).toBeNull();
  });

  it("before any station was open there is no floor to speak of", async () => {
    const target = await targetOn("T-HT-1", "2025-06-30");
    expect(target).toMatchObject({ status: "no_data", floor: null, stations: [], actual: { kind: "missing" } });
    expect((await targetOn("T-HT-1", "2025-07-15"))?.floor).toMatchObject({ units: 69, reporting: 0, share: null });
  });
});

describe("a floor without a baseline", () => {
  it("is due and not reported after its due date, stale, and says so in words", async () => {
    const target = await targetOn("T-VN-17", "2031-06-30");
    expect(target).toMatchObject({ status: "due_unreported", statusSince: "2031-01-01" });
    expect(target?.flags).toEqual(["stale", "partial_reporting", "sample_data"]);
    expect(target?.reason.vi).toContain("Đã quá hạn 31/12/2030 nhưng chưa có kết quả cuối kỳ.");
    expect(target?.reason.en).not.toContain("baseline");
  });
});

describe("two figures of one day", () => {
  it("an ad hoc count of one station at a month's end does not get into the month's list", async () => {
    const before = await targetOn("T-HT-1", "2026-08-31");
    await owner.query(
      `INSERT INTO observation (indicator_code, unit_code, province_code, period_kind, from_date, to_date, value, status, origin,
         source_id, inputs_hash, is_sample, recorded_at, approved_at)
       SELECT indicator_code, unit_code, province_code, 'free', to_date, to_date, 9, status, origin, source_id, inputs_hash, true, now(), now()
         FROM observation WHERE unit_code = '18073' AND to_date = '2026-08-31' AND period_kind = 'month' AND superseded_at IS NULL`,
    );
    const scope = await sampleScope("leader");
    const list = await loadStations({ scope, provinceCode: "42", asOf: isoDate("2026-08-31"), knownOn: null });
    const target = await targetOn("T-HT-1", "2026-08-31");
    const reported = list?.stations.filter((station) => station.doctors !== null) ?? [];
    expect(reported).toHaveLength(69);
    expect(target?.floor).toEqual(before?.floor);
    expect(reported.reduce((sum, station) => sum + (station.shortfall ?? 0), 0)).toBe(76);
    expect(reported.reduce((sum, station) => sum + (station.doctors?.counted ?? 0), 0)).toBe(target?.floor?.total);
  });

  it("a later draft of another source does not replace the approved figure, and is flagged as a conflict", async () => {
    const before = await targetOn("T-HT-2", "2026-09-30");
    const { rows } = await owner.query<{ id: string }>(
      `INSERT INTO observation (indicator_code, unit_code, province_code, period_kind, from_date, to_date, value, status, origin,
         source_id, population_id, is_sample, recorded_at)
       SELECT indicator_code, unit_code, province_code, 'free', from_date, to_date, 99, 'preliminary', 'report', 'sample',
              population_id, true, now()
         FROM observation WHERE indicator_code = 'doctors_per_10k' AND unit_code = '42' AND to_date = '2026-09-30' AND superseded_at IS NULL
       RETURNING id::text`,
    );
    expect(rows).toHaveLength(2);
    const after = await targetOn("T-HT-2", "2026-09-30");
    expect(after?.actual).toEqual(before?.actual);
    expect(after?.flags).toContain("conflicting_sources");
    expect(before?.flags).not.toContain("conflicting_sources");
  });

  it("after its last year a target of every year keeps that year's figure", async () => {
    const row = { indicator: "annual_checkup_coverage", unit: "42", value: 80, approved: true };
    await insertFigure({ ...row, from: "2030-01-01", to: "2030-10-31" });
    expect(await targetOn("T-HT-4", "2031-06-30")).toMatchObject({
      status: "due_unreported",
      statusSince: "2031-01-01",
      actual: { kind: "value", value: 80, asOf: "2030-10-31" },
    });
  });
});

describe("the bridge", () => {
  it("begins at the baseline and ends at today's shortfall also where a station was not counted at the baseline", async () => {
    await owner.query(
      `UPDATE observation SET superseded_at = now()
        WHERE unit_code = '18073' AND to_date = '2025-10-28' AND superseded_at IS NULL`,
    );
    const target = await targetOn("T-HT-1", "2026-09-30");
    const steps = new Map(target?.bridge?.map((step) => [step.kind, step.value]));
    expect(steps.get("baseline")).toBe(108);
    expect(steps.get("now")).toBe(71);
    const changes = (["moved_from_centre", "recruited", "left", "other", "not_reported"] as const).map(
      (kind) => steps.get(kind) ?? 0,
    );
    expect(changes.reduce((sum, change) => sum + change, 108)).toBe(71);
  });
});

describe("the day shown by default", () => {
  it("of a province that closed no month is the end of the last month with a figure", async () => {
    const person = await sampleScope("leader");
    const scope = { ...person, nationwide: true, provinceCode: "31" };
    const dates = await listAsOfDates({ scope, provinceCode: "31", knownOn: null });
    expect(dates).toEqual({ default: "2025-09-30", choices: [{ date: "2025-09-30", closed: false }] });
  });
});
