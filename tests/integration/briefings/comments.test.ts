import { createHash, randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { AuthorizedScope } from "@/lib/auth/scope";
import { db } from "@/lib/db/client";
import { isoDate } from "@/lib/domain/dates/iso-date";
import { AppError } from "@/lib/errors/app-error";
import { MOST_VERIFIED_BYTES } from "@/lib/features/briefings/constants";
import { getBriefingFile } from "@/lib/features/briefings/data/get-file";
import { loadComments } from "@/lib/features/briefings/loaders/load-comments";
import { loadNewBriefings } from "@/lib/features/briefings/loaders/load-new-briefings";
import { loadVerification } from "@/lib/features/briefings/loaders/load-verification";
import { recordBriefingComment } from "@/lib/features/briefings/mutations/record-comment";
import { recordBriefingFile } from "@/lib/features/briefings/mutations/record-file";
import { closeAccessDatabase, openAccessDatabase } from "@/tests/support/access-database";
import { detailOf, issue, make, newScope } from "@/tests/support/briefing-records";
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

const codeOf = (promise: Promise<unknown>) =>
  promise.then(
    () => "no refusal",
    (error: unknown) => (error instanceof AppError ? error.code : String(error)),
  );
const draft = async (year: number) =>
  (await make(maker, { period: { from: isoDate(`${year}-10-01`), to: isoDate(`${year}-10-31`) } })).id;
const issued = async (year: number) => {
  const id = await draft(year);
  await issue(id, { checker: leader, leader });
  return id;
};
const say = (scope: AuthorizedScope, id: string, more: { text: string; threadId?: string; subject?: string }) =>
  recordBriefingComment({ scope, id, text: more.text, threadId: more.threadId ?? null, subject: more.subject ?? null });

describe("comments on an issued briefing", () => {
  it("a reviewer asks, the department answers; both see the thread, names only those who may see people", async () => {
    const id = await issued(2010);
    const question = await say(reviewer, id, { text: "Vì sao còn thiếu?", subject: "42-1-02" });
    await say(maker, id, { text: "Chưa tuyển đủ.", threadId: question.id });
    await say(reviewer, id, { text: "Cảm ơn.", threadId: question.id });
    const threads = await loadComments({ scope: reviewer, id });
    expect(threads).toMatchObject([
      {
        ...{ subject: "42-1-02", text: "Vì sao còn thiếu?", by: null, fromReviewer: true, isOwn: true },
        answers: [
          { text: "Chưa tuyển đủ.", by: null, fromReviewer: false, isOwn: false },
          { text: "Cảm ơn.", fromReviewer: true, isOwn: true },
        ],
      },
    ]);
    const forLeader = await loadComments({ scope: leader, id });
    expect(forLeader?.[0]?.by).toContain("Người dùng reviewer");
    expect(forLeader?.[0]?.answers[0]?.by).toContain("Người dùng specialist");
  });

  it("nobody else reads or writes them, and nobody at all on a draft", async () => {
    const [id, open] = [await issued(2011), await draft(2012)];
    const others = await Promise.all([
      newScope("admin"),
      newScope("auditor"),
      newScope("clerk", "18073"),
      newScope("reviewer", "01", "01"),
    ]);
    const refused = others.map(() => "not_found");
    expect(await Promise.all(others.map((scope) => codeOf(say(scope, id, { text: "x" }))))).toEqual(refused);
    expect(await Promise.all(others.map((scope) => loadComments({ scope, id })))).toEqual(others.map(() => null));
    expect(await Promise.all([maker, reviewer].map((scope) => codeOf(say(scope, open, { text: "x" }))))).toEqual([
      "not_found",
      "not_found",
    ]);
    expect(await loadComments({ scope: maker, id: open })).toBeNull();
  });

  it("an answer belongs to a first comment of the same briefing; the same words sent twice are said once", async () => {
    const [id, other] = [await issued(2013), await issued(2014)];
    const first = await say(reviewer, id, { text: "Một." });
    expect(await say(reviewer, id, { text: "Một." })).toEqual(first);
    const answer = await say(maker, id, { text: "Hai.", threadId: first.id });
    for (const [briefing, threadId] of [
      [id, answer.id],
      [other, first.id],
      [id, randomUUID()],
      [id, "no id"],
    ] as const) {
      expect(await codeOf(say(maker, briefing, { text: "Ba.", threadId }))).toBe("not_found");
    }
    expect((await loadComments({ scope: maker, id }))?.map((thread) => thread.answers.length)).toEqual([1]);
  });
});

describe("what is new for a reviewer", () => {
  it("is what was issued since the visit before this one began; for others there is no such list", async () => {
    const person = await newScope("reviewer");
    const started = async (at: Date) =>
      (
        await db().authSession.create({
          data: { userId: person.userId, createdAt: at, expiresAt: new Date("2099-01-01T00:00:00Z") },
          select: { id: true },
        })
      ).id;
    const old = await issued(2015);
    const issuedAt = (await detailOf(leader, old)).content.briefing.steps.at(-1)?.at.getTime() ?? 0;
    expect((await loadNewBriefings({ scope: person }))?.since).toBeNull();
    const before = await started(new Date(issuedAt + 1));
    const id = await issued(2016);
    await draft(2017);
    const current = await started(new Date(issuedAt + 3_600_000));
    const found = await loadNewBriefings({ scope: person, sessionId: current });
    expect(found?.since).toEqual(new Date(issuedAt + 1));
    expect(found?.briefings.map((briefing) => briefing.id)).toEqual([id]);
    const inFirst = await loadNewBriefings({ scope: person, sessionId: before });
    expect(inFirst?.since).toBeNull();
    expect(inFirst?.briefings.map((briefing) => briefing.id).slice(0, 2)).toEqual([id, old]);
    expect(await loadNewBriefings({ scope: maker })).toBeNull();
  });
});

describe("files of an issued briefing", () => {
  const key = (briefingId: string) => ({ briefingId, format: "pdf", language: "vi" }) as const;
  const bytesOf = (text: string) => new TextEncoder().encode(text);

  it("the first one made is kept, and everybody after it gets its bytes", async () => {
    const id = await issued(2018);
    const kept = await Promise.all(
      ["một", "hai", "ba"].map((text) => recordBriefingFile({ ...key(id), scope: reviewer, bytes: bytesOf(text) })),
    );
    expect(new Set(kept.map((bytes) => new TextDecoder().decode(bytes))).size).toBe(1);
    expect(await getBriefingFile(key(id))).toEqual(kept[0]);
    expect(await db().briefingFile.count({ where: { briefingId: id } })).toBe(1);
  });

  it("of a draft nothing is kept", async () => {
    const id = await draft(2019);
    expect(await codeOf(recordBriefingFile({ ...key(id), scope: maker, bytes: bytesOf("x") }))).toBe("not_found");
    expect(await getBriefingFile(key(id))).toBeNull();
  });

  it("a kept file is ours, one changed bit is not, and more than eight MiB is not read", async () => {
    const id = await issued(2020);
    const bytes = await recordBriefingFile({ ...key(id), scope: maker, bytes: bytesOf("Báo cáo tháng 10") });
    expect(await loadVerification(bytes)).toBe("ours");
    const changed = Uint8Array.from(bytes, (byte, index) => (index === 3 ? byte ^ 1 : byte));
    expect(await loadVerification(changed)).toBe("not_ours");
    expect(await loadVerification(new Uint8Array(0))).toBe("not_ours");
    expect(await loadVerification(new Uint8Array(MOST_VERIFIED_BYTES + 1))).toBe("too_large");
    const row = await db().briefingFile.findFirstOrThrow({ where: { briefingId: id } });
    expect(row.hash).toBe(createHash("sha256").update("Báo cáo tháng 10").digest("hex"));
  });
});
