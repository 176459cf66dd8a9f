import { beforeAll, describe, expect, it } from "vitest";
import { GET as getUnknown } from "@/app/api/v1/[[...path]]/route";
import { GET as listFacts } from "@/app/api/v1/facts/route";
import { GET as listTargets } from "@/app/api/v1/provinces/[code]/targets/route";
import { DELETE as deleteProvinces, GET as listProvinces } from "@/app/api/v1/provinces/route";
import { GET as listStations } from "@/app/api/v1/stations/route";
import { GET as getTarget } from "@/app/api/v1/targets/[code]/route";
import { factListSchema } from "@/lib/features/facts/api-schema";
import { provinceListSchema } from "@/lib/features/geography/api-schema";
import { stationListSchema } from "@/lib/features/stations/api-schema";
import { targetListSchema, targetSchema } from "@/lib/features/targets/api-schema";
import { errorSchema } from "@/lib/http/api-shapes";
import { type Answer, callApi, type Json, makeToken, openSeededApi } from "@/tests/support/api-calls";

let leader: string;
let clerk: string;
let reviewer: string;

beforeAll(async () => {
  await openSeededApi();
  leader = await makeToken("leader");
  clerk = await makeToken("clerk");
  reviewer = await makeToken("reviewer");
});

const targetsOf = (code: string, query = "", token: string | undefined = leader) =>
  callApi(listTargets, {
    path: `/api/v1/provinces/${code}/targets${query}`,
    token,
    params: { code: decodeURIComponent(code) },
  });
const targetOf = (code: string, query = "", token: string | undefined = leader) =>
  callApi(getTarget, { path: `/api/v1/targets/${code}${query}`, token, params: { code } });
const stationsOf = (query: string, token: string | undefined = leader) =>
  callApi(listStations, { path: `/api/v1/stations${query}`, token });

function expectRefusal(answer: Answer, status: number, code: string, paths: readonly string[] = []) {
  expect(errorSchema.safeParse(answer.json).error).toBeUndefined();
  expect([answer.status, answer.json.error.code]).toEqual([status, code]);
  expect(answer.json.error.fields.map((field: Json) => field.path)).toEqual(paths);
}

describe("provinces", () => {
  it("are 34, by code, described exactly", async () => {
    const { status, json } = await callApi(listProvinces, { path: "/api/v1/provinces", token: leader });
    expect(status).toBe(200);
    expect(provinceListSchema.safeParse(json).error).toBeUndefined();
    expect(json.provinces).toHaveLength(34);
    expect(json.provinces[0]).toMatchObject({ code: "01", name: { vi: "Thành phố Hà Nội" } });
    expect(json.provinces.reduce((sum: number, row: Json) => sum + row.communeLevelUnits, 0)).toBe(3321);
    expect([json.sample, json.nextCursor]).toEqual([false, null]);
  });

  it("come in pages where a limit is asked", async () => {
    const codes: string[] = [];
    let cursor = "";
    do {
      const path = `/api/v1/provinces?limit=15${cursor && `&cursor=${cursor}`}`;
      const { json } = await callApi(listProvinces, { path, token: leader });
      codes.push(...json.provinces.map((row: Json) => row.code));
      cursor = json.nextCursor ?? "";
    } while (cursor !== "");
    expect([codes.length, new Set(codes).size, codes.at(-1)]).toEqual([34, 34, "96"]);
  });
});

describe("targets of Hà Tĩnh on the day of the article", () => {
  it("T-HT-1: 69 units, 168 doctors, 108 short, in the shape that is described", async () => {
    const { status, json } = await targetsOf("42", "?asOf=2025-10-28");
    expect(status).toBe(200);
    expect(targetListSchema.safeParse(json).error).toBeUndefined();
    expect([json.asOf, json.nextCursor]).toEqual(["2025-10-28", null]);
    const floor = json.targets.find((target: Json) => target.code === "T-HT-1");
    expect(floor.floor).toMatchObject({ units: 69, reporting: 69, shortfall: 108, shortfallUpper: 108, total: 168 });
    expect(floor.target).toEqual({ value: 4, valueTo: null, unit: expect.any(String), due: "2027-12-31" });
    expect(floor.methods.linear.status).toBe(floor.status);
  });

  it("lists the four of the province and those of the nation, each with a reason in both languages", async () => {
    const { json } = await targetsOf("42", "?asOf=2026-09-30");
    const codes = json.targets.map((target: Json) => target.code);
    expect(codes).toEqual(expect.arrayContaining(["T-HT-1", "T-HT-2", "T-HT-3", "T-HT-4"]));
    expect(json.targets.some((target: Json) => target.level === "nation")).toBe(true);
    for (const target of json.targets) {
      expect(target.reason.vi.length, target.code).toBeGreaterThan(10);
      expect(target.reason.en.length, target.code).toBeGreaterThan(10);
    }
    expect(json.sample).toBe(true);
  });

  it("a target alone is answered as in the list", async () => {
    const { json: list } = await targetsOf("42", "?asOf=2025-10-28");
    const { status, json } = await targetOf("T-HT-1", "?asOf=2025-10-28");
    expect(status).toBe(200);
    expect(targetSchema.safeParse(json).error).toBeUndefined();
    expect(json).toEqual(list.targets.find((target: Json) => target.code === "T-HT-1"));
  });

  it("what is missing says why, and is no zero", async () => {
    const { json } = await targetsOf("42", "?asOf=2026-09-30");
    const missing = json.targets.filter((target: Json) => "missing" in target);
    expect(missing.length).toBeGreaterThan(0);
    for (const { actual, missing: why, methods } of missing) {
      expect(actual).toBeUndefined();
      expect(why).toEqual({ reason: expect.any(String) });
      expect(methods.linear.progress).toBeNull();
    }
  });
});

describe("stations", () => {
  it("are 69 on 31 October 2025, in the shape that is described", async () => {
    const { status, json } = await stationsOf("?province=42&asOf=2025-10-31");
    expect(status).toBe(200);
    expect(stationListSchema.safeParse(json).error).toBeUndefined();
    expect(json.stations).toHaveLength(69);
    expect(json.floor).toBe(4);
    expect(json.sample).toBe(true);
    for (const { doctors, shortfall, reported } of json.stations) {
      expect(reported).toBe(true);
      expect(shortfall).toBe(Math.max(0, 4 - doctors.counted));
    }
  });

  it("say their terrain, made up for the sample: 18 on the coast, 16 in the mountains", async () => {
    const { json } = await stationsOf("?province=42&asOf=2026-09-30");
    const of = (terrain: string) => json.stations.filter((station: Json) => station.terrain === terrain).length;
    expect([of("coast"), of("plain"), of("midland"), of("mountain")]).toEqual([18, 18, 17, 16]);
    expect(json.stations.every((station: Json) => station.sample)).toBe(true);
  });

  it("three have not reported October 2026: no doctors and no shortfall, the last value apart", async () => {
    const { json } = await stationsOf("?province=42&asOf=2026-10-31");
    const silent = json.stations.filter((station: Json) => !station.reported);
    expect(silent).toHaveLength(3);
    for (const station of silent) {
      expect([station.doctors, station.shortfall]).toEqual([null, null]);
      expect(station.lastKnown).toMatchObject({ date: "2026-09-30" });
    }
  });

  it("a clerk sees the own station only, a reviewer the approved months only", async () => {
    const own = await stationsOf("?province=42&asOf=2026-09-30", clerk);
    expect(own.json.stations.map((station: Json) => station.communeCode)).toEqual(["18073"]);
    const { json } = await stationsOf("?province=42&asOf=2026-10-31", reviewer);
    expect(json.countedOn).toBe("2026-09-30");
    expect(new Set(json.stations.map((station: Json) => station.reportState))).toEqual(new Set(["approved"]));
  });
});

describe("facts", () => {
  it("of Hải Phòng may be read from Hà Tĩnh: they were published", async () => {
    const { status, json } = await callApi(listFacts, { path: "/api/v1/facts?province=31", token: leader });
    expect(status).toBe(200);
    expect(factListSchema.safeParse(json).error).toBeUndefined();
    expect(json.facts.length).toBeGreaterThan(5);
    expect(json.facts.every((fact: Json) => fact.provinceCode === "31")).toBe(true);
    expect(json.facts.some((fact: Json) => fact.conflicts.length > 0)).toBe(true);
  });

  it("of a province that does not exist are not found", async () => {
    expectRefusal(await callApi(listFacts, { path: "/api/v1/facts?province=99", token: leader }), 404, "not_found");
  });
});

describe("refusals", () => {
  it("without a token, with a wrong one and with a broken header: 401", async () => {
    for (const token of [undefined, "moc_wrong", ""]) {
      const answer = await callApi(listProvinces, { path: "/api/v1/provinces", token });
      expectRefusal(answer, 401, "unauthenticated");
      expect(answer.headers.get("www-authenticate")).toContain("Bearer");
    }
  });

  it("another province, an unknown one and what cannot be a code look the same: 404", async () => {
    const answers = await Promise.all(
      ["31", "99", "4", "42x", "\u0000", "42'"].map((code) => targetsOf(encodeURIComponent(code))),
    );
    for (const answer of answers) expectRefusal(answer, 404, "not_found");
    expect(new Set(answers.map((answer) => JSON.stringify(answer.json))).size).toBe(1);
    expectRefusal(await targetOf("T-HT-99"), 404, "not_found");
    expectRefusal(await stationsOf("?province=31"), 404, "not_found");
    expectRefusal(await targetOf("T-HT-1", "?province=31"), 404, "not_found");
  });

  it("bad parameters are named: 400", async () => {
    expectRefusal(await targetsOf("42", "?asOf=2026-02-30"), 400, "invalid_input", ["asOf"]);
    expectRefusal(await targetsOf("42", "?as_of=2026-02-20"), 400, "invalid_input", ["as_of"]);
    expectRefusal(await targetOf("T-HT-1", "?cursor=x"), 400, "invalid_input", ["cursor"]);
    expectRefusal(await stationsOf(""), 400, "invalid_input", ["province"]);
    expectRefusal(await stationsOf("?province=42&cursor=x"), 400, "invalid_input", ["cursor"]);
    expectRefusal(await stationsOf("?province=42&knownOn=x&limit=0"), 400, "invalid_input", ["knownOn", "limit"]);
  });

  it("the ends of the calendar are no errors of the server", async () => {
    for (const asOf of ["1900-01-01", "2999-12-31"]) {
      expect((await targetsOf("42", `?asOf=${asOf}&knownOn=${asOf}`)).status).toBe(200);
      expect((await stationsOf(`?province=42&asOf=${asOf}&knownOn=${asOf}`)).status).toBe(200);
    }
  });

  it("another method and an unknown address have the same shape", async () => {
    const removed = await callApi(deleteProvinces, { path: "/api/v1/provinces", token: leader, method: "DELETE" });
    expectRefusal(removed, 405, "method_not_allowed");
    expect(removed.headers.get("allow")).toBe("GET, HEAD, OPTIONS");
    expectRefusal(await callApi(getUnknown, { path: "/api/v1/nothing", token: leader }), 404, "not_found");
  });

  it("speak Vietnamese unless English is asked for", async () => {
    const path = "/api/v1/stations?province=4";
    const { json } = await callApi(listStations, { path, token: leader, language: "" });
    expect(json.error.fields).toEqual([{ path: "province", message: "Mã tỉnh gồm đúng hai chữ số." }]);
  });
});
