import { Client } from "pg";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { closeDatabase } from "@/lib/db/client";
import { isoDate } from "@/lib/domain/dates/iso-date";
import { listCommitments } from "@/lib/features/targets/data/list-commitments";
import { loadOverview } from "@/lib/features/targets/loaders/load-overview";
import { loadTarget } from "@/lib/features/targets/loaders/load-target";
import { loadTargetList } from "@/lib/features/targets/loaders/load-target-list";
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

type Asked = { population?: "administrative" | "statistical"; asOf?: string; account?: SampleAccount };

const targetOf = async (code: string, { population, asOf = "2026-09-30", account = "leader" }: Asked = {}) =>
  loadTarget({
    scope: await sampleScope(account),
    code,
    unitCode: "42",
    asOf: isoDate(asOf),
    knownOn: null,
    population: population ?? null,
  });

const overviewOf = async (options: { since?: string; account?: SampleAccount } & Asked = {}) =>
  loadOverview({
    scope: await sampleScope(options.account ?? "leader"),
    provinceCode: "42",
    asOf: isoDate(options.asOf ?? "2026-09-30"),
    knownOn: null,
    since: options.since === undefined ? null : isoDate(options.since),
    population: options.population ?? null,
  });

const listOf = async (asOf = "2026-09-30") =>
  loadTargetList({
    scope: await sampleScope("leader"),
    provinceCode: "42",
    asOf: isoDate(asOf),
    population: null,
  });

describe("ratios on either population of Hà Tĩnh", () => {
  it("are worked out with the setting in force, and both populations are offered with their source", async () => {
    const target = await targetOf("T-HT-3");
    expect(target?.population).toMatchObject({
      used: "administrative",
      inForce: "administrative",
      offered: [
        { kind: "administrative", people: 1_622_901, referenceDate: "2024-12-31", source: { id: "pop-admin" } },
        { kind: "statistical", people: 1_317_200, referenceDate: "2022-12-31", source: { id: "pop-gso" } },
      ],
    });
    expect(target?.actual).toMatchObject({ value: 36.200606, population: { kind: "administrative" } });
    expect(target?.baseline).toMatchObject({ value: 34.690964 });
  });

  it("on the statistical one count from that one's own baseline, and never mix the two", async () => {
    const target = await targetOf("T-HT-3", { population: "statistical" });
    expect(target?.actual).toMatchObject({ value: 44.602186, population: { kind: "statistical", people: 1_317_200 } });
    expect(target?.baseline).toMatchObject({ date: "2025-12-31", value: 42.74218 });
    expect(target?.series.every((point) => point.value > 39)).toBe(true);
    expect(target?.path[0]?.value).toBe(42.74218);
  });

  it("that are recorded on one only are worked out again from the same count, and say so", async () => {
    const target = await targetOf("T-HT-4", { population: "statistical" });
    const { actual } = target ?? {};
    expect(actual).toMatchObject({ kind: "value", rebasedFrom: "administrative", population: { kind: "statistical" } });
    expect(actual?.kind === "value" ? actual.value : null).toBeCloseTo((66.4 * 1_622_901) / 1_317_200, 6);
    expect(target?.baseline).toMatchObject({ value: 0 });
  });

  it("stand side by side on the target's page with the figure on each", async () => {
    const meanings = (await targetOf("T-HT-3"))?.meanings ?? [];
    expect(meanings.map(({ population, value, isUsed }) => [population.kind, value, isUsed])).toEqual([
      ["administrative", 36.200606, true],
      ["statistical", 44.602186, false],
    ]);
    expect((await targetOf("T-HT-1"))?.meanings).toEqual([]);
  });

  it("change every ratio of the overview at once", async () => {
    const overview = await overviewOf({ population: "statistical" });
    const kinds = overview?.targets.flatMap(({ actual }) =>
      actual.kind === "value" && actual.population !== null ? [actual.population.kind] : [],
    );
    expect(new Set(kinds)).toEqual(new Set(["statistical"]));
    expect(overview?.population).toMatchObject({ used: "statistical", inForce: "administrative" });
  });
});

describe("readings of one target", () => {
  it("the check-up target has five years, of which 2026 runs", async () => {
    const years = (await targetOf("T-HT-4"))?.years ?? [];
    expect(years.map(({ year, phase, status }) => [year, phase, status])).toEqual([
      [2026, "current", "at_risk"],
      [2027, "ahead", "not_started"],
      [2028, "ahead", "not_started"],
      [2029, "ahead", "not_started"],
      [2030, "ahead", "not_started"],
    ]);
    expect(years[0]).toMatchObject({ actual: { date: "2026-09-30", value: 66.4 } });
    expect(years[0]?.points).toHaveLength(9);
    expect((await targetOf("T-HT-3"))?.years).toBeNull();
  });

  it("beds are judged by planned ones, with actual ones beside them", async () => {
    const measures = (await targetOf("T-HT-3"))?.measures;
    expect(measures?.judged).toMatchObject({ indicatorCode: "beds_per_10k", actual: { value: 36.200606 } });
    expect(measures?.other).toMatchObject({ indicatorCode: "beds_actual_per_10k", actual: { value: 38.110766 } });
    expect(measures?.other.definition.vi).toContain("Giường thực kê");
    expect((await targetOf("T-HT-2"))?.measures).toBeNull();
  });

  it("a replaced target is judged as it stood on its last day", async () => {
    const target = await targetOf("T-HT-0a");
    expect(target?.validity).toEqual({ from: "2020-01-01", to: "2025-10-01", replacedBy: "T-HT-2" });
    expect(target?.actual).toMatchObject({ asOf: "2025-09-30" });
  });

  it("a target without any figure says since when: from the day on which it came into force", async () => {
    expect(await targetOf("T-VN-8")).toMatchObject({ status: "no_data", statusSince: "2025-09-09" });
  });
});

describe("the overview of Hà Tĩnh", () => {
  it("has plans beside the resolution's targets, known as plans and left out of the levels", async () => {
    const overview = await overviewOf();
    const plans = overview?.targets.filter((target) => target.resolution.isPlan).map((target) => target.code);
    expect(plans?.toSorted()).toEqual(["HT-09", "HT-12"]);
    expect(overview?.levels.map((level) => level.code)).toEqual(["T-HT-1", "T-HT-2", "T-HT-3", "T-HT-4"]);
  });

  it("has the nine commitments that came without a number, in both languages and with their source", async () => {
    const commitments = (await overviewOf())?.commitments ?? [];
    expect(commitments.map((one) => one.id)).toEqual(Array.from({ length: 9 }, (_, index) => `HT-${15 + index}`));
    expect(commitments[1]?.text.en).toBe("Provincial CDC upgrade");
    expect(commitments.every((one) => one.text.vi !== one.text.en && one.source.id === "art-hatinh")).toBe(true);
  });

  it("has them from the day of the article only, by the date and by what was known", async () => {
    const scope = await sampleScope("leader");
    const listOn = async (asOf: string, knownOn: string | null = null) => {
      const moment = knownOn === null ? null : new Date(knownOn);
      const question = { scope, provinceCode: "42", asOf: isoDate(asOf), knownOn: moment };
      return (await listCommitments(question)).length;
    };
    expect(await listOn("2025-10-27")).toBe(0);
    expect(await listOn("2025-10-28")).toBe(9);
    expect(await listOn("2026-09-30", "2025-10-27T23:00:00+07:00")).toBe(0);
    expect(await listOn("2026-09-30", "2025-10-28T23:00:00+07:00")).toBe(9);
    const question = { scope, provinceCode: "42", asOf: isoDate("2025-09-30"), population: null };
    expect((await loadTargetList(question))?.commitments).toEqual([]);
  });

  it("sets 45 beds beside the nation's 35 by 2030 and its vision of 45 by 2050, from Decision 89", async () => {
    const beds = (await overviewOf())?.levels.find((level) => level.code === "T-HT-3");
    expect(beds?.national).toMatchObject({
      value: 35,
      document: { vi: "QĐ 89/QĐ-TTg" },
      stated: [
        { value: 33, year: 2025 },
        { value: 45, year: 2050 },
      ],
    });
    expect(beds?.conflicts).toEqual(["above_national_target", "equals_national_vision"]);
  });

  it("tells changes against the month before, or against a chosen day", async () => {
    const [byDefault, chosen] = [await overviewOf(), await overviewOf({ since: "2025-12-31" })];
    const floor = (overview: typeof chosen) => overview?.targets.find((target) => target.code === "T-HT-1")?.comparison;
    expect(byDefault?.previousAsOf).toBe("2026-08-31");
    expect([floor(byDefault)?.from.value, floor(byDefault)?.to.value]).toEqual([76, 71]);
    expect(chosen?.previousAsOf).toBe("2025-12-31");
    expect([floor(chosen)?.from.date, floor(chosen)?.from.value]).toEqual(["2025-12-31", 106]);
  });

  it("passes over a day to compare with that is not before the figures", async () => {
    expect((await overviewOf({ since: "2026-09-30" }))?.previousAsOf).toBe("2026-08-31");
  });

  it("lists a correction recorded after the day compared with, and not to an account of another commune", async () => {
    expect((await overviewOf())?.corrections).toEqual([]);
    const owner = new Client({ connectionString: database.ownerUrl });
    await owner.connect();
    const at = "2026-10-05T03:00:00Z";
    await owner.query("BEGIN");
    const { rows } = await owner.query<{ id: string }>(
      `UPDATE observation SET superseded_at = $1 WHERE indicator_code = 'annual_checkup_coverage' AND unit_code = '42'
          AND to_date = '2026-08-31' AND superseded_at IS NULL RETURNING id::text`,
      [at],
    );
    await owner.query(
      `INSERT INTO observation (indicator_code, unit_code, province_code, period_kind, from_date, to_date, value, status, origin, source_id,
          inputs_hash, approved_at, is_sample, recorded_at, population_id)
       SELECT indicator_code, unit_code, province_code, period_kind, from_date, to_date, 60.5, status, origin, source_id,
              inputs_hash, $2, is_sample, $2, population_id FROM observation WHERE id = $1`,
      [rows[0]?.id, at],
    );
    await owner.query("COMMIT");
    await owner.end();
    const correction = { indicatorCode: "annual_checkup_coverage", unitName: null, date: "2026-08-31", after: 60.5 };
    expect((await overviewOf())?.corrections).toMatchObject([{ ...correction, before: 61 }]);
    expect((await overviewOf({ asOf: "2026-10-31", since: "2026-10-05" }))?.corrections).toEqual([]);
    expect((await overviewOf({ account: "commune" }))?.corrections).toEqual([]);
  });
});

describe("the list of all targets", () => {
  it("has those of the 19th Congress besides those in force", async () => {
    const codes = (await listOf())?.targets.map((target) => target.code) ?? [];
    expect(codes).toEqual(expect.arrayContaining(["T-HT-0a", "T-HT-0b", "T-HT-0c", "T-HT-1", "T-VN-17", "HT-09"]));
    expect(codes).toHaveLength(26);
    expect(codes.some((code) => code.startsWith("T-HP"))).toBe(false);
  });

  it("is not for another province's account", async () => {
    const scope = await sampleScope("leader");
    expect(await loadTargetList({ scope, provinceCode: "31", asOf: null, population: null })).toBeNull();
  });
});
