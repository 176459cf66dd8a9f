import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { closeDatabase } from "@/lib/db/client";
import { isoDate } from "@/lib/domain/dates/iso-date";
import { getApproval } from "@/lib/features/observations/data/get-approval";
import { loadTarget } from "@/lib/features/targets/loaders/load-target";
import { createTestDatabase, type TestDatabase } from "@/tests/support/database";
import { type SampleAccount, sampleScope } from "@/tests/support/sample-scope";

const APPROVER = "Lãnh đạo Sở (mẫu)";

let database: TestDatabase;

beforeAll(async () => {
  database = await createTestDatabase({ seeded: true });
  process.env.DATABASE_URL = database.url;
});
afterAll(async () => {
  await closeDatabase();
  await database.drop();
});

type Asked = { code: string; asOf?: string; account?: SampleAccount; knownOn?: string };

async function approvalOf({ code, asOf = "2026-09-30", account = "leader", knownOn }: Asked) {
  const target = await loadTarget({
    scope: await sampleScope(account),
    code,
    unitCode: null,
    asOf: isoDate(asOf),
    knownOn: knownOn === undefined ? null : new Date(knownOn),
  });
  if (target === null) throw new Error(`no target ${code}`);
  return target.approval === null ? null : [target.approval.at.toISOString(), target.approval.by];
}

describe("who approved the figure of a target", () => {
  it("of the stations' floor: the last of the three rounds in which September was approved", async () => {
    expect(await approvalOf({ code: "T-HT-1" })).toEqual(["2026-10-10T08:00:00.000Z", APPROVER]);
  });

  it("of a registry figure and of a reported one: the leader, on 10/10/2026", async () => {
    expect(await approvalOf({ code: "HT-09" })).toEqual(["2026-10-10T09:00:00.000Z", APPROVER]);
    expect(await approvalOf({ code: "HT-12" })).toEqual(["2026-10-10T09:00:00.000Z", APPROVER]);
  });

  it("of a draft and of a published figure there is none", async () => {
    expect(await approvalOf({ code: "T-HT-1", asOf: "2026-10-31" })).toBeNull();
    expect(await approvalOf({ code: "HT-09", asOf: "2026-10-31" })).toBeNull();
    expect(await approvalOf({ code: "HT-12", asOf: "2025-10-28" })).toBeNull();
  });

  it("as known on 1/10/2026 August was the last month approved; on 9/10 September still lacked a round", async () => {
    expect(await approvalOf({ code: "T-HT-1", knownOn: "2026-10-01T00:00:00Z" })).toEqual([
      "2026-09-10T08:00:00.000Z",
      APPROVER,
    ]);
    expect(await approvalOf({ code: "T-HT-1", knownOn: "2026-10-09T00:00:00Z" })).toBeNull();
  });

  it.each(["commune", "reviewer", "admin", "auditor"] as const)(
    "%s is told when and no name, since they may not see people",
    async (account) => {
      const [, name] = (await approvalOf({ code: "T-HT-1", account })) ?? ["", "nobody"];
      expect(name).toBeNull();
    },
  );

  it("of another province's units nothing is told", async () => {
    const question = { indicatorCode: "station_doctors_counted", on: isoDate("2026-09-30"), knownOn: null };
    const all = { ...question, provinceCode: "42", unitCode: null, population: null };
    const leader = await sampleScope("leader");
    expect(await getApproval({ ...all, scope: leader })).toMatchObject({ by: APPROVER });
    expect(await getApproval({ ...all, scope: { ...leader, provinceCode: "31" } })).toBeNull();
    const clerk = await sampleScope("clerk");
    expect(await getApproval({ ...all, unitCode: "18418", scope: clerk })).toBeNull();
  });
});
