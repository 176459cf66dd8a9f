import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { closeDatabase } from "@/lib/db/client";
import { isoDate } from "@/lib/domain/dates/iso-date";
import { loadTarget } from "@/lib/features/targets/loaders/load-target";
import { loadTargetSummaries } from "@/lib/features/targets/loaders/load-targets";
import { createTestDatabase, type TestDatabase } from "@/tests/support/database";
import { sampleScope } from "@/tests/support/sample-scope";

let database: TestDatabase;

beforeAll(async () => {
  database = await createTestDatabase({ seeded: true });
  process.env.DATABASE_URL = database.url;
});

afterAll(async () => {
  await closeDatabase();
  await database.drop();
});

const targetOn = async (code: string, asOf: string | null) =>
  loadTarget({
    scope: await sampleScope("leader"),
    code,
    unitCode: code.startsWith("T-VN") ? "42" : null,
    asOf: asOf === null ? null : isoDate(asOf),
    knownOn: null,
  });

describe("plans of the article beside the resolutions' targets", () => {
  it("7 of 11 centres are converted on 30/9/2026 and 8 on 31/10/2026, at risk of missing the end of the year", async () => {
    expect(await targetOn("HT-09", null)).toMatchObject({
      status: "at_risk",
      statusSince: "2026-09-30",
      actual: { kind: "value", value: 7, asOf: "2026-09-30", sample: true, approved: true },
      baseline: { date: "2025-12-31", value: 0, kind: "sample" },
      target: { value: 11, due: "2026-12-31" },
    });
    const october = await targetOn("HT-09", "2026-10-31");
    expect(october).toMatchObject({ status: "at_risk", actual: { value: 8, asOf: "2026-10-31", approved: false } });
    expect(october?.methods.linear.ratio).toBeCloseTo((8 / 11) * (365 / 304), 12);
  });

  it("23 of 23 facilities have electronic records: achieved since the day of the article", async () => {
    expect(await targetOn("HT-12", null)).toMatchObject({
      status: "achieved",
      statusSince: "2025-10-28",
      baseline: { date: "2024-12-31", value: 9, kind: "sample" },
      target: { value: 23, due: "2025-12-31" },
    });
    expect(await targetOn("HT-12", "2025-10-28")).toMatchObject({
      status: "achieved",
      actual: { value: 23, asOf: "2025-10-28", sample: false, source: { id: "art-hatinh" } },
    });
    expect((await targetOn("HT-12", "2025-09-30"))?.status).toBe("on_track");
  });

  it("are marked as plans without a date of their own, the resolutions' targets are not", async () => {
    const all = await loadTargetSummaries({
      scope: await sampleScope("leader"),
      provinceCode: "42",
      asOf: null,
      knownOn: null,
    });
    const plans = all?.targets.filter((target) => target.resolution.isPlan) ?? [];
    expect(plans.map(({ code, sample }) => [code, sample])).toEqual([
      ["HT-09", true],
      ["HT-12", true],
    ]);
    for (const { resolution } of plans) expect(resolution).toMatchObject({ date: null, datePrecision: "unknown" });
  });

  it("are unknown before the article came out", async () => {
    const all = await loadTargetSummaries({
      scope: await sampleScope("leader"),
      provinceCode: "42",
      asOf: isoDate("2025-09-30"),
      knownOn: new Date("2025-10-20T00:00:00Z"),
    });
    expect(all?.targets.filter((target) => target.resolution.isPlan)).toEqual([]);
  });
});

describe("national targets measured on the sample", () => {
  it("insurance, the stations' share and managed records count from the sample's own end of 2025", async () => {
    expect(await targetOn("T-VN-3", null)).toMatchObject({
      status: "at_risk",
      baseline: { date: "2025-12-31", value: 94.299591, kind: "sample" },
      actual: { value: 94.683902, population: { kind: "administrative" } },
    });
    expect(await targetOn("T-VN-4", null)).toMatchObject({
      status: "at_risk",
      baseline: { date: "2025-12-31", value: 11.588264, kind: "sample" },
      actual: { value: 12.537533, asOf: "2026-09-30" },
    });
    expect(await targetOn("T-VN-15", null)).toMatchObject({
      status: "on_track",
      baseline: { date: "2025-12-31", value: 48.700013, kind: "sample" },
      actual: { value: 60.29499, population: { kind: "administrative" } },
    });
  });
});
