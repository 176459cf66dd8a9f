import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { authorizeScope } from "@/lib/auth/authorize-scope";
import { closeDatabase } from "@/lib/db/client";
import { canonicalJson } from "@/lib/domain/briefings/canonical-json";
import type { BriefingSnapshot, SnapshotTarget } from "@/lib/domain/briefings/snapshot";
import { parseSnapshot } from "@/lib/features/briefings/schema/snapshot";
import { createTestDatabase, type TestDatabase } from "@/tests/support/database";
import { type SampleAccount, sampleScope } from "@/tests/support/sample-scope";
import { type Asked, askSnapshot } from "@/tests/support/snapshot-database";

// The founding data as they are: October reported by 66 of 69 stations and not approved, September closed.

const KNOWN_ON = "2026-11-22T00:00:00Z";
let database: TestDatabase;

beforeAll(async () => {
  database = await createTestDatabase({ seeded: true });
  process.env.DATABASE_URL = database.url;
});
afterAll(async () => {
  await closeDatabase();
  await database.drop();
});

const taken = async (period: string, more: Partial<Asked> & { readonly account?: SampleAccount } = {}) => {
  const { account = "specialist", ...asked } = more;
  const snapshot = await askSnapshot({ scope: await sampleScope(account), period, knownOn: KNOWN_ON, ...asked });
  if (snapshot === null) throw new Error("no snapshot");
  return snapshot;
};
function targetOf({ targets }: BriefingSnapshot, code: string): SnapshotTarget {
  const found = targets.find((target) => target.code === code);
  if (found === undefined) throw new Error(`no target ${code}`);
  return found;
}
const figureOf = (figure: SnapshotTarget["actual"]) =>
  figure.kind === "value" ? [figure.value, figure.asOf] : figure.reason;
const tell = ({ actual, inPeriod, cumulative, samePeriod, previous }: SnapshotTarget) => ({
  actual: figureOf(actual),
  inPeriod: figureOf(inPeriod),
  cumulative: figureOf(cumulative),
  samePeriod: figureOf(samePeriod),
  previous: figureOf(previous),
});

describe("a month that waits for its approval", () => {
  it("has no figures of its own: the last approved ones stand with their own day", async () => {
    const october = await taken("2026-10");
    expect(tell(targetOf(october, "T-HT-1"))).toEqual({
      actual: [71, "2026-09-30"],
      inPeriod: "not_approved",
      cumulative: "not_approved",
      samePeriod: [108, "2025-10-31"],
      previous: [71, "2026-09-30"],
    });
    expect(tell(targetOf(october, "T-HT-4"))).toEqual({
      actual: [66.4, "2026-09-30"],
      inPeriod: "not_approved",
      cumulative: "not_approved",
      samePeriod: "not_applicable",
      previous: [66.4, "2026-09-30"],
    });
    expect(targetOf(october, "T-HT-1")).toMatchObject({ changeOnPrevious: null, changeOnSamePeriod: null });
    expect(targetOf(october, "T-HT-4").achievement).toBeNull();
  });

  it("tells a station whose report waits from one that sent none, and counts neither", async () => {
    const { completeness, stations } = await taken("2026-10");
    expect(completeness).toEqual({ reporting: 0, units: 69, countedOn: "2026-10-31" });
    expect(stations.every(({ counted, reported }) => counted === null && !reported)).toBe(true);
    expect(stations.filter(({ missing }) => missing === "not_approved")).toHaveLength(66);
    const silent = stations.filter(({ missing }) => missing === "not_reported");
    expect(silent.map(({ communeCode, lastKnown }) => [communeCode, lastKnown])).toEqual([
      ["18364", { date: "2026-09-30", counted: 3 }],
      ["18532", { date: "2026-09-30", counted: 3 }],
      ["18202", { date: "2026-09-30", counted: 4 }],
    ]);
  });

  it("gives nothing away of what is not approved", async () => {
    const json = canonicalJson(await taken("2026-10"));
    for (const unapproved of ["71.4", "11.578032", "14.265108", "12.674596"]) expect(json).not.toContain(unapproved);
  });
});

describe("a closed month", () => {
  it("has its figures, what they changed by, and the plan that was assigned to the facilities", async () => {
    const september = await taken("2026-09");
    expect(targetOf(september, "HT-09")).toMatchObject({
      yearPlan: { kind: "value", value: 11, year: 2026, basis: "assigned" },
      cumulative: { value: 7 },
      achievement: 63.6363636364,
      changeOnSamePeriod: { absolute: 7, percent: null, since: "2025-09-30" },
    });
    expect(targetOf(september, "T-HT-2")).toMatchObject({
      yearPlan: { kind: "missing", reason: "no_plan" },
      changeOnPrevious: { absolute: 0.055456, percent: 0.483868800496, since: "2026-08-31" },
    });
    expect(targetOf(september, "T-VN-3").yearPlan).toMatchObject({ value: 95, basis: "target" });
  });

  it("a check-up counted since January is told of the month and of the year, in points", async () => {
    expect(targetOf(await taken("2026-09"), "T-HT-4")).toMatchObject({
      ...{ measure: "flow", topic: "preventive", achievement: 66.4 },
      inPeriod: { value: 5.4, asOf: "2026-09-30" },
      cumulative: { value: 66.4 },
      changeOnPrevious: { absolute: 5.4, percent: null, since: "2026-08-31" },
      required: { due: "2026-12-31" },
    });
    expect(tell(targetOf(await taken("2026-01"), "T-HT-4"))).toMatchObject({
      inPeriod: [8.2, "2026-01-31"],
      cumulative: [8.2, "2026-01-31"],
      previous: "not_applicable",
    });
  });

  it("last year's shortfall was counted on today's units through their former ones, and says so", async () => {
    const floor = targetOf(await taken("2026-09"), "T-HT-1");
    expect(floor.samePeriod).toMatchObject({
      ...{ kind: "value", value: 109, asOf: "2025-09-30", restated: true },
      reporting: { reporting: 69, units: 69 },
    });
    expect(floor.changeOnSamePeriod).toMatchObject({ absolute: -38 });
    expect(floor.previous).toMatchObject({ value: 76, restated: false });
  });

  it("lists every station by the name of its unit with since when it is below the floor", async () => {
    const { stations, completeness } = await taken("2026-09");
    expect(completeness).toEqual({ reporting: 69, units: 69, countedOn: "2026-09-30" });
    expect(stations).toHaveLength(69);
    expect(stations.slice(0, 2).map(({ name }) => name.vi)).toEqual([
      "Trạm Y tế Phường Bắc Hồng Lĩnh",
      "Trạm Y tế Xã Can Lộc",
    ]);
    expect(stations.reduce((sum, { shortfall }) => sum + (shortfall ?? 0), 0)).toBe(71);
    const below = stations.filter(({ shortfall }) => (shortfall ?? 0) > 0);
    expect(below.every(({ belowSince }) => belowSince !== null)).toBe(true);
    expect(stations.filter(({ shortfall }) => shortfall === 0).every(({ belowSince }) => belowSince === null)).toBe(
      true,
    );
  });

  it("numbers its rows through all its lists, and names every source it uses", async () => {
    const snapshot = await taken("2026-09");
    const { targets, stations, commitments, corrections, sources } = snapshot;
    const rows = [...targets, ...stations, ...commitments, ...corrections].map(({ row }) => row);
    expect(rows).toEqual(rows.map((_, index) => index + 1));
    expect(commitments).toHaveLength(9);
    const ids = sources.map(({ id }) => id);
    expect(ids).toEqual(["art-hatinh", "dec-89", "dir-25", "pop-admin", "registry", "res-262", "res-72", "sample"]);
    expect(snapshot.footnotes.map(({ key }) => key)).toEqual([
      ...["counting_rule", "thresholds", "population_series", "series_events", "floor_for_range", "missing", "sample"],
    ]);
    expect(snapshot.footnotes.find(({ key }) => key === "series_events")?.text.vi).toContain(
      "Ngắt chuỗi số liệu: trạm chuyển về UBND cấp xã (1/1/2026).",
    );
    expect(snapshot).toMatchObject({ previous: null, differences: [], sample: true });
    expect(snapshot.paragraphs.length).toBeGreaterThan(0);
  });
});

describe("other periods", () => {
  it("an administrative month takes the figures of the month's end that lies in it", async () => {
    const october = await taken("2026-10", { regime: "administrative" });
    expect(october).toMatchObject({
      period: { from: "2026-09-15", to: "2026-10-14" },
      previousPeriod: { from: "2026-08-15", to: "2026-09-14" },
      completeness: { reporting: 69, units: 69, countedOn: "2026-09-30" },
    });
    expect(tell(targetOf(october, "T-HT-4"))).toMatchObject({
      inPeriod: [5.4, "2026-09-30"],
      cumulative: [66.4, "2026-09-30"],
      previous: [61, "2026-08-31"],
    });
  });

  it("a quarter's share of visits is that of its sums, not the mean of its months", async () => {
    const share = targetOf(await taken("2026-Q3", { kind: "quarterly" }), "T-VN-4");
    // (32,490 + 31,845 + 31,650) of (262,275 + 258,645 + 252,442) visits
    expect(share.inPeriod).toMatchObject({ value: 12.4113933708, asOf: "2026-09-30" });
    expect(targetOf(await taken("2026-Q3", { kind: "quarterly" }), "T-HT-4").inPeriod).toMatchObject({ value: 19 });
  });

  it("any days that are asked for end with the last figures in them", async () => {
    const free = await taken("2026-01-01..2026-09-10", { kind: "on_request" });
    expect(tell(targetOf(free, "T-HT-4"))).toMatchObject({ inPeriod: [61, "2026-08-31"] });
    expect(free.completeness?.countedOn).toBe("2026-08-31");
  });

  it("nine months are held against those of the year before", async () => {
    const nine = await taken("2026-9M", { kind: "nine_months" });
    expect(nine.previousPeriod).toEqual({ from: "2025-01-01", to: "2025-09-30" });
    expect(targetOf(nine, "T-VN-4").previous).toEqual(targetOf(nine, "T-VN-4").samePeriod);
  });
});

describe("the same request", () => {
  it("gives the same text twice, reads back as it was, and whoever asks", async () => {
    const json = canonicalJson(await taken("2026-09"));
    expect(canonicalJson(await taken("2026-09"))).toBe(json);
    expect(canonicalJson(parseSnapshot(json))).toBe(json);
    for (const account of ["leader", "reviewer"] as const)
      expect(canonicalJson(await taken("2026-09", { account })), account).toBe(json);
  });

  it("by an earlier moment knows what was approved by then", async () => {
    const early = await taken("2026-09", { knownOn: "2026-10-05T00:00:00Z" });
    expect(tell(targetOf(early, "T-HT-1"))).toMatchObject({ actual: [76, "2026-08-31"], inPeriod: "not_approved" });
    expect(early.completeness).toEqual({ reporting: 0, units: 69, countedOn: "2026-09-30" });
    expect(new Set(early.stations.map(({ missing }) => missing))).toEqual(new Set(["not_approved"]));
  });
});

describe("who may not ask", () => {
  it("an account of one unit, and one of another province", async () => {
    for (const account of ["clerk", "commune", "facility"] as const) {
      const scope = await sampleScope(account);
      expect(await askSnapshot({ scope, period: "2026-09", knownOn: KNOWN_ON }), account).toBeNull();
    }
    const scope = await sampleScope("leader");
    for (const provinceCode of ["11", "99"])
      expect(await askSnapshot({ scope, provinceCode, period: "2026-09", knownOn: KNOWN_ON })).toBeNull();
  });

  it("a province without stations' reports has a snapshot of what was published about it", async () => {
    const unit = { unitCode: "VN", level: "nation", provinceCode: null, communeCodes: [], facilityCodes: [] } as const;
    const grants = [{ role: "reviewer", unit }] as const;
    for (const provinceCode of ["01", "11", "31", "79"]) {
      const scope = await authorizeScope({ user: { userId: "nation", grants }, provinceCode });
      const snapshot = await askSnapshot({ scope, provinceCode, period: "2026-10", knownOn: KNOWN_ON });
      expect(snapshot, provinceCode).toMatchObject({ stations: [], completeness: null });
      expect(canonicalJson(parseSnapshot(canonicalJson(snapshot)))).toBe(canonicalJson(snapshot));
    }
  });
});
