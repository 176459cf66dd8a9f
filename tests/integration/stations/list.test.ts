import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { filterStations } from "@/components/stations/filter-stations";
import { compareWorst } from "@/components/stations/sort-stations";
import { closeDatabase, db } from "@/lib/db/client";
import { isoDate } from "@/lib/domain/dates/iso-date";
import { loadStationListPage } from "@/lib/features/stations/loaders/load-station-list-page";
import type { ListedStation } from "@/lib/features/stations/types";
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

async function listOn(asOf: string | null, account: SampleAccount = "leader", provinceCode = "42") {
  const scope = await sampleScope(account);
  return loadStationListPage({ scope, provinceCode, asOf: asOf === null ? null : isoDate(asOf), knownOn: null });
}

const namesOf = (stations: readonly ListedStation[]) => stations.map(({ communeName }) => communeName.vi);

describe("the stations of Hà Tĩnh", () => {
  it("on 30/9/2026 all 69 have reported; Tùng Lộc is 4 short, then seven are 3 short, all since July 2025 or before", async () => {
    const page = await listOn(null);
    expect(page).toMatchObject({ asOf: "2026-09-30", countedOn: "2026-09-30", floor: 4, floorTargetCode: "T-HT-1" });
    expect(page).toMatchObject({ countingRule: "permanent_contract", reader: "province" });
    const worst = (page?.stations ?? []).toSorted(compareWorst).slice(0, 8);
    expect(namesOf(worst)).toEqual([
      "Xã Tùng Lộc",
      "Xã Sơn Tiến",
      "Xã Hà Linh",
      "Xã Cẩm Trung",
      "Xã Hồng Lộc",
      "Xã Hương Sơn",
      "Xã Đức Quang",
      "Xã Thạch Lạc",
    ]);
    expect(worst.map(({ shortfall }) => shortfall)).toEqual([4, 3, 3, 3, 3, 3, 3, 3]);
    expect(new Set(worst.map(({ belowSince }) => JSON.stringify(belowSince)))).toEqual(
      new Set(['{"since":"2025-07-31","until":"2026-09-30","isFromFirstReport":true}']),
    );
  });

  it("43 stations are below the floor with 71 doctors missing, and each of them says since when", async () => {
    const { stations = [] } = (await listOn("2026-09-30")) ?? {};
    const below = filterStations(stations, { status: "below" });
    expect(below).toHaveLength(43);
    expect(below.reduce((sum, { shortfall }) => sum + (shortfall ?? 0), 0)).toBe(71);
    expect(below.every(({ belowSince }) => belowSince !== null)).toBe(true);
    expect(filterStations(stations, { status: "met" }).every(({ belowSince }) => belowSince === null)).toBe(true);
  });

  it("in the open October three stations are silent, with the run they were last known in", async () => {
    const { stations = [], countedOn } = (await listOn("2026-10-31")) ?? {};
    expect(countedOn).toBe("2026-10-31");
    const silent = filterStations(stations, { report: "unconfirmed" });
    expect(namesOf(silent).toSorted()).toEqual(["Xã Hương Phố", "Xã Tứ Mỹ", "Xã Đan Hải"]);
    expect(silent.find(({ communeCode }) => communeCode === "18364")?.belowSince).toEqual({
      since: "2025-07-31",
      until: "2026-09-30",
      isFromFirstReport: true,
    });
    expect(filterStations(stations, { report: "confirmed" })).toHaveLength(66);
  });

  it("reviewers see October as the approved September, without a draft", async () => {
    const page = await listOn("2026-10-31", "reviewer");
    expect(page?.countedOn).toBe("2026-09-30");
    expect(page?.stations.every(({ reportState }) => reportState === "approved")).toBe(true);
  });

  it("what was entered after the last approval is not shown to reviewers: another name, a point more", async () => {
    const see = async (account: SampleAccount) => {
      const page = await listOn("2026-09-30", account);
      const station = page?.stations.find(({ communeCode }) => communeCode === "18418");
      return [page?.stations.length, station?.name.vi, station?.points];
    };
    const before = await see("reviewer");
    expect(before).toEqual(await see("leader"));
    const { id, ...row } = await db().facilityVersion.findFirstOrThrow({
      where: { facilityCode: "TYT-18418", supersededAt: null },
    });
    const recordedAt = new Date();
    await db().facilityVersion.update({ where: { id }, data: { supersededAt: recordedAt } });
    await db().facilityVersion.create({ data: { ...row, nameVi: "Trạm Y tế Đổi Tên", recordedAt } });
    const point = await db().stationPoint.findFirstOrThrow({
      where: { facilityCode: "TYT-18418", supersededAt: null },
    });
    const { id: _id, ...copied } = point;
    await db().stationPoint.create({
      data: {
        ...copied,
        entityId: randomUUID(),
        nameVi: "Điểm mới",
        kind: "former_station",
        fromDate: new Date("2026-09-01"),
        toDate: null,
        recordedAt,
      },
    });
    expect(await see("leader")).toEqual([69, "Trạm Y tế Đổi Tên", Number(before[2]) + 1]);
    expect(await see("reviewer")).toEqual(before);
  });

  it("lists the terrain that is recorded; a version without one leaves it empty instead of guessing", async () => {
    const terrainOf = async () =>
      (await listOn("2026-09-30"))?.stations.find(({ communeCode }) => communeCode === "18073")?.terrain;
    expect(await terrainOf()).toBe("plain");
    const { id, ...row } = await db().facilityVersion.findFirstOrThrow({
      where: { facilityCode: "TYT-18073", supersededAt: null },
    });
    const recordedAt = new Date();
    await db().facilityVersion.update({ where: { id }, data: { supersededAt: recordedAt } });
    await db().facilityVersion.create({ data: { ...row, terrain: null, recordedAt } });
    expect(await terrainOf()).toBeNull();
    const { stations = [] } = (await listOn("2026-09-30")) ?? {};
    expect(filterStations(stations, { terrain: "plain" })).toHaveLength(17);
    expect(filterStations(stations, { terrain: "coast" })).toHaveLength(18);
  });

  it("before the first count there is no station's figure, and nothing is said to be below the floor", async () => {
    const page = await listOn("2025-06-30");
    expect(page?.countedOn).toBeNull();
    expect(page?.stations.filter(({ belowSince }) => belowSince !== null)).toEqual([]);
  });

  it("what was known on 20/10/2025 does not tell of later months", async () => {
    const scope = await sampleScope("leader");
    const knownOn = new Date("2025-10-20T12:00:00+07:00");
    const page = await loadStationListPage({ scope, provinceCode: "42", asOf: isoDate("2026-09-30"), knownOn });
    expect(page?.countedOn).toBe("2025-09-30");
    expect(page?.stations.find(({ communeCode }) => communeCode === "18418")?.belowSince).toMatchObject({
      since: "2025-07-31",
      until: "2025-09-30",
    });
  });
});

describe("narrower readers of the list", () => {
  it.each(["clerk", "commune"] as const)(
    "the %s of Thành Sen has one station and is not told the province",
    async (account) => {
      const page = await listOn("2026-09-30", account);
      expect(page?.stations.map(({ communeCode }) => communeCode)).toEqual(["18073"]);
      expect(page?.reader).toBe("own_unit");
    },
  );

  it("a hospital has no station", async () => {
    const page = await listOn("2026-09-30", "facility");
    expect(page?.stations).toEqual([]);
    expect(page?.reader).toBe("facility");
  });

  it("another province does not exist for them", async () => {
    expect(await listOn("2026-09-30", "leader", "11")).toBeNull();
  });
});
