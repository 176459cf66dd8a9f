import { beforeAll, describe, expect, it } from "vitest";
import { db } from "@/lib/db/client";
import { isoDate } from "@/lib/domain/dates/iso-date";
import { loadFacility } from "@/lib/features/facilities/loaders/load-facility";
import { loadFacilityList } from "@/lib/features/facilities/loaders/load-facility-list";
import type { FacilityDetail, FacilityListPage } from "@/lib/features/facilities/types";
import { createTestDatabase } from "@/tests/support/database";
import { type SampleAccount, sampleScope } from "@/tests/support/sample-scope";

beforeAll(async () => {
  const { url } = await createTestDatabase({ seeded: true });
  process.env.DATABASE_URL = url;
});

async function listOn(asOf: string, account: SampleAccount = "leader"): Promise<FacilityListPage> {
  const page = await loadFacilityList({ scope: await sampleScope(account), provinceCode: "42", asOf: isoDate(asOf) });
  if (page === null) throw new Error("the province is outside the scope");
  return page;
}

async function facilityOn(code: string, asOf: string, account: SampleAccount = "leader"): Promise<FacilityDetail> {
  const found = await loadFacility({ scope: await sampleScope(account), code, asOf: isoDate(asOf) });
  if (found === null || "stationOf" in found) throw new Error(`${code} is no facility to show`);
  return found;
}

const hospitals = ({ facilities }: FacilityListPage) => facilities.filter(({ kind }) => kind !== "health_station");

describe("the facilities of Hà Tĩnh", () => {
  it("8 of the 11 centres of the plan are hospitals by 31 October 2026, 7 by 30 September, none on 31 January", async () => {
    const converted = (page: FacilityListPage) => page.facilities.filter((row) => row.converted !== null).length;
    const october = await listOn("2026-10-31");
    expect(converted(october)).toBe(8);
    expect(october.facilities.filter(({ kind }) => kind === "medical_centre")).toHaveLength(3);
    expect(october.published.conversions).toMatchObject({ value: 11, source: { id: "art-hatinh", place: "HT-09" } });
    expect([converted(await listOn("2026-09-30")), converted(await listOn("2026-01-31"))]).toEqual([7, 0]);
  });

  it("the article's 23 facilities with electronic records stand beside the registry's", async () => {
    const page = await listOn("2025-10-28");
    expect(page.published.electronicRecords).toMatchObject({ value: 23, on: "2025-10-28" });
    expect(hospitals(page).filter(({ hasBeds }) => hasBeds)).toHaveLength(23);
    const inUse = ({ facilities }: FacilityListPage) =>
      facilities.filter(({ records }) => records.kind === "value" && records.since !== null).length;
    expect(inUse(page)).toBe(23);
    expect(inUse(await listOn("2025-10-19"))).toBe(22);
    expect(inUse(await listOn("2024-12-31"))).toBeLessThan(23);
  });

  it("planned and actual beds of the day stay two sums, and no station adds to either", async () => {
    const sum = (page: FacilityListPage, kind: "planned" | "actual") =>
      page.facilities.reduce((total, { beds }) => total + (beds[kind].kind === "value" ? beds[kind].value : 0), 0);
    const before = await listOn("2025-10-27");
    const after = await listOn("2025-10-28");
    expect(sum(after, "planned") - sum(before, "planned")).toBe(300);
    expect(sum(after, "actual")).toBe(sum(before, "actual"));
  });

  it("staff is counted where people work, for the day, and nothing of it is shown to a reviewer", async () => {
    const page = await listOn("2026-09-30");
    const hospital = page.staff?.get("BV-42001");
    expect(hospital?.doctors).toBeGreaterThan(100);
    expect(hospital?.nurses).toBeGreaterThan(hospital?.doctors ?? 0);
    expect((await listOn("2026-09-30", "reviewer")).staff).toBeNull();
  });

  it("a facility account gets its own row and no sum; clerk and commune get their station", async () => {
    const own = await listOn("2026-09-30", "facility");
    expect([own.facilities.length, own.isProvinceWide]).toEqual([1, false]);
    expect([...(own.staff?.keys() ?? [])]).toEqual([own.facilities[0]?.code]);
    for (const account of ["clerk", "commune"] as const) {
      const page = await listOn("2026-09-30", account);
      expect([page.facilities.map(({ kind }) => kind), page.isProvinceWide]).toEqual([["health_station"], false]);
    }
  });

  it("another province is outside the scope of Hà Tĩnh's accounts", async () => {
    expect(await loadFacilityList({ scope: await sampleScope("leader"), provinceCode: "11", asOf: null })).toBeNull();
  });
});

describe("one facility", () => {
  it("the provincial general hospital: 1,000 then 1,300 planned as published, actual beds apart as sample", async () => {
    const { beds, current } = await facilityOn("BV-42001", "2026-10-31");
    const rows = beds.map((row) => [row.kind, row.beds, row.from, row.to, row.source.id, row.sample]);
    expect(rows).toEqual([
      ["planned", 1000, "2025-01-01", "2025-10-27", "art-hatinh", false],
      ["actual", 1180, "2025-01-01", "2026-02-28", "sample", true],
      ["planned", 1300, "2025-10-28", null, "art-hatinh", false],
      ["actual", 1240, "2026-03-01", null, "sample", true],
    ]);
    expect(current).toMatchObject({ kind: "provincial_general_hospital", careLevel: "specialised", sample: false });
  });

  it("a converted centre has two states, one after the other, and the conversion between them", async () => {
    const { versions, links, current } = await facilityOn("TTYT-42001", "2026-10-31");
    expect(versions.map(({ kind, from, to }) => [kind, from, to])).toEqual([
      ["medical_centre", "2025-01-01", "2026-01-31"],
      ["regional_general_hospital", "2026-02-01", null],
    ]);
    expect(links.map(({ kind, on, from }) => [kind, on, from.name.vi])).toEqual([
      ["converted", "2026-02-01", "Trung tâm Y tế số 01 (mẫu)"],
    ]);
    expect(current?.kind).toBe("regional_general_hospital");
  });

  it("on a day before the conversion it is the centre, and the conversion is not told", async () => {
    const { current, links, versions } = await facilityOn("TTYT-42001", "2026-01-31");
    expect([current?.kind, links.length, versions.length]).toEqual(["medical_centre", 0, 1]);
  });

  it("before it opened it stands nowhere, and the page still knows its name", async () => {
    const { current, versions } = await facilityOn("BVCK-42001", "2024-06-30");
    expect([current, versions[0]?.name.vi]).toEqual([null, "Bệnh viện chuyên khoa tuyến tỉnh số 01 (mẫu)"]);
  });

  it("names of staff are for who may see people; a reviewer gets no staff at all", async () => {
    const { people } = await facilityOn("BV-42001", "2026-09-30", "specialist");
    const staffId = people?.rows[0]?.staffId ?? "";
    await db().staffName.create({ data: { staffId, fullName: "Người thử số 1" } });
    const of = async (account: SampleAccount) => facilityOn("BV-42001", "2026-09-30", account);
    expect((await of("specialist")).people?.rows[0]).toMatchObject({ staffId, fullName: "Người thử số 1" });
    const auditor = await of("auditor");
    expect([auditor.people, auditor.staff?.others.map(({ fullName }) => fullName).filter(Boolean)]).toEqual([null, []]);
    const reviewer = await of("reviewer");
    expect([reviewer.staff, reviewer.people]).toEqual([null, null]);
  });

  it("doctors away on rotation are among the staff of the centre that sends them", async () => {
    const { staff } = await facilityOn("TTYT-42006", "2026-06-30");
    const away = staff?.others.filter(
      ({ employment, presence }) =>
        employment?.facilityCode === "TTYT-42006" && presence !== null && presence.facilityCode !== "TTYT-42006",
    );
    expect(away?.length).toBeGreaterThan(0);
    expect(away?.every(({ presence }) => presence?.kind !== "own_post")).toBe(true);
  });

  it("is not there for a facility account of another, a clerk, or another code; a station is told apart", async () => {
    const asOf = isoDate("2026-09-30");
    const clerk = await sampleScope("clerk");
    expect(await loadFacility({ scope: clerk, code: "BV-42001", asOf })).toBeNull();
    const own = (await listOn("2026-09-30", "facility")).facilities[0]?.code ?? "";
    const other = own === "BV-42001" ? "TTYT-42001" : "BV-42001";
    const facility = await sampleScope("facility");
    expect(await loadFacility({ scope: facility, code: own, asOf })).toMatchObject({ code: own });
    expect(await loadFacility({ scope: facility, code: other, asOf })).toBeNull();
    expect(await loadFacility({ scope: await sampleScope("leader"), code: "TYT-18073", asOf })).toEqual({
      stationOf: "18073",
    });
    expect(await loadFacility({ scope: await sampleScope("leader"), code: "BV-00000", asOf })).toBeNull();
  });
});
