import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { listDoctorLines } from "@/components/workforce/doctor-lines";
import { questionOf, readWorkforceQuery } from "@/components/workforce/workforce-query";
import { closeDatabase } from "@/lib/db/client";
import { isoDate } from "@/lib/domain/dates/iso-date";
import { loadStations } from "@/lib/features/stations/loaders/load-stations";
import { loadFlows } from "@/lib/features/workforce/loaders/load-flows";
import { loadStaffFile } from "@/lib/features/workforce/loaders/load-staff-file";
import { loadWorkforcePage } from "@/lib/features/workforce/loaders/load-workforce-page";
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

const ask = async (account: SampleAccount, asOf: string, params: Record<string, string> = {}) => ({
  scope: await sampleScope(account),
  provinceCode: "42",
  asOf: isoDate(asOf),
  ...questionOf(readWorkforceQuery(params).query),
});

async function pageOf(account: SampleAccount, asOf: string, params: Record<string, string> = {}) {
  const page = await loadWorkforcePage(await ask(account, asOf, params));
  if (page === null) throw new Error("no page");
  return page;
}

const HEADS = (permanent: number, contract: number, rotated: number) => ({ permanent, contract, rotated });

describe("how many doctors are permanent, on contract, rotated", () => {
  it("on 30/6/2026: 169, 26 and 7 at stations, 1,807, 26 and 7 in the province, 1,838 different people", async () => {
    const page = await pageOf("leader", "2026-06-30");
    const lines = listDoctorLines(page);
    expect(lines.find((line) => line.key === "station")?.doctors).toMatchObject({
      ...HEADS(169, 26, 7),
      onSiteFte: 197.6,
    });
    expect(lines.find((line) => line.key === "all")?.doctors).toMatchObject({ ...HEADS(1807, 26, 7), absent: 3 });
    expect(page.registry?.people.get("doctor")).toBe(1838);
    expect(lines.map((line) => line.key)).not.toContain("approved");
  });

  it("they are the approved figures of June 2026 of all 69 stations, and those of the station list", async () => {
    const page = await pageOf("leader", "2026-06-30");
    expect(page.approved).toMatchObject({ month: "2026-06-30", stations: 69, doctors: HEADS(169, 26, 7) });
    const list = await loadStations({
      scope: await sampleScope("leader"),
      provinceCode: "42",
      asOf: isoDate("2026-06-30"),
      knownOn: null,
    });
    const sum = (read: (doctors: { permanent: number; contract: number; rotated: number }) => number) =>
      (list?.stations ?? []).reduce((total, { doctors }) => total + (doctors === null ? 0 : read(doctors)), 0);
    expect([sum((one) => one.permanent), sum((one) => one.contract), sum((one) => one.rotated)]).toEqual([169, 26, 7]);
  });

  it("within a month nothing is approved and all is counted live", async () => {
    const page = await pageOf("leader", "2026-06-15");
    expect(page.approved).toBeNull();
    expect(page.registry?.from).toBe("2026-06-01");
  });

  it("for October 2026, three stations late, the approved line stands beside the registry's", async () => {
    const page = await pageOf("leader", "2026-10-31");
    const keys = listDoctorLines(page).map((line) => line.key);
    expect(keys[0]).toBe(page.approved === null ? "station" : "approved");
    expect(keys).toContain("station");
  });
});

describe("scopes", () => {
  it("a clerk sees one station, its people, and no sum over the province", async () => {
    const page = await pageOf("clerk", "2026-06-30");
    expect(page.reader).toBe("units");
    expect(listDoctorLines(page).map((line) => line.key)).toEqual(["TYT-18073"]);
    expect(page.staff?.total).toBe(10);
    expect(page.flows?.groups).toEqual([]);
    expect(page.flows?.facilities.every(({ key }) => key === "TYT-18073")).toBe(true);
  });

  it.each(["commune", "admin", "auditor"] as const)("%s sees how many and no list of people", async (account) => {
    const page = await pageOf(account, "2026-06-30");
    expect([page.staff, page.rotations]).toEqual([null, null]);
    expect(page.registry?.tally.length).toBeGreaterThan(0);
    expect(await loadStaffFile({ ...(await ask(account, "2026-06-30")), isRotationsOnly: false })).toBeNull();
  });

  it("a reviewer sees the last approved month and nothing of the registry", async () => {
    const page = await pageOf("reviewer", "2026-07-15");
    expect(page.approved).toMatchObject({ month: "2026-06-30", stations: 69, doctors: HEADS(169, 26, 7) });
    expect([page.registry, page.staff, page.rotations, page.rotationSums, page.flows]).toEqual([
      null,
      null,
      null,
      null,
      null,
    ]);
  });

  it("another province is not there", async () => {
    const question = { ...(await ask("leader", "2026-06-30")), provinceCode: "11" };
    expect(await loadWorkforcePage(question)).toBeNull();
  });
});

describe("who is where", () => {
  const staffOf = async (params: Record<string, string>) => (await pageOf("leader", "2026-06-30", params)).staff;

  it("fifty of 4,814 places of 4,812 people come on a page, the next page goes on", async () => {
    const [first, second] = [await staffOf({}), await staffOf({ page: "2" })];
    expect([first?.total, first?.people, first?.rows.length]).toEqual([4814, 4812, 50]);
    const numbers = new Set([...(first?.rows ?? []), ...(second?.rows ?? [])].map((row) => row.staffNumber));
    expect(numbers.size).toBe(100);
  });

  it("filters narrow the list: 7 on rotation or secondment, 3 absent, one number", async () => {
    expect((await staffOf({ presence: "rotation" }))?.total).toBe(5);
    expect((await staffOf({ presence: "secondment" }))?.total).toBe(2);
    expect((await staffOf({ absence: "absent" }))?.total).toBe(3);
    expect((await staffOf({ q: "ht-0703" }))?.rows.map((row) => row.staffNumber)).toEqual(["HT-0703"]);
    expect((await staffOf({ q: "100%" }))?.total).toBe(0);
    expect(
      (await staffOf({ group: "station", profession: "doctor", employment: "contract", absence: "present" }))?.total,
    ).toBe(26);
  });

  it("orders run both ways", async () => {
    const rows = (await staffOf({ sort: "number", dir: "desc" }))?.rows ?? [];
    expect(rows[0]?.staffNumber).toBe("HT-4933");
  });

  it("a file holds every row that matches, not a page", async () => {
    const question = await ask("leader", "2026-06-30", { group: "station", page: "3" });
    const file = await loadStaffFile({ ...question, isRotationsOnly: false });
    expect(file?.rows).toHaveLength(file?.total ?? -1);
    expect(file?.total).toBeGreaterThan(50);
  });
});

describe("coming and going", () => {
  it("in the year up to 30/6/2026 internal moves cancel out and the net is who came less who left", async () => {
    const { flows } = await pageOf("leader", "2026-06-30");
    expect(flows?.period).toEqual({ from: "2025-07-01", to: "2026-06-30" });
    const groups = flows?.groups ?? [];
    const net = groups.reduce((sum, line) => sum + line.posts.net, 0);
    const outside = (key: "from" | "to") =>
      (flows?.bands ?? []).filter((band) => band[key] === "outside").reduce((sum, band) => sum + band.heads, 0);
    expect(net).toBe(outside("from") - outside("to"));
    expect(groups.reduce((sum, line) => sum + line.postings.net, 0)).toBe(0);
    expect(groups.find((line) => line.key === "station")?.in.moved_from_centre).toBeGreaterThan(0);
  });

  it("a station's clerk sees the doctor who came from a centre, by now a regional hospital, and not one from outside", async () => {
    const { flows } = await pageOf("clerk", "2026-09-30", { from: "2025-10-01", to: "2026-09-30", who: "doctors" });
    expect(flows?.bands).toEqual([{ from: "regional_hospital", to: "station", isPosting: false, heads: 1 }]);
    expect(flows?.groups).toEqual([]);
    expect(flows?.facilities.map(({ key }) => key)).toEqual(["TYT-18073"]);
    expect(flows?.facilities[0]).toMatchObject({ in: { moved_from_centre: 1 }, posts: { in: 1, out: 0, net: 1 } });
  });

  it("whoever sees some facilities only is told of moves from or to them, whatever else those people did", async () => {
    const scope = await sampleScope("clerk");
    const period = { from: isoDate("2025-01-01"), to: isoDate("2026-10-31") };
    const all = { scope: await sampleScope("leader"), provinceCode: "42", knownOn: null, period, who: "all" as const };
    const codes = ["TYT-18073", "TTYT-42001"];
    const own = await loadFlows({ ...all, scope: { ...scope, facilityCodes: codes } });
    const wide = await loadFlows(all);
    expect(own.facilities.map(({ key }) => key)).toEqual(codes.toSorted());
    for (const line of own.facilities) expect(line).toEqual(wide.facilities.find(({ key }) => key === line.key));
  });

  it("a period of one's own is taken from the address", async () => {
    const { flows } = await pageOf("leader", "2026-06-30", { from: "2026-01-01", to: "2026-03-31", who: "nurses" });
    expect(flows).toMatchObject({ period: { from: "2026-01-01", to: "2026-03-31" }, who: "nurses" });
  });
});
