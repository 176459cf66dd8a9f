import { Client } from "pg";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { closeDatabase } from "@/lib/db/client";
import type { BriefingSnapshot } from "@/lib/domain/briefings/snapshot";
import { isoDate } from "@/lib/domain/dates/iso-date";
import { now } from "@/lib/shared/clock";
import { approveMonth } from "@/tests/support/approve-month";
import { createTestDatabase, type TestDatabase } from "@/tests/support/database";
import { sampleScope } from "@/tests/support/sample-scope";
import { askSnapshot } from "@/tests/support/snapshot-database";

let database: TestDatabase;
let october: BriefingSnapshot;

beforeAll(async () => {
  database = await createTestDatabase({ seeded: true });
  process.env.DATABASE_URL = database.url;
  const owner = new Client({ connectionString: database.ownerUrl });
  await owner.connect();
  const scope = await sampleScope("leader");
  await approveMonth(owner, { scope, provinceCode: "42", month: isoDate("2026-10-31") });
  await owner.end();
  const taken = await askSnapshot({ scope, period: "2026-10", knownOn: now().toISOString() });
  if (taken === null) throw new Error("no snapshot");
  october = taken;
});
afterAll(async () => {
  await closeDatabase();
  await database.drop();
});

const targetOf = (code: string) => october.targets.find((target) => target.code === code);

describe("October once it is approved", () => {
  it("counts 66 of 69 stations and names the three that sent no report", () => {
    expect(october.completeness).toEqual({ reporting: 66, units: 69, countedOn: "2026-10-31" });
    const silent = october.stations.filter(({ reported }) => !reported);
    expect(silent.map(({ communeCode, missing }) => [communeCode, missing])).toEqual([
      ["18364", "not_reported"],
      ["18532", "not_reported"],
      ["18202", "not_reported"],
    ]);
  });

  it("the floor is told with so many of so many, and not held against counts of more stations", () => {
    const floor = targetOf("T-HT-1");
    expect(floor).toMatchObject({
      actual: { value: 66, asOf: "2026-10-31", reporting: { reporting: 66, units: 69 } },
      inPeriod: { value: 66 },
      previous: { value: 71, reporting: { reporting: 69, units: 69 } },
      samePeriod: { value: 108, restated: true },
      ...{ changeOnPrevious: null, changeOnSamePeriod: null },
      floor: { units: 69, reporting: 66, shortfall: 66, shortfallUpper: 78 },
    });
    const below = october.stations.reduce((sum, { shortfall }) => sum + (shortfall ?? 0), 0);
    expect(below).toBe(66);
  });

  it("check-ups are 5 points more in the month and 71.4 % of the year's plan", () => {
    expect(targetOf("T-HT-4")).toMatchObject({
      inPeriod: { value: 5, asOf: "2026-10-31" },
      cumulative: { value: 71.4 },
      achievement: 71.4,
      changeOnPrevious: { absolute: 5, percent: null, since: "2026-09-30" },
    });
  });

  it("ratios of the population are told with what they changed by in a month and a year", () => {
    expect(targetOf("T-HT-2")).toMatchObject({
      status: "on_track",
      cumulative: { value: 11.578032 },
      changeOnPrevious: { absolute: 0.061618, percent: 0.535045023564 },
      changeOnSamePeriod: { absolute: 0.646989, since: "2025-10-31" },
    });
  });

  it("approval alone is no correction", () => {
    expect(october.corrections).toEqual([]);
  });
});
