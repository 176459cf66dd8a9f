import { beforeAll, describe, expect, it } from "vitest";
import { GET as listIndicators } from "@/app/api/v1/indicators/route";
import { GET as listObservations } from "@/app/api/v1/observations/route";
import { db } from "@/lib/db/client";
import { indicatorListSchema } from "@/lib/features/indicators/api-schema";
import { observationListSchema } from "@/lib/features/observations/api-schema";
import { callApi, type Json, makeToken, openSeededApi } from "@/tests/support/api-calls";

let leader: string;
let clerk: string;
let reviewer: string;

beforeAll(async () => {
  await openSeededApi();
  leader = await makeToken("leader");
  clerk = await makeToken("clerk");
  reviewer = await makeToken("reviewer");
});

const ask = (query: string, token: string | undefined = leader) =>
  callApi(listObservations, { path: `/api/v1/observations?${query}`, token });
const unitsOf = (json: Json) => [...new Set(json.observations.map((row: Json) => row.unit))];

async function askText(query: string): Promise<{ text: string; headers: Headers }> {
  const headers = { authorization: `Bearer ${leader}`, accept: "text/csv" };
  const answer = await listObservations(new Request(`http://moc.test/api/v1/observations?${query}`, { headers }));
  return { text: await answer.text(), headers: answer.headers };
}

async function readAll(query: string, { token = leader, start = "" } = {}): Promise<Json[]> {
  const rows: Json[] = [];
  let cursor = start;
  do {
    const { status, json } = await ask(`${query}${cursor && `&cursor=${cursor}`}`, token);
    expect(status).toBe(200);
    rows.push(...json.observations);
    cursor = json.nextCursor ?? "";
  } while (cursor !== "");
  return rows;
}

describe("observations", () => {
  it("insured visits of Hải Phòng: more than 4,260,000 in nine months of 2025, published, in the shape described", async () => {
    const { status, json } = await ask("indicator=insured_visits&province=31");
    expect([status, observationListSchema.safeParse(json).error]).toEqual([200, undefined]);
    expect(json.observations).toHaveLength(1);
    expect(json.observations[0]).toMatchObject({
      unit: "31",
      level: "province",
      period: { kind: "nine_months", from: "2025-01-01", to: "2025-09-30" },
      value: 4_260_000,
      qualifier: "more_than",
      kind: "actual",
      population: null,
      source: { id: "art-haiphong", place: "HP-07" },
      sample: false,
      supersededAt: null,
    });
  });

  it("a ratio comes with the population series of each figure", async () => {
    const { json } = await ask("indicator=beds_per_10k&province=42&from=2026-09-30&to=2026-09-30");
    expect(json.observations.map((row: Json) => row.population.kind).sort()).toEqual(["administrative", "statistical"]);
    expect(json.observations.map((row: Json) => row.population.people).sort()).toEqual([1_317_200, 1_622_901]);
    expect(json.sample).toBe(true);
  });

  it("without a province those of all provinces and of the nation come by the end of the period", async () => {
    const visits = await readAll("indicator=insured_visits&to=2025-09-30");
    const published = visits.filter((row) => !row.sample).map((row) => [row.period.to, row.unit, row.value]);
    expect(published).toEqual([
      ["2025-09-10", "11", 510_000],
      ["2025-09-30", "31", 4_260_000],
    ]);
    const doctors = await readAll("indicator=doctors_per_10k&limit=7");
    const ends = doctors.map((row) => row.period.to);
    expect(ends).toEqual([...ends].sort());
    expect(doctors.filter((row) => row.unit === "VN").map((row) => row.value)).toEqual([9.8, 12.5, 14, 15]);
  });

  it("pages hold every figure once, whatever their size", async () => {
    const query = "indicator=station_doctors_counted&province=42&to=2026-09-30";
    const whole = await readAll(query);
    const paged = await readAll(`${query}&limit=113`);
    expect(whole.length).toBeGreaterThan(900);
    expect(paged).toEqual(whole);
    const keys = paged.map((row) => `${row.period.to} ${row.unit} ${row.recordedAt}`);
    expect(new Set(keys).size).toBe(keys.length);
    expect(paged.filter((row) => row.period.to === "2026-09-30")).toHaveLength(69);
  });

  it("a figure added between two pages moves no other: the rest follows once, without the rows given before", async () => {
    const query = "indicator=station_doctors_rotated&province=42&to=2026-09-30&limit=400";
    const before = await readAll(query);
    const first = await ask(query);
    await db().observation.createMany({
      data: ["18073", "18418"].map((unitCode) => ({
        indicatorCode: "station_doctors_rotated",
        unitCode,
        provinceCode: "42",
        periodKind: "free" as const,
        fromDate: new Date("2025-01-01"),
        toDate: new Date("2025-01-01"),
        value: 1,
        status: "preliminary" as const,
        origin: "report" as const,
        sourceId: "sample",
        isSample: true,
        recordedAt: new Date(),
      })),
    });
    const rest = await readAll(query, { start: first.json.nextCursor });
    expect([...first.json.observations, ...rest]).toEqual(before);
    expect(await readAll(query)).toHaveLength(before.length + 2);
  });

  it("a clerk gets the own station and what was published, a reviewer approved figures only", async () => {
    const { json: own } = await ask("indicator=station_doctors_counted&province=42&to=2026-09-30", clerk);
    expect(unitsOf(own)).toEqual(["18073"]);
    expect((await ask("indicator=doctors_per_10k&province=42", clerk)).json.observations).toEqual([]);
    expect(unitsOf((await ask("indicator=insured_visits&province=31", clerk)).json)).toEqual(["31"]);
    const query = "indicator=station_doctors_counted&province=42&from=2026-10-01";
    expect((await ask(query, reviewer)).json.observations).toEqual([]);
    const approved = await readAll("indicator=station_doctors_counted&province=42", { token: reviewer });
    expect(approved.every((row) => row.approvedAt !== null)).toBe(true);
  });

  it.each(["leader", "specialist", "clerk", "facility", "commune", "reviewer", "admin", "auditor"] as const)(
    "%s is answered as described, with nothing of another province but what was published",
    async (account) => {
      const token = await makeToken(account);
      for (const query of ["indicator=station_doctors_counted&province=42&limit=50", "indicator=insured_visits"]) {
        const { status, json } = await ask(query, token);
        expect([status, observationListSchema.safeParse(json).error]).toEqual([200, undefined]);
        const elsewhere = json.observations.filter((row: Json) => row.unit === "31" || row.unit === "11");
        expect(elsewhere.every((row: Json) => !row.sample)).toBe(true);
      }
    },
  );

  it("another unit than the clerk's does not exist, nor does a unit of another province than asked", async () => {
    const query = "indicator=station_doctors_counted";
    expect((await ask(`${query}&unit=18073`, clerk)).json.observations.length).toBeGreaterThan(10);
    for (const wrong of ["unit=18418", "unit=99999", "province=31&unit=18073", "province=99"]) {
      const answer = await ask(`${query}&${wrong}`, clerk);
      expect([wrong, answer.status, answer.json.error?.code]).toEqual([wrong, 404, "not_found"]);
    }
  });

  it("as known before the first record there is nothing, as known later the version of that day", async () => {
    const query = "indicator=station_doctors_counted&unit=18073";
    expect((await ask(`${query}&knownOn=2020-01-01`)).json.observations).toEqual([]);
    const then = await readAll(`${query}&knownOn=2026-03-15`);
    expect(then.length).toBeGreaterThan(3);
    for (const row of then) {
      expect(row.recordedAt <= "2026-03-15T17:00:00.000Z").toBe(true);
      expect(row.supersededAt === null || row.supersededAt > "2026-03-15T16:59:59.999Z").toBe(true);
    }
  });

  it("that an approved figure was replaced by a draft is not told to a reviewer who asks for an earlier day", async () => {
    const query = "indicator=station_doctors_counted&unit=18073&from=2026-09-01&to=2026-09-30&knownOn=2026-11-01";
    const { id, ...row } = await db().observation.findFirstOrThrow({
      where: {
        indicatorCode: "station_doctors_counted",
        unitCode: "18073",
        toDate: new Date("2026-09-30"),
        supersededAt: null,
      },
    });
    const told = async (token: string) =>
      (await ask(query, token)).json.observations.map((one: Json) => one.supersededAt);
    expect([await told(leader), await told(reviewer)]).toEqual([[null], [null]]);
    const at = new Date();
    await db().observation.update({ where: { id }, data: { supersededAt: at } });
    const draft = { ...row, value: 9, recordedAt: at, approvedAt: null, approvedById: null };
    const { id: draftId } = await db().observation.create({ data: draft });
    expect([await told(leader), await told(reviewer)]).toEqual([[at.toISOString()], [null]]);
    const later = new Date();
    await db().observation.update({ where: { id: draftId }, data: { supersededAt: later } });
    await db().observation.create({ data: { ...row, value: 9, recordedAt: later, approvedAt: later } });
    expect([await told(leader), await told(reviewer)]).toEqual([[at.toISOString()], [at.toISOString()]]);
  });

  it("refuses an unknown indicator, a missing one, an end before the begin and a cursor of another question", async () => {
    const faultsOf = async (query: string) => {
      const { status, json } = await ask(query);
      return [status, ...json.error.fields.map((field: Json) => field.path)];
    };
    expect(await faultsOf("indicator=no_such_thing")).toEqual([400, "indicator"]);
    expect(await faultsOf("indicator=X%00")).toEqual([400, "indicator"]);
    expect(await faultsOf("")).toEqual([400, "indicator"]);
    expect(await faultsOf("indicator=doctors_total&from=2026-02-01&to=2026-01-31")).toEqual([400, "to"]);
    expect(await faultsOf("indicator=doctors_total&province=4")).toEqual([400, "province"]);
    const { json } = await ask("indicator=station_doctors_counted&province=42&limit=3");
    expect(await faultsOf(`indicator=station_doctors_counted&limit=3&cursor=${json.nextCursor}`)).toEqual([
      400,
      "cursor",
    ]);
    expect(await faultsOf("indicator=doctors_total&cursor=abc")).toEqual([400, "cursor"]);
    expect((await ask(`indicator=station_doctors_counted&province=42&limit=9&cursor=${json.nextCursor}`)).status).toBe(
      200,
    );
  });

  it("as CSV: the same rows, the next page's address in Link", async () => {
    const { text, headers } = await askText("indicator=station_doctors_counted&province=42&limit=2");
    expect(headers.get("content-type")).toBe("text/csv; charset=utf-8");
    const lines = text.trimEnd().split("\r\n");
    expect(lines[0]).toContain("indicator,unit,level,period_kind,from,to,value,value_to,qualifier,kind,status");
    expect(lines).toHaveLength(3);
    expect(headers.get("link")).toMatch(/^<\/api\/v1\/observations\?indicator=.*&cursor=.+>; rel="next"$/);
  });
});

describe("indicators", () => {
  it("are the 40 of the catalogue, each with its legal text, in the shape described", async () => {
    const { status, json } = await callApi(listIndicators, { path: "/api/v1/indicators", token: leader });
    expect([status, indicatorListSchema.safeParse(json).error]).toEqual([200, undefined]);
    expect(json.indicators.length).toBeGreaterThanOrEqual(40);
    const beds = json.indicators.find((row: Json) => row.code === "beds_per_10k");
    expect(beds).toMatchObject({
      name: { vi: "Giường bệnh trên 10.000 dân" },
      unit: "per 10,000",
      direction: "higher_is_better",
      stockOrFlow: "stock",
      aggregation: "ratio_of_sums",
    });
    expect(json.indicators.every((row: Json) => row.citation !== "")).toBe(true);
  });

  it("come in pages, and refuse what they do not know", async () => {
    const { json } = await callApi(listIndicators, { path: "/api/v1/indicators?limit=5", token: leader });
    expect([json.indicators.length, typeof json.nextCursor]).toEqual([5, "string"]);
    const refused = await callApi(listIndicators, { path: "/api/v1/indicators?province=42", token: leader });
    expect([refused.status, refused.json.error.fields[0].path]).toEqual([400, "province"]);
  });
});
