import { createHash } from "node:crypto";
import { beforeAll, describe, expect, it } from "vitest";
import { GET, POST } from "@/app/api/v1/briefings/route";
import { db } from "@/lib/db/client";
import { briefingListSchema, madeBriefingSchema } from "@/lib/features/briefings/api-schema";
import { callApi, makeToken, openSeededApi } from "@/tests/support/api-calls";

const OCTOBER = { province: "42", kind: "monthly", period: "2026-10" };
const tokens: Record<string, string> = {};

beforeAll(async () => {
  await openSeededApi();
  for (const account of ["leader", "specialist", "reviewer", "auditor", "clerk"] as const) {
    tokens[account] = await makeToken(account);
  }
});

const post = (body: unknown, more: { account?: string; language?: string } = {}) =>
  callApi(POST, {
    path: "/api/v1/briefings",
    method: "POST",
    body: typeof body === "string" ? body : JSON.stringify(body),
    token: tokens[more.account ?? "specialist"],
    language: more.language ?? "en",
  });
const list = (query: string, account = "specialist") =>
  callApi(GET, { path: `/api/v1/briefings${query}`, token: tokens[account] });

describe("POST /api/v1/briefings", () => {
  it("makes a draft of the province's figures: number, hash, reference, state; five at once make one", async () => {
    const answers = await Promise.all(Array.from({ length: 5 }, () => post({ ...OCTOBER, layout: "state" })));
    expect(answers.map((answer) => answer.status)).toEqual([201, 201, 201, 201, 201]);
    const ids = new Set(answers.map((answer) => answer.json.id));
    expect([ids.size, answers.filter((answer) => answer.json.created).length]).toEqual([1, 1]);
    const made = madeBriefingSchema.parse(answers[0]?.json);
    expect(made).toMatchObject({
      ...{ number: 1, reference: "42-1", province: "42", state: "draft", issuedAt: null, regime: "calendar" },
      ...{ period: { from: "2026-10-01", to: "2026-10-31" }, asOf: "2026-10-31", layout: "state", sample: true },
    });
    const row = await db().briefing.findUniqueOrThrow({ where: { id: made.id } });
    expect(createHash("sha256").update(row.snapshot).digest("hex")).toBe(made.hash);
    expect(await db().briefing.count()).toBe(1);
  });

  it("the Party's layout and the administrative month are records of their own", async () => {
    const party = await post({ ...OCTOBER, layout: "party" });
    const administrative = await post({ ...OCTOBER, regime: "administrative" });
    expect(party.json).toMatchObject({ created: true, layout: "party", number: 2 });
    expect(administrative.json).toMatchObject({
      created: true,
      number: 3,
      period: { from: "2026-09-15", to: "2026-10-14" },
    });
  });

  it("asked for what was known at an earlier moment, it answers the same record again and again", async () => {
    const asked = { ...OCTOBER, period: "2026-08", asOf: "2026-09-05", knownOn: "2026-09-20" };
    const [first, second] = [await post(asked), await post(asked)];
    expect([first.json.created, second.json.created]).toEqual([true, false]);
    expect(second.json.id).toBe(first.json.id);
    expect(first.json).toMatchObject({ asOf: "2026-09-05", knownOn: "2026-09-20T16:59:59.999Z" });
  });

  it("names each field that is wrong, in the caller's language", async () => {
    const wrong = async (body: unknown, language = "en") =>
      (await post(body, { language })).json.error.fields.map((field: { path: string; message: string }) => [
        field.path,
        field.message,
      ]);
    expect(await wrong({ ...OCTOBER, kind: "quarterly", period: "2026-10-01" }, "vi")).toEqual([
      ["period", "Kỳ báo cáo của loại này viết theo dạng 2026-Q4."],
    ]);
    expect(await wrong({ ...OCTOBER, kind: "weekly", colour: "red" })).toEqual([
      [
        "kind",
        "The value must be one of these words: monthly, quarterly, six_months, nine_months, yearly, on_request.",
      ],
      ["colour", "This key is not part of the interface."],
    ]);
    expect(await wrong({ kind: "monthly" })).toEqual([
      ["province", "This required key is missing."],
      ["period", "This required key is missing."],
    ]);
    expect(await wrong({ ...OCTOBER, period: "2999-01" })).toEqual([["period", "This period has not ended yet."]]);
    expect(await wrong({ ...OCTOBER, asOf: "2026-10-30" })).toEqual([
      ["asOf", "The day must not be before the last day of the period."],
    ]);
    expect(await wrong({ ...OCTOBER, knownOn: "2998-01-01" })).toEqual([
      ["knownOn", "This day or moment has not come yet."],
    ]);
    expect(await wrong("{")).toEqual([["", "The content sent cannot be read as JSON."]]);
    expect((await post({ ...OCTOBER, supersedes: "x" })).status).toBe(400);
    expect((await post("x".repeat(20_000))).status).toBe(413);
  });

  it("is refused without a token, without the right and for another province", async () => {
    expect((await callApi(POST, { path: "/api/v1/briefings", method: "POST", body: "{}" })).status).toBe(401);
    const before = await db().briefing.count();
    const answers = await Promise.all([
      ...["reviewer", "auditor", "clerk"].map((account) => post(OCTOBER, { account })),
      post({ ...OCTOBER, province: "01" }),
    ]);
    expect(answers.map((answer) => answer.status)).toEqual([404, 404, 404, 404]);
    expect(await db().briefing.count()).toBe(before);
  });
});

describe("GET /api/v1/briefings", () => {
  it("lists them for those who may read them, and for reviewers none that is not issued", async () => {
    const answer = await list("?province=42");
    expect(answer.status).toBe(200);
    const { briefings } = briefingListSchema.parse(answer.json);
    expect(briefings.length).toBeGreaterThanOrEqual(4);
    expect((await list("?province=42&state=draft&kind=monthly&year=2026", "auditor")).json.briefings).toHaveLength(
      briefings.length,
    );
    expect((await list("?province=42", "reviewer")).json).toMatchObject({ briefings: [], nextCursor: null });
    expect((await list("?state=issued")).json.briefings).toEqual([]);
    expect((await list("", "clerk")).status).toBe(404);
    expect((await list("?province=01")).status).toBe(404);
  });

  it("gives pages, and CSV where it is asked for", async () => {
    const first = (await list("?limit=1")).json;
    const second = (await list(`?limit=1&cursor=${first.nextCursor}`)).json;
    expect(second.briefings[0].id).not.toBe(first.briefings[0].id);
    expect((await list("?cursor=x")).status).toBe(400);
    expect((await list("?state=lost")).json.error.fields[0].path).toBe("state");
    const request = new Request("http://moc.test/api/v1/briefings", {
      headers: { authorization: `Bearer ${tokens.leader}`, accept: "text/csv" },
    });
    const csv = await (await GET(request)).text();
    expect(csv.split("\r\n")[0]).toContain("id,reference,number,province,kind,regime,from,to,layout");
    expect(csv).toContain(",42-1,1,42,monthly,calendar,2026-10-01,2026-10-31,state,2026-10-31,");
  });
});
