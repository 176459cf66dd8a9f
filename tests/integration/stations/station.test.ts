import { Client } from "pg";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { closeDatabase } from "@/lib/db/client";
import { isoDate } from "@/lib/domain/dates/iso-date";
import { loadStationListPage } from "@/lib/features/stations/loaders/load-station-list-page";
import { loadStationPage } from "@/lib/features/stations/loaders/load-station-page";
import type { StationPage } from "@/lib/features/stations/types";
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

async function stationOn(communeCode: string, asOf: string, account: SampleAccount = "leader") {
  return loadStationPage({ scope: await sampleScope(account), communeCode, asOf: isoDate(asOf) });
}

const personOf = (page: StationPage | null, number: string) =>
  page?.staff?.people.find(({ staff }) => staff.number === number);

describe("one station in depth", () => {
  it("Tùng Lộc on 30/9/2026 has none counted, one on rotation and 4 missing", async () => {
    const page = await stationOn("18418", "2026-09-30");
    expect(page?.station).toMatchObject({
      name: { vi: "Trạm Y tế Xã Tùng Lộc" },
      doctors: { permanent: 0, contract: 0, rotated: 1, onSiteFte: 1, counted: 0 },
      shortfall: 4,
      reportState: "approved",
      belowSince: { since: "2025-07-31", isFromFirstReport: true },
    });
  });

  it("the list and the page agree on every station: figures, shortfall and since when", async () => {
    const list = await loadStationListPage({
      scope: await sampleScope("leader"),
      provinceCode: "42",
      asOf: isoDate("2026-10-31"),
      knownOn: null,
    });
    for (const communeCode of ["18073", "18418", "18364", "18628"]) {
      const row = list?.stations.find((station) => station.communeCode === communeCode);
      expect((await stationOn(communeCode, "2026-10-31"))?.station).toEqual(row);
    }
  });

  it("those counted one by one are the approved count, at every station of the province", async () => {
    const scope = await sampleScope("leader");
    const list = await loadStationListPage({ scope, provinceCode: "42", asOf: isoDate("2026-09-30"), knownOn: null });
    const differing: string[] = [];
    for (const { communeCode, doctors } of list?.stations ?? []) {
      const page = await stationOn(communeCode, "2026-09-30");
      const counted = page?.staff?.people.filter(({ verdict }) => verdict.isCounted).length;
      if (counted !== doctors?.counted) differing.push(`${communeCode}: ${counted} of ${doctors?.counted}`);
    }
    expect(list?.stations).toHaveLength(69);
    expect(differing).toEqual([]);
  });

  it("says why a person counts or not: a post, sickness, study, rotation, no doctor", async () => {
    const sick = await stationOn("18814", "2026-09-30");
    expect(personOf(sick, "HT-0150")).toMatchObject({
      absence: { kind: "sickness", from: "2026-02-09" },
      verdict: { isCounted: false, reason: "sickness" },
    });
    const studying = await stationOn("18373", "2026-09-30");
    expect(personOf(studying, "HT-0060")?.verdict).toEqual({ isCounted: false, reason: "study" });
    const rotated = await stationOn("18418", "2026-09-30");
    expect(personOf(rotated, "HT-0738")).toMatchObject({
      post: null,
      presence: { kind: "rotation", from: "2026-09-01", to: "2026-09-30" },
      sentBy: { code: "BV-42001", name: { vi: "Bệnh viện Đa khoa tỉnh Hà Tĩnh" } },
      verdict: { isCounted: false, reason: "rotation_apart" },
    });
    expect(personOf(rotated, "HT-0393")).toMatchObject({
      profession: { vi: "Y sĩ" },
      verdict: { isCounted: false, reason: "no_doctor" },
    });
  });

  it("lists who was sent there, by whom and from when to when", async () => {
    const page = await stationOn("18418", "2026-09-30");
    expect(page?.moves.find(({ move }) => move === "secondment_in")).toMatchObject({
      share: 0.5,
      other: { code: "BVCK-42001" },
      from: "2025-09-01",
      to: "2026-02-28",
    });
    expect(page?.movesFrom).toBe("2025-10-01");
  });

  it("tells Thành Sen's nine former units, of which Đại Nài is shared with Hà Huy Tập", async () => {
    const page = await stationOn("18073", "2026-09-30");
    expect(page?.formerUnits).toHaveLength(9);
    expect(page?.formerUnits.filter(({ isPart }) => isPart)).toEqual([
      {
        name: "Phường Đại Nài",
        isPart: true,
        effectiveFrom: "2025-07-01",
        otherUnits: [{ code: "18652", name: { vi: "Phường Hà Huy Tập", en: "Ha Huy Tap Ward" } }],
      },
    ]);
    expect(page?.points.filter(({ kind, to }) => kind === "main" && to === null)).toHaveLength(1);
  });

  it("has a history from July 2025 in which the count of 28/10/2025 is no month", async () => {
    const { history = [] } = (await stationOn("18073", "2026-09-30")) ?? {};
    expect(history[0]?.date).toBe("2025-07-31");
    expect(history.at(-1)?.date).toBe("2026-09-30");
    expect(history).toHaveLength(16);
    expect(history.filter(({ isMonth }) => !isMonth).map(({ date }) => date)).toEqual(["2025-10-28"]);
  });

  it("draws the open October apart from what is approved", async () => {
    const page = await stationOn("18073", "2026-10-31");
    expect(page?.history.at(-1)).toMatchObject({ date: "2026-10-31", approved: false });
    expect(page?.reports[0]).toMatchObject({ month: "2026-10-01", approved: null });
  });

  it("a station that is silent in October has no figure but its last one", async () => {
    const page = await stationOn("18364", "2026-10-31");
    expect(page?.station).toMatchObject({
      doctors: null,
      shortfall: null,
      reportState: "unconfirmed",
      lastKnown: { date: "2026-09-30", counted: 3 },
    });
    expect(page?.reports.some(({ month }) => month === "2026-10-01")).toBe(false);
    expect(page?.reportsUntil).toBe("2026-10-01");
  });

  it("a neighbour on either side leads through the province by name", async () => {
    const page = await stationOn("18418", "2026-09-30");
    expect([page?.previous?.name.vi, page?.next?.name.vi]).toEqual(["Xã Trường Lưu", "Xã Tứ Mỹ"]);
  });
});

describe("who sees a station", () => {
  it("the clerk of Thành Sen sees it, and no other station", async () => {
    expect(await stationOn("18073", "2026-09-30", "clerk")).toMatchObject({
      reader: "own_unit",
      previous: null,
      next: null,
    });
    expect(await stationOn("18418", "2026-09-30", "clerk")).toBeNull();
  });

  it("a hospital sees none, nobody of Hà Tĩnh one of another province, and a code of nothing is nothing", async () => {
    expect(await stationOn("18073", "2026-09-30", "facility")).toBeNull();
    expect(await stationOn("03260", "2026-09-30")).toBeNull();
    expect(await stationOn("99999", "2026-09-30")).toBeNull();
  });

  it("a reviewer sees the last approved month: its figures, no confirmation, nobody of the registry", async () => {
    const page = await stationOn("18073", "2026-10-31", "reviewer");
    expect(page?.countedOn).toBe("2026-09-30");
    expect(page?.history.at(-1)?.date).toBe("2026-09-30");
    expect(page?.station.doctors?.counted).toBe(5);
    expect(page?.staff).toBeNull();
    expect(page?.reports.every(({ confirmed }) => confirmed === null)).toBe(true);
    expect(page?.visits.every(({ approved }) => approved)).toBe(true);
  });

  it("names of staff and of officials come to those who may see people and to nobody else", async () => {
    const owner = new Client({ connectionString: database.ownerUrl });
    await owner.connect();
    await owner.query(
      "INSERT INTO staff_name (staff_id, full_name) SELECT id, 'Nguyễn Thị Mẫu' FROM staff WHERE staff_number = 'HT-0001'",
    );
    await owner.end();
    const namesFor = async (account: SampleAccount) => {
      const page = await stationOn("18073", "2026-09-30", account);
      return [personOf(page, "HT-0001")?.staff.name, page?.reports[0]?.approved?.by];
    };
    expect(await namesFor("leader")).toEqual(["Nguyễn Thị Mẫu", "Lãnh đạo Sở (mẫu)"]);
    expect(await namesFor("clerk")).toEqual(["Nguyễn Thị Mẫu", "Lãnh đạo Sở (mẫu)"]);
    for (const account of ["commune", "admin", "auditor", "reviewer"] as const) {
      expect(await namesFor(account), account).toEqual([undefined, null]);
    }
  });

  it.each(["commune", "admin", "auditor", "reviewer"] as const)(
    "%s reads no person of a station: no number, no move, no sickness",
    async (account) => {
      for (const asOf of ["2026-03-31", "2026-09-30", "2026-10-31"]) {
        const page = await stationOn("18073", asOf, account);
        expect(page?.station.code).toBe("TYT-18073");
        expect([page?.staff, page?.moves]).toEqual([null, []]);
        expect(JSON.stringify(page)).not.toMatch(/HT-\d{4}|sickness/);
      }
    },
  );
});

describe("what was approved stays what was approved", () => {
  it("an absence entered afterwards shows on later days and not in the approved month", async () => {
    const owner = new Client({ connectionString: database.ownerUrl });
    await owner.connect();
    await owner.query(
      `INSERT INTO absence (entity_id, staff_id, kind, from_date, to_date, source_id, is_sample, recorded_at)
       SELECT gen_random_uuid(), id, 'study', '2026-09-20', NULL, 'sample', true, '2026-11-15T09:00:00+07:00'
         FROM staff WHERE staff_number = 'HT-0003'`,
    );
    await owner.end();
    const approved = await stationOn("18073", "2026-09-30");
    expect(personOf(approved, "HT-0003")?.verdict).toEqual({ isCounted: true, reason: "permanent" });
    expect(approved?.staff?.knownOn).not.toBeNull();
    const later = await stationOn("18073", "2026-10-15");
    expect(personOf(later, "HT-0003")?.verdict).toEqual({ isCounted: false, reason: "study" });
    expect(later?.staff?.knownOn).toBeNull();
  });
});
