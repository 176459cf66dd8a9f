import { beforeAll, describe, expect, it } from "vitest";
import { GET as listFacilities, POST as postFacilities } from "@/app/api/v1/facilities/route";
import { facilityListSchema } from "@/lib/features/facilities/api-schema";
import { callApi, type Json, makeToken, openSeededApi } from "@/tests/support/api-calls";

let leader: string;

beforeAll(async () => {
  await openSeededApi();
  leader = await makeToken("leader");
});

const PATH = "/api/v1/facilities";
const facilitiesOf = (query: string, token = leader) => callApi(listFacilities, { path: `${PATH}?${query}`, token });

async function facility(code: string, query: string, token = leader): Promise<Json> {
  const { json } = await facilitiesOf(query, token);
  return json.facilities.find((row: Json) => row.code === code);
}

async function csvOf(query: string): Promise<Response> {
  const headers = { accept: "text/csv", authorization: `Bearer ${leader}` };
  return listFacilities(new Request(`http://moc.test${PATH}?${query}`, { headers }));
}

describe("facilities in the interface for machines", () => {
  it("23 have beds on the day of the article, 20 public and 3 non-public, in the shape that is described", async () => {
    const { status, json } = await facilitiesOf("province=42&asOf=2025-10-28");
    expect(status).toBe(200);
    expect(facilityListSchema.safeParse(json).error).toBeUndefined();
    const withBeds = json.facilities.filter((row: Json) => row.hasBeds);
    expect(withBeds).toHaveLength(23);
    expect(withBeds.filter((row: Json) => row.ownership === "public")).toHaveLength(20);
    expect([json.asOf, json.sample, json.nextCursor]).toEqual(["2025-10-28", true, null]);
  });

  it("the provincial general hospital has 1,000 planned beds on 27 October 2025 and 1,300 a day later, as published", async () => {
    const before = await facility("BV-42001", "province=42&asOf=2025-10-27");
    expect(before.beds.planned).toMatchObject({ value: 1000, from: "2025-01-01", source: { id: "art-hatinh" } });
    const after = await facility("BV-42001", "province=42&asOf=2025-10-28");
    expect(after.beds.planned).toMatchObject({ value: 1300, from: "2025-10-28", sample: false });
    expect(after.beds.planned.source.id).toBe("art-hatinh");
    expect(after.beds.actual).toMatchObject({
      value: 1180,
      from: "2025-01-01",
      source: { id: "sample" },
      sample: true,
    });
  });

  it("what was known before the article knows neither 1,300 beds nor the article", async () => {
    const known = await facility("BV-42001", "province=42&asOf=2025-10-28&knownOn=2025-10-27");
    expect(known.beds.planned).toMatchObject({ value: 1000, source: { id: "sample" }, sample: true });
    expect(known.sample).toBe(true);
  });

  it("a centre is a hospital from the day of its conversion, and was none as known before it was entered", async () => {
    const row = await facility("TTYT-42008", "province=42&asOf=2026-10-31");
    expect(row).toMatchObject({ kind: "regional_general_hospital", from: "2026-10-01" });
    expect(row.converted).toMatchObject({ on: "2026-10-01", from: { vi: "Trung tâm Y tế số 08 (mẫu)" } });
    const known = await facility("TTYT-42008", "province=42&asOf=2026-10-31&knownOn=2026-10-01");
    expect(known).toMatchObject({ kind: "medical_centre", converted: null });
  });

  it("stations and centres without beds say why there is no number", async () => {
    const { json } = await facilitiesOf("province=42&asOf=2026-09-30");
    const station = json.facilities.find((row: Json) => row.kind === "health_station");
    expect(station.beds.planned).toEqual({ missing: { reason: "not_counted" } });
    expect(station.electronicRecords).toEqual({ missing: { reason: "not_covered" } });
    const cdc = json.facilities.find((row: Json) => row.code === "CDC-42001");
    expect(cdc.beds.actual).toEqual({ missing: { reason: "no_beds" } });
    expect(json.facilities.filter((row: Json) => row.kind === "health_station")).toHaveLength(69);
  });

  it("comes in pages, each facility once", async () => {
    const codes: string[] = [];
    let cursor = "";
    do {
      const { json } = await facilitiesOf(`province=42&asOf=2026-09-30&limit=40${cursor && `&cursor=${cursor}`}`);
      codes.push(...json.facilities.map((row: Json) => row.code));
      cursor = json.nextCursor ?? "";
    } while (cursor !== "");
    expect([codes.length, new Set(codes).size]).toEqual([93, 93]);
  });

  it("as CSV: one row a facility, missing beds empty, the next page in Link", async () => {
    const response = await csvOf("province=42&asOf=2025-10-28&limit=9");
    expect(response.headers.get("content-type")).toBe("text/csv; charset=utf-8");
    expect(response.headers.get("vary")).toBe("Accept");
    expect(response.headers.get("link")).toContain("cursor=");
    const [headings = "", first = "", ...rest] = (await response.text()).trimEnd().split("\r\n");
    expect(headings.split(",").slice(8, 11)).toEqual(["beds_planned", "beds_planned_from", "beds_planned_source"]);
    expect(first).toContain("BV-42001,Bệnh viện Đa khoa tỉnh Hà Tĩnh,");
    expect(first).toContain(",1300,2025-10-28,art-hatinh,1180,2025-01-01,sample,");
    expect(rest).toHaveLength(8);
  });

  it("a facility sees itself only, a clerk their station, a reviewer nothing of an open month", async () => {
    const own = await facilitiesOf("province=42", await makeToken("facility"));
    expect(own.json.facilities).toHaveLength(1);
    expect(own.json.facilities[0].kind).not.toBe("health_station");
    const clerk = await facilitiesOf("province=42", await makeToken("clerk"));
    expect(clerk.json.facilities.map((row: Json) => row.kind)).toEqual(["health_station"]);
    const reviewer = await facilitiesOf("province=42&asOf=2026-10-31", await makeToken("reviewer"));
    expect(reviewer.json.asOf).toBe("2026-09-30");
    const hospitals = reviewer.json.facilities.filter((row: Json) => row.converted !== null);
    expect(hospitals).toHaveLength(7);
  });

  it("another province is not found, and a strange key, a wrong date and a writing method are refused", async () => {
    expect((await facilitiesOf("province=11")).status).toBe(404);
    const refused = await facilitiesOf("province=42&asOf=2026-02-30&kind=hospital");
    expect(refused.status).toBe(400);
    expect(refused.json.error.fields.map((field: Json) => field.path).sort()).toEqual(["asOf", "kind"]);
    const posted = await callApi(postFacilities, { path: PATH, token: leader, method: "POST" });
    expect([posted.status, posted.headers.get("allow")]).toEqual([405, "GET, HEAD, OPTIONS"]);
    expect((await callApi(listFacilities, { path: `${PATH}?province=42` })).status).toBe(401);
  });
});
