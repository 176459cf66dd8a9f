import { Client } from "pg";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { AuthorizedScope } from "@/lib/auth/scope";
import { closeDatabase } from "@/lib/db/client";
import { loadTrace } from "@/lib/features/briefings/loaders/load-trace";
import { recordBriefing } from "@/lib/features/briefings/mutations/record-briefing";
import { readMakeBriefing } from "@/lib/features/briefings/schema/inputs";
import { detailOf, issue } from "@/tests/support/briefing-records";
import { createTestDatabase, type TestDatabase } from "@/tests/support/database";
import { sampleScope } from "@/tests/support/sample-scope";
import { correctFigure } from "@/tests/support/snapshot-database";

const KNOWN = "2026-11-20T00:00:00Z";
const CORRECTED = "2026-11-21T02:00:00Z";

let database: TestDatabase;
let owner: Client;
let specialist: AuthorizedScope;
let leader: AuthorizedScope;
let reviewer: AuthorizedScope;

beforeAll(async () => {
  database = await createTestDatabase({ seeded: true });
  process.env.DATABASE_URL = database.url;
  owner = new Client({ connectionString: database.ownerUrl });
  await owner.connect();
  specialist = await sampleScope("specialist");
  leader = await sampleScope("leader");
  reviewer = await sampleScope("reviewer");
});
afterAll(async () => {
  await owner.end();
  await closeDatabase();
  await database.drop();
});

async function makeMonth(period: string, knownOn: string) {
  const asked = { province: "42", kind: "monthly", period, knownOn };
  const read = readMakeBriefing(asked, new Date("2026-11-22T12:00:00Z"));
  if (!read.ok) throw new Error("refused");
  const { id } = await recordBriefing({ scope: specialist, input: read.value });
  return (await detailOf(specialist, id)).content;
}
const trace = (scope: AuthorizedScope, reference: string) => loadTrace({ scope, reference });
const padded = (row: number | undefined) => String(row).padStart(2, "0");

describe("what stands behind a printed reference", () => {
  it("a ratio: the frozen row, and the approved figures of its series as they were known, with source and population", async () => {
    const { snapshot, briefing } = await makeMonth("2026-10", KNOWN);
    const target = snapshot.targets.find((one) => one.indicator.code === "doctors_per_10k");
    const found = await trace(leader, `${briefing.reference}-${padded(target?.row)}`);
    expect(found?.reference).toBe(`42-1-${padded(target?.row)}`);
    expect(found?.row).toEqual({ kind: "target", target });
    expect(found?.observations.length).toBeGreaterThan(5);
    expect(new Set(found?.observations.map((one) => one.indicator.code))).toEqual(new Set(["doctors_per_10k"]));
    expect(found?.observations.every((one) => one.approvedAt !== null && one.unitCode === "42")).toBe(true);
    const latest = target?.actual.kind === "value" ? target.actual : null;
    expect(found?.observations.find((one) => one.period.to === latest?.asOf)).toMatchObject({
      value: latest?.value,
      sample: true,
      source: { id: latest?.sourceId },
    });
    expect(found?.sources.map((source) => source.id)).toContain(latest?.sourceId);
  });

  it("a floor: one count of each station on the day counted on, and nothing else", async () => {
    const { snapshot, briefing } = await makeMonth("2026-10", KNOWN);
    const floor = snapshot.targets.find((one) => one.floor !== null);
    const found = await trace(leader, `${briefing.reference}-${padded(floor?.row)}`);
    const day = floor?.actual.kind === "value" ? floor.actual.asOf : null;
    expect(found?.observations).toHaveLength(floor?.floor?.reporting ?? -1);
    expect(new Set(found?.observations.map((one) => one.period.to))).toEqual(new Set([day]));
    expect(new Set(found?.observations.map((one) => one.unitCode)).size).toBe(floor?.floor?.reporting);
    const sum = (found?.observations ?? []).reduce((total, one) => total + one.value, 0);
    expect(sum).toBe(floor?.floor?.total);
  });

  it("a station: its counts of that day; the sum of permanent and contract is what was counted", async () => {
    const { snapshot, briefing } = await makeMonth("2026-09", KNOWN);
    const station = snapshot.stations.find((one) => one.reported && (one.counted ?? 0) > 0);
    const found = await trace(leader, `${briefing.reference}-${padded(station?.row)}`);
    const values = new Map(found?.observations.map((one) => [one.indicator.code, one.value]));
    expect(found?.row).toEqual({ kind: "station", station });
    expect(values.get("station_doctors_counted")).toBe(station?.counted);
    expect((values.get("station_doctors_permanent") ?? 0) + (values.get("station_doctors_contract") ?? 0)).toBe(
      station?.counted,
    );
    expect(new Set(found?.observations.map((one) => one.unitCode))).toEqual(new Set([station?.communeCode]));
  });

  it("a station that did not report: its last counts, on their own day", async () => {
    const { snapshot, briefing } = await makeMonth("2026-10", KNOWN);
    const station = snapshot.stations.find((one) => !one.reported && one.lastKnown !== null);
    const found = await trace(leader, `${briefing.reference}-${padded(station?.row)}`);
    const counted = found?.observations.find((one) => one.indicator.code === "station_doctors_counted");
    expect([counted?.period.to, counted?.value]).toEqual([station?.lastKnown?.date, station?.lastKnown?.counted]);
    expect(counted?.unitCode).toBe(station?.communeCode);
  });

  it("a commitment: its document, and no figures; the briefing itself: all of its documents", async () => {
    const { snapshot, briefing } = await makeMonth("2026-10", KNOWN);
    const [commitment] = snapshot.commitments;
    const found = await trace(leader, `${briefing.reference}-${padded(commitment?.row)}`);
    expect([found?.row.kind, found?.observations.length]).toEqual(["commitment", 0]);
    expect(found?.sources.map((source) => source.id)).toEqual([commitment?.sourceId]);
    expect((await trace(leader, briefing.reference))?.sources).toEqual(snapshot.sources);
  });

  it("nothing: an unknown number or row, what is no reference, another province, and a draft for a reviewer", async () => {
    const { briefing } = await makeMonth("2026-10", KNOWN);
    for (const reference of ["42-999-01", `${briefing.reference}-9999`, "01-1-01", "x", ""]) {
      expect(await trace(leader, reference), reference).toBeNull();
    }
    expect(await trace(reviewer, `${briefing.reference}-01`)).toBeNull();
    expect(await trace(await sampleScope("clerk"), `${briefing.reference}-01`)).toBeNull();
    expect(await trace(await sampleScope("facility"), briefing.reference)).toBeNull();
  });

  it("who recorded and approved is for those who may see people; the seed itself has no name", async () => {
    const { snapshot, briefing } = await makeMonth("2026-10", KNOWN);
    const target = snapshot.targets.find((one) => one.indicator.code === "doctors_per_10k");
    const reference = `${briefing.reference}-${padded(target?.row)}`;
    await issue(briefing.id, { checker: leader, leader });
    const auditor = await sampleScope("auditor");
    for (const scope of [reviewer, auditor]) {
      const found = await trace(scope, reference);
      expect(found?.observations.length).toBeGreaterThan(5);
      expect(found?.observations.filter((one) => one.recordedBy !== null || one.approvedBy !== null)).toEqual([]);
      expect(found?.briefing.steps.map((step) => step.by)).toEqual([null, null, null]);
    }
    const named = await trace(leader, reference);
    expect(named?.briefing.steps.every((step) => step.by !== null)).toBe(true);
  });
});

describe("a correction after a briefing was issued", () => {
  it("changes nothing in it, nor what its trace shows; the next one takes its place and tells of both values", async () => {
    const before = await makeMonth("2026-10", KNOWN);
    const target = before.snapshot.targets.find((one) => one.indicator.code === "doctors_per_10k");
    const reference = `${before.briefing.reference}-${padded(target?.row)}`;
    const traced = await trace(leader, reference);
    await correctFigure(owner, { indicator: "doctors_per_10k", date: "2026-08-31", value: 11.43, at: CORRECTED });
    const same = (await detailOf(leader, before.briefing.id)).content;
    expect([same.briefing.hash, same.snapshot]).toEqual([before.briefing.hash, before.snapshot]);
    expect((await trace(leader, reference))?.observations).toEqual(traced?.observations);

    const after = await makeMonth("2026-10", "2026-11-22T00:00:00Z");
    expect(after.briefing).toMatchObject({ state: "draft", supersedes: { id: before.briefing.id } });
    const [correction] = after.snapshot.corrections;
    expect(correction).toMatchObject({ date: "2026-08-31", after: 11.43 });
    const found = await trace(leader, `${after.briefing.reference}-${padded(correction?.row)}`);
    expect(found?.observations.map((one) => one.value)).toEqual([correction?.after, correction?.before]);
  });
});
