import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { GET as getFile } from "@/app/api/v1/briefings/[file]/route";
import { GET as getList, POST } from "@/app/api/v1/briefings/route";
import { authorizeRequest } from "@/lib/auth/authorize-request";
import type { AuthorizedScope } from "@/lib/auth/scope";
import { db } from "@/lib/db/client";
import { isoDate } from "@/lib/domain/dates/iso-date";
import { loadBriefing } from "@/lib/features/briefings/loaders/load-briefing";
import { loadBriefings } from "@/lib/features/briefings/loaders/load-briefings";
import { loadComments } from "@/lib/features/briefings/loaders/load-comments";
import { loadTrace } from "@/lib/features/briefings/loaders/load-trace";
import { recordBriefingComment } from "@/lib/features/briefings/mutations/record-comment";
import { checkBriefing } from "@/lib/features/briefings/mutations/record-step";
import { recordBriefingText } from "@/lib/features/briefings/mutations/record-text";
import { recordApiToken } from "@/lib/features/users/mutations/record-api-token";
import { closeAccessDatabase, openAccessDatabase } from "@/tests/support/access-database";
import { issue, make, newScope, scopeOf, seen } from "@/tests/support/briefing-records";
import type { TestDatabase } from "@/tests/support/database";

let database: TestDatabase;
let maker: AuthorizedScope;
let leader: AuthorizedScope;
let reviewer: AuthorizedScope;

beforeAll(async () => {
  database = await openAccessDatabase();
  [maker, leader, reviewer] = await Promise.all([newScope("specialist"), newScope("leader"), newScope("reviewer")]);
});
afterAll(() => closeAccessDatabase(database));

const of = (year: number) => ({ period: { from: isoDate(`${year}-10-01`), to: isoDate(`${year}-10-31`) } });

async function tokenOf(scope: AuthorizedScope, unitCode?: string): Promise<string> {
  const { email } = await db().userProfile.findUniqueOrThrow({ where: { userId: scope.userId } });
  return (await recordApiToken({ email, name: "test", expiresInDays: 1, ...(unitCode ? { unitCode } : {}) })).token;
}

const ORIGIN = "http://127.0.0.1:3000";

function requestOf(path: string, token: string, body?: unknown): Request {
  const headers = { authorization: `Bearer ${token}` };
  if (body === undefined) return new Request(ORIGIN + path, { headers });
  return new Request(ORIGIN + path, { method: "POST", headers, body: JSON.stringify(body) });
}

async function answerOf(response: Promise<Response>) {
  const answer = await response;
  const { requestId: _id, instance: _address, ...said } = (await answer.json()) as Record<string, unknown>;
  return { status: answer.status, said };
}

const file = (name: string, token: string) =>
  getFile(requestOf(`/api/v1/briefings/${name}`, token), { params: Promise.resolve({ file: name }) });
const OCTOBER = { province: "42", kind: "monthly", period: "2025-10" };

describe("a token narrowed to one unit", () => {
  it("of a leader reads no briefing, makes none, and learns of none", async () => {
    const { id } = await make(maker, of(2011));
    await issue(id, { checker: leader, leader });
    const before = await db().briefing.count();
    for (const unit of ["18073"]) {
      const token = await tokenOf(leader, unit);
      const scope = await authorizeRequest(requestOf("/api/v1/briefings", token));
      expect([scope.provinceCode, scope.communeCodes]).toEqual(["42", [unit]]);
      expect((await answerOf(getList(requestOf("/api/v1/briefings?province=42", token)))).status).toBe(404);
      expect((await answerOf(file(`${id}.json`, token))).status).toBe(404);
      expect((await answerOf(POST(requestOf("/api/v1/briefings", token, OCTOBER)))).status).toBe(404);
      expect(await loadBriefing({ scope, id })).toBeNull();
      expect(await loadComments({ scope, id })).toBeNull();
      expect(await loadTrace({ scope, reference: "42-1" })).toBeNull();
    }
    expect(await db().briefing.count()).toBe(before);
  });

  it("of someone of the whole nation, narrowed to a province, reads that province alone", async () => {
    const nation = await newScope("leader", "VN", "01");
    const { id } = await make(maker, of(2012));
    const token = await tokenOf(nation, "01");
    expect((await answerOf(file(`${id}.json`, token))).status).toBe(404);
    expect((await answerOf(getList(requestOf("/api/v1/briefings?province=42", token)))).status).toBe(404);
    expect((await answerOf(getList(requestOf("/api/v1/briefings", token)))).said).toMatchObject({ briefings: [] });
  });
});

describe("a right that is gone", () => {
  it("is gone at the next request, whatever page is still open", async () => {
    const mate = await newScope("specialist");
    const token = await tokenOf(mate);
    const { id } = await make(maker, of(2013));
    expect((await file(`${id}.json`, token)).status).toBe(200);
    await db().roleGrant.updateMany({ where: { userId: mate.userId }, data: { revokedAt: new Date() } });
    expect((await answerOf(file(`${id}.json`, token))).status).toBe(404);
    await expect(scopeOf(mate.userId, "42")).rejects.toMatchObject({ code: "not_found" });
  });

  it("a disabled account is nobody", async () => {
    const mate = await newScope("specialist");
    const token = await tokenOf(mate);
    await db().appUser.update({ where: { id: mate.userId }, data: { disabledAt: new Date() } });
    expect((await answerOf(POST(requestOf("/api/v1/briefings", token, OCTOBER)))).status).toBe(401);
  });
});

describe("a reviewer", () => {
  it("gets the same answer for a draft, for another province's and for what does not exist", async () => {
    const token = await tokenOf(reviewer);
    const draft = (await make(maker, of(2014))).id;
    const foreign = (await make(await newScope("specialist", "01", "01"), { ...of(2014), province: FOREIGN })).id;
    const answers = await Promise.all(
      [draft, foreign, crypto.randomUUID()].map((id) => answerOf(file(`${id}.docx`, token))),
    );
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
    expect(answers[0]?.status).toBe(404);
  });

  it("sees nothing of the draft that is to take the place of an issued one, nor of who wrote it", async () => {
    const { id } = await make(maker, of(2015));
    await issue(id, { checker: leader, leader });
    const next = await make(maker, of(2015), id);
    const words = { text: "Chưa ai được đọc.", isOff: false };
    await recordBriefingText({ scope: maker, id: next.id, language: "vi", key: "standing:next", basis: null, words });
    const detail = await loadBriefing({ scope: reviewer, id });
    expect(detail?.content.briefing).toMatchObject({ state: "issued", supersededBy: null });
    const listed = await loadBriefings({ scope: reviewer, filter: { year: 2015 } });
    const json = await (await file(`${id}.json`, await tokenOf(reviewer))).text();
    const all = JSON.stringify([detail, listed], (_key, value) => (typeof value === "bigint" ? String(value) : value));
    for (const secret of [next.id, "Chưa ai được đọc", maker.userId, leader.userId]) {
      expect(all.includes(secret), secret).toBe(false);
      expect(json.includes(secret), secret).toBe(false);
    }
  });

  it("neither writes, checks nor comments on a draft whose id they know, nor answers another briefing's thread", async () => {
    const draft = (await make(maker, of(2016))).id;
    const issued = (await make(maker, of(2017))).id;
    const other = (await make(maker, of(2018))).id;
    for (const id of [issued, other]) await issue(id, { checker: leader, leader });
    const words = { text: "x", isOff: false };
    const said = { scope: reviewer, subject: null, text: "Hỏi." } as const;
    const { id: thread } = await recordBriefingComment({ ...said, id: other, threadId: null });
    const attempts = [
      () =>
        recordBriefingText({ scope: reviewer, id: draft, language: "vi", key: "standing:next", basis: null, words }),
      async () => checkBriefing({ ...(await seen(maker, draft)), scope: reviewer }),
      () => recordBriefingComment({ ...said, id: draft, threadId: null }),
      () => recordBriefingComment({ ...said, id: issued, threadId: thread }),
      () => recordBriefingComment({ ...said, id: issued, threadId: "' OR 1=1 --" }),
    ];
    for (const attempt of attempts) await expect(attempt()).rejects.toMatchObject({ code: "not_found" });
  });
});

describe("words and their check at once", () => {
  it("end in one order: checked words are those that were seen", async () => {
    for (let round = 0; round < 5; round += 1) {
      const { id } = await make(maker, { ...of(2019), asOf: isoDate(`2019-11-0${round + 1}`) });
      const page = await seen(leader, id);
      const words = { text: `Sửa ${round}.`, isOff: false };
      const edit = { scope: maker, id, language: "vi", key: "standing:next", basis: null, words } as const;
      const [saved, checked] = await Promise.all([recordBriefingText(edit), checkBriefing(page)]);
      const outcome = [saved.kind, checked.kind].join(" ");
      expect(["saved conflict", "not_draft done"]).toContain(outcome);
      const texts = await db().briefingText.count({ where: { briefingId: id, text: words.text } });
      expect(texts).toBe(saved.kind === "saved" ? 1 : 0);
    }
  });
});

const FOREIGN = { code: "01", name: { vi: "Tỉnh 01", en: "Province 01" } };
