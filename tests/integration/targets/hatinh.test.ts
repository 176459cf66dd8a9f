import { Client } from "pg";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { closeDatabase } from "@/lib/db/client";
import { isoDate } from "@/lib/domain/dates/iso-date";
import { loadStations } from "@/lib/features/stations/loaders/load-stations";
import { loadOverview } from "@/lib/features/targets/loaders/load-overview";
import { loadTarget } from "@/lib/features/targets/loaders/load-target";
import { loadTargetSummaries } from "@/lib/features/targets/loaders/load-targets";
import { createTestDatabase, type TestDatabase } from "@/tests/support/database";
import { type SampleAccount, sampleScope } from "@/tests/support/sample-scope";

let database: TestDatabase;

beforeAll(async () => {
  database = await createTestDatabase({ seeded: true });
  process.env.DATABASE_URL = database.url;
});

afterAll(async () => {
  await closeDatabase();
  await database.drop();
});

const floorOn = async (asOf: string | null, options: { account?: SampleAccount; knownOn?: Date } = {}) =>
  loadTarget({
    scope: await sampleScope(options.account ?? "leader"),
    code: "T-HT-1",
    unitCode: null,
    asOf: asOf === null ? null : isoDate(asOf),
    knownOn: options.knownOn ?? null,
  });

const stationsOn = async (asOf: string, account: SampleAccount = "leader") =>
  loadStations({ scope: await sampleScope(account), provinceCode: "42", asOf: isoDate(asOf), knownOn: null });

describe("at least 4 doctors at every station of Hà Tĩnh", () => {
  it("on the day of the article 168 doctors are in post at 69 units and 108 are short", async () => {
    const target = await floorOn("2025-10-28");
    expect(target?.floor).toMatchObject({
      units: 69,
      reporting: 69,
      total: 168,
      shortfall: 108,
      surplus: 0,
      meeting: 12,
    });
    expect(target?.actual).toMatchObject({
      kind: "value",
      value: 108,
      asOf: "2025-10-28",
      sample: true,
      approved: true,
    });
    expect(target?.status).toBe("not_started");
  });

  it("by default the last closed month is shown: 71 short on 30/9/2026, at risk since May", async () => {
    const target = await floorOn(null);
    expect(target?.actual).toMatchObject({ value: 71, asOf: "2026-09-30", approved: true });
    expect(target).toMatchObject({
      status: "at_risk",
      statusSince: "2026-05-31",
      change: { from: 76, to: 71, since: "2026-08-31" },
    });
    expect(target?.series.map((point) => point.value)).toEqual([
      112, 110, 109, 108, 108, 107, 106, 103, 104, 99, 94, 90, 84, 75, 76, 71,
    ]);
  });

  it("in October three stations have not reported, and the worse reading decides", async () => {
    const target = await floorOn("2026-10-31");
    expect(target?.floor).toMatchObject({ units: 69, reporting: 66, shortfall: 66, shortfallUpper: 78, meeting: 25 });
    expect(target?.variants.map(({ variant, status }) => [variant, status])).toEqual([
      ["upper", "off_track"],
      ["reported", "at_risk"],
    ]);
    expect(target?.status).toBe("off_track");
    expect(target?.flags).toEqual(["partial_reporting", "series_break", "sample_data"]);
    expect(target?.actual).toMatchObject({ approved: false, status: "preliminary" });
    expect(target?.reason.vi).toContain("thực tế còn 66 tại 66 trạm đã báo cáo");
    expect(target?.reason.en).toContain("66");
  });

  it("the bridge adds up, and says that 40 doctors moved closed a gap of 33", async () => {
    const target = await floorOn("2026-10-31");
    const steps = target?.bridge ?? [];
    expect(steps.map((step) => [step.kind, step.value, step.heads])).toEqual([
      ["baseline", 108, null],
      ["moved_from_centre", -33, 40],
      ["recruited", -11, 12],
      ["left", 5, 7],
      ["other", -1, null],
      ["not_reported", -2, null],
      ["now", 66, null],
      ["planned_recruitment", -24, 24],
      ["gap", 42, null],
    ]);
  });

  it("the share of stations has a status of its own", async () => {
    const target = await floorOn("2026-09-30");
    expect(target?.floor?.shareStatus).toBe("off_track");
    expect(target?.floor?.share).toBeCloseTo(26 / 69, 12);
  });
});

describe("the stations", () => {
  it("a station that has not reported is missing, its last known value stands apart", async () => {
    const list = await stationsOn("2026-10-31");
    const absent = list?.stations.filter((station) => station.reportState === "unconfirmed") ?? [];
    expect(absent.map((station) => station.communeName.vi).sort()).toEqual(["Xã Hương Phố", "Xã Tứ Mỹ", "Xã Đan Hải"]);
    for (const station of absent) {
      expect(station.doctors).toBeNull();
      expect(station.shortfall).toBeNull();
      expect(station.lastKnown?.date).toBe("2026-09-30");
    }
    expect(list?.stations).toHaveLength(69);
  });

  it("on the day of the article the 209 former stations are points of the 69 units", async () => {
    const list = await stationsOn("2025-10-28");
    expect(list?.stations.reduce((sum, station) => sum + station.points, 0)).toBe(209);
  });

  it("a rotated doctor stands apart and is not counted", async () => {
    const list = await stationsOn("2025-10-28");
    const counted = list?.stations.map((station) => station.doctors) ?? [];
    expect(counted.some((doctors) => (doctors?.rotated ?? 0) > 0)).toBe(true);
    for (const doctors of counted) expect(doctors?.counted).toBe((doctors?.permanent ?? 0) + (doctors?.contract ?? 0));
  });
});

describe("who sees what", () => {
  it("a reviewer gets approved figures only, whatever day is asked", async () => {
    const target = await floorOn("2026-10-31", { account: "reviewer" });
    expect(target?.actual).toMatchObject({ value: 71, asOf: "2026-09-30", approved: true });
    expect(target?.floor).toMatchObject({ units: 69, reporting: 69 });
    const overview = await loadOverview({
      scope: await sampleScope("reviewer"),
      provinceCode: "42",
      asOf: null,
      knownOn: null,
    });
    expect(overview?.openMonth).toBeNull();
    expect(overview?.asOfChoices.every((choice) => choice.closed)).toBe(true);
  });

  it.each(["clerk", "commune"] as const)("the %s sees the own station and no other", async (account) => {
    const list = await stationsOn("2026-09-30", account);
    expect(list?.stations.map((station) => station.communeCode)).toEqual(["18073"]);
    const target = await floorOn("2026-09-30", { account });
    expect(target?.floor).toMatchObject({ units: 1, reporting: 1 });
    expect(target?.bridge).toBeNull();
    const all = await loadTargetSummaries({
      scope: await sampleScope(account),
      provinceCode: "42",
      asOf: isoDate("2026-09-30"),
      knownOn: null,
    });
    const ratio = all?.targets.find((one) => one.code === "T-HT-2");
    expect(ratio?.actual).toEqual({ kind: "missing", reason: "outside_scope" });
    expect(ratio?.series).toEqual([]);
  });

  it("a facility sees no station and no sum of the province", async () => {
    expect((await stationsOn("2026-09-30", "facility"))?.stations).toEqual([]);
    const target = await floorOn("2026-09-30", { account: "facility" });
    expect(target?.actual).toEqual({ kind: "missing", reason: "outside_scope" });
    expect(target?.series).toEqual([]);
  });

  it("another province answers like one that does not exist", async () => {
    const scope = await sampleScope("leader");
    for (const provinceCode of ["11", "99"]) {
      expect(await loadStations({ scope, provinceCode, asOf: null, knownOn: null })).toBeNull();
      expect(await loadTargetSummaries({ scope, provinceCode, asOf: null, knownOn: null })).toBeNull();
      expect(await loadOverview({ scope, provinceCode, asOf: null, knownOn: null })).toBeNull();
    }
    expect(await loadTarget({ scope, code: "T-HP-1", unitCode: null, asOf: null, knownOn: null })).toBeNull();
  });
});

describe("the other targets", () => {
  it("national targets stand as rows of their own, without data where the province has none", async () => {
    const all = await loadTargetSummaries({
      scope: await sampleScope("leader"),
      provinceCode: "42",
      asOf: null,
      knownOn: null,
    });
    const byCode = new Map(all?.targets.map((target) => [target.code, target]));
    expect(byCode.size).toBe(23);
    expect(byCode.get("T-VN-8")).toMatchObject({ status: "no_data", actual: { kind: "missing", reason: "no_data" } });
    expect(byCode.get("T-VN-9")?.baseline).toMatchObject({ kind: "assumed" });
    expect(byCode.has("T-HT-0a")).toBe(false);
  });

  it("the nation's own figures are those of its series", async () => {
    const nation = await loadTarget({
      scope: await sampleScope("leader"),
      code: "T-VN-9",
      unitCode: null,
      asOf: isoDate("2026-09-30"),
      knownOn: null,
    });
    expect(nation?.actual).toMatchObject({ kind: "value", value: 15, asOf: "2025-12-31", sample: false });
    expect(nation?.status).toBe("on_track");
    expect(nation?.baseline).toMatchObject({ date: "2024-12-31", value: 14, kind: "fact" });
  });

  it("a ratio names the population it was divided by", async () => {
    const doctors = await loadTarget({
      scope: await sampleScope("leader"),
      code: "T-HT-2",
      unitCode: null,
      asOf: null,
      knownOn: null,
    });
    expect(doctors?.actual).toMatchObject({
      population: { kind: "administrative", referenceDate: "2024-12-31", people: 1_622_901, isProvisional: true },
    });
    expect(doctors?.flags).toContain("denominator_provisional");
  });

  it("provincial and national levels stand side by side with their conflicts", async () => {
    const overview = await loadOverview({
      scope: await sampleScope("leader"),
      provinceCode: "42",
      asOf: null,
      knownOn: null,
    });
    const conflicts = Object.fromEntries(overview?.levels.map((row) => [row.code, row.conflicts]) ?? []);
    expect(conflicts).toEqual({
      "T-HT-1": ["national_is_range"],
      "T-HT-2": ["below_national_result", "below_national_target"],
      "T-HT-3": ["above_national_target", "equals_national_vision"],
      "T-HT-4": [],
    });
    expect(overview?.openMonth).toEqual({ date: "2026-10-31", reporting: 66, units: 69 });
  });

  it("the worst comes first", async () => {
    const all = await loadTargetSummaries({
      scope: await sampleScope("leader"),
      provinceCode: "42",
      asOf: null,
      knownOn: null,
    });
    const statuses = all?.targets.map((target) => target.status) ?? [];
    expect([...new Set(statuses)]).toEqual(["off_track", "at_risk", "no_data", "on_track", "achieved"]);
  });
});

describe("two times", () => {
  it("a back-dated edit of the registry does not change an approved month, but shows in the open one", async () => {
    const owner = new Client({ connectionString: database.ownerUrl });
    await owner.connect();
    const before = { september: await floorOn("2026-09-30"), october: await floorOn("2026-10-31") };
    const { rows } = await owner.query<{
      id: string;
      entity_id: string;
      staff_id: string;
      facility_code: string;
      from_date: string;
    }>(
      `SELECT p.id::text, p.entity_id, p.staff_id, p.facility_code, p.from_date::text FROM presence p
         JOIN staff_qualification q ON q.staff_id = p.staff_id AND q.profession_code = 'doctor' AND q.superseded_at IS NULL
        WHERE p.facility_code = 'TYT-18073' AND p.kind = 'own_post' AND p.superseded_at IS NULL AND p.to_date IS NULL ORDER BY p.id LIMIT 1`,
    );
    const presence = rows[0];
    await owner.query("BEGIN");
    await owner.query("UPDATE presence SET superseded_at = '2026-11-20T00:00:00Z' WHERE id = $1", [presence?.id]);
    await owner.query(
      `INSERT INTO presence (entity_id, staff_id, facility_code, kind, share, from_date, to_date, source_id, is_sample, recorded_at)
       VALUES ($1, $2, $3, 'own_post', 1, $4, '2026-08-15', 'sample', true, '2026-11-20T00:00:00Z')`,
      [presence?.entity_id, presence?.staff_id, presence?.facility_code, presence?.from_date],
    );
    await owner.query("COMMIT");
    await owner.end();
    const after = { september: await floorOn("2026-09-30"), october: await floorOn("2026-10-31") };
    expect(after.september?.floor).toEqual(before.september?.floor);
    expect(after.october?.floor?.total).toBe((before.october?.floor?.total ?? 0) - 1);
    const known = await floorOn("2026-10-31", { knownOn: new Date("2026-11-19T00:00:00Z") });
    expect(known?.floor).toEqual(before.october?.floor);
  });

  it("a corrected figure is listed with both values and the day of the correction, an approval alone is not", async () => {
    expect((await floorOn("2026-09-30"))?.revisions).toEqual([]);
    const owner = new Client({ connectionString: database.ownerUrl });
    await owner.connect();
    const correct = async (change: number, at: string) => {
      await owner.query("BEGIN");
      const { rows } = await owner.query<{ id: string }>(
        `UPDATE observation SET superseded_at = $1 WHERE indicator_code = 'station_doctors_counted' AND unit_code = '18073'
            AND to_date = '2026-08-31' AND superseded_at IS NULL RETURNING id::text`,
        [at],
      );
      await owner.query(
        `INSERT INTO observation (indicator_code, unit_code, province_code, period_kind, from_date, to_date, value, status, origin, source_id,
            inputs_hash, approved_at, is_sample, recorded_at)
         SELECT indicator_code, unit_code, province_code, period_kind, from_date, to_date, value + $2, status, origin, source_id,
                inputs_hash, $3, is_sample, $3 FROM observation WHERE id = $1`,
        [rows[0]?.id, change, at],
      );
      await owner.query("COMMIT");
    };
    await correct(0, "2026-10-01T03:00:00Z");
    expect((await floorOn("2026-09-30"))?.revisions).toEqual([]);
    await correct(-1, "2026-10-02T03:00:00Z");
    await owner.end();
    const revisions = (await floorOn("2026-09-30"))?.revisions ?? [];
    expect(revisions).toMatchObject([
      {
        unitName: { vi: "Phường Thành Sen" },
        date: "2026-08-31",
        recordedAt: new Date("2026-10-02T03:00:00Z"),
        sample: true,
      },
    ]);
    expect((revisions[0]?.after ?? 0) - (revisions[0]?.before ?? 0)).toBe(-1);
    expect((await floorOn("2026-09-30", { account: "commune" }))?.revisions).toHaveLength(1);
    expect((await floorOn("2026-07-31"))?.revisions).toEqual([]);
    const before = { knownOn: new Date("2026-10-01T12:00:00Z") };
    expect((await floorOn("2026-09-30", before))?.revisions).toEqual([]);
  });

  it("a back-dated post does not change the bridge of an approved month, for leaders and reviewers alike", async () => {
    const bridgeOf = async (account: SampleAccount) => (await floorOn("2026-09-30", { account }))?.bridge;
    const before = { leader: await bridgeOf("leader"), reviewer: await bridgeOf("reviewer") };
    const open = (await floorOn("2026-10-31"))?.bridge?.find((step) => step.kind === "recruited")?.heads ?? 0;
    const owner = new Client({ connectionString: database.ownerUrl });
    await owner.connect();
    await owner.query(
      `INSERT INTO employment (entity_id, staff_id, facility_code, kind, origin, from_date, source_id, is_sample, recorded_at)
       SELECT gen_random_uuid(), q.staff_id, 'TYT-18073', 'permanent', 'recruited', '2026-03-01', 'sample', true, now()
         FROM staff_qualification q JOIN employment e ON e.staff_id = q.staff_id AND e.facility_code = 'BV-42001' AND e.superseded_at IS NULL
        WHERE q.profession_code = 'doctor' AND q.superseded_at IS NULL ORDER BY q.id LIMIT 5`,
    );
    await owner.end();
    expect({ leader: await bridgeOf("leader"), reviewer: await bridgeOf("reviewer") }).toEqual(before);
    expect(before.reviewer).toEqual(before.leader);
    const opened = (await floorOn("2026-10-31"))?.bridge?.find((step) => step.kind === "recruited")?.heads;
    expect(opened).toBe(open + 5);
  });

  it("as known before a month was approved, that month is still open", async () => {
    const known = await floorOn("2026-09-30", { knownOn: new Date("2026-10-05T00:00:00Z") });
    expect(known?.actual).toMatchObject({ asOf: "2026-09-30", approved: false });
    const reviewer = await floorOn("2026-09-30", { knownOn: new Date("2026-10-05T00:00:00Z"), account: "reviewer" });
    expect(reviewer?.actual).toMatchObject({ asOf: "2026-08-31", approved: true });
  });
});
