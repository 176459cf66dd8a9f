import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { AuthorizedScope } from "@/lib/auth/scope";
import { db } from "@/lib/db/client";
import { isoDate } from "@/lib/domain/dates/iso-date";
import { AppError } from "@/lib/errors/app-error";
import { loadBriefing } from "@/lib/features/briefings/loaders/load-briefing";
import { loadBriefings } from "@/lib/features/briefings/loaders/load-briefings";
import { checkBriefing, issueBriefing, returnBriefing } from "@/lib/features/briefings/mutations/record-step";
import { recordBriefingText } from "@/lib/features/briefings/mutations/record-text";
import { closeAccessDatabase, openAccessDatabase } from "@/tests/support/access-database";
import { detailOf, issue, make, newScope, seen } from "@/tests/support/briefing-records";
import type { TestDatabase } from "@/tests/support/database";

let database: TestDatabase;
let maker: AuthorizedScope;
let checker: AuthorizedScope;
let leader: AuthorizedScope;

beforeAll(async () => {
  database = await openAccessDatabase();
  [maker, checker, leader] = await Promise.all([newScope("specialist"), newScope("specialist"), newScope("leader")]);
});
afterAll(() => closeAccessDatabase(database));

const codeOf = (promise: Promise<unknown>) =>
  promise.then(
    () => "no refusal",
    (error: unknown) => (error instanceof AppError ? error.code : String(error)),
  );
/** A month of the year 2024 and what differs in it. */
const month = (number: number) => ({
  period: {
    from: isoDate(`2024-${String(number).padStart(2, "0")}-01`),
    to: isoDate(`2024-${String(number).padStart(2, "0")}-28`),
  },
});
const steps = async (id: string) => (await detailOf(maker, id)).content.briefing.steps.map((step) => step.state);
const trail = async (id: string) =>
  (await db().auditEvent.findMany({ where: { subjectTable: "briefing", subjectId: id }, orderBy: { id: "asc" } })).map(
    (event) => event.action,
  );

describe("making a briefing", () => {
  it("the first of a province is number 1, a draft with its figures, hash and trail", async () => {
    const province = { code: "01", name: { vi: "Tỉnh 01", en: "Province 01" } };
    const hanoi = await newScope("leader", "01", "01");
    const { id, isNew } = await make(hanoi, { province });
    expect(isNew).toBe(true);
    const { content } = await detailOf(hanoi, id);
    expect(content.briefing).toMatchObject({ number: 1, reference: "01-1", state: "draft", isSample: true });
    expect(content.briefing.hash).toMatch(/^[0-9a-f]{64}$/);
    expect(content.snapshot.targets).toHaveLength(4);
    expect(await trail(id)).toEqual(["briefing.made"]);
  });

  it("five at once for the same figures make one record, and only one says that it is new", async () => {
    const made = await Promise.all(Array.from({ length: 5 }, () => make(maker, month(1))));
    expect(new Set(made.map((one) => one.id)).size).toBe(1);
    expect(made.filter((one) => one.isNew)).toHaveLength(1);
    expect(await trail(made[0]?.id ?? "")).toEqual(["briefing.made"]);
  });

  it("six at once for other figures take six numbers without gap or double", async () => {
    const before = (await db().briefing.count({ where: { provinceCode: "42" } })) + 1;
    const made = await Promise.all(
      Array.from({ length: 6 }, (_, day) => make(maker, { ...month(2), asOf: isoDate(`2024-03-0${day + 1}`) })),
    );
    const numbers = await Promise.all(made.map(async ({ id }) => (await detailOf(maker, id)).content.briefing.number));
    expect(numbers.sort((a, b) => a - b)).toEqual([0, 1, 2, 3, 4, 5].map((step) => before + step));
  });

  it("is for makers of that province: nobody else, not even a leader of another one", async () => {
    const others = await Promise.all([
      newScope("reviewer"),
      newScope("admin"),
      newScope("auditor"),
      newScope("clerk", "18073"),
      newScope("commune", "18073"),
      newScope("facility", "BV-42-DKT"),
      newScope("leader", "01", "01"),
    ]);
    const codes = await Promise.all(others.map((scope) => codeOf((async () => make(scope, month(3)))())));
    expect(codes).toEqual(others.map(() => "not_found"));
    expect(await db().briefing.count({ where: { fromDate: new Date("2024-03-01") } })).toBe(0);
  });
});

describe("checking and issuing", () => {
  it("neither who made it nor who edited it last checks it; another one does, and a leader issues it", async () => {
    const { id } = await make(maker, month(4));
    expect(await checkBriefing(await seen(maker, id))).toEqual({ kind: "own_work" });
    const edit = { scope: checker, id, language: "vi", key: "results.targets.summary", basis: null } as const;
    await recordBriefingText({ ...edit, words: { text: "Viết lại.", isOff: false } });
    expect(await checkBriefing(await seen(checker, id))).toEqual({ kind: "own_work" });
    expect((await detailOf(checker, id)).rights).toMatchObject({ canCheck: false, isOwnWork: true });
    expect(await issueBriefing(await seen(leader, id))).toEqual({ kind: "conflict", state: "draft" });
    expect(await checkBriefing(await seen(leader, id))).toEqual({ kind: "done" });
    expect(await codeOf((async () => issueBriefing(await seen(maker, id)))())).toBe("not_found");
    expect(await issueBriefing(await seen(leader, id))).toEqual({ kind: "done" });
    expect(await steps(id)).toEqual(["draft", "checked", "issued"]);
    expect(await trail(id)).toEqual(["briefing.made", "briefing.text_written", "briefing.checked", "briefing.issued"]);
  });

  it("who has words in it does not check them, whoever edits something else after that", async () => {
    const { id } = await make(maker, { ...month(8), asOf: isoDate("2024-09-03") });
    const edit = { id, language: "vi", basis: null, words: { text: "Viết lại.", isOff: false } } as const;
    await recordBriefingText({ ...edit, scope: checker, key: "results.targets.summary" });
    await recordBriefingText({ ...edit, scope: maker, key: "standing:next" });
    expect(await checkBriefing(await seen(checker, id))).toEqual({ kind: "own_work" });
    expect((await detailOf(checker, id)).rights).toMatchObject({ canCheck: false, isOwnWork: true });
    expect(await checkBriefing(await seen(leader, id))).toEqual({ kind: "done" });
  });

  it("taking one's words away again counts as the last edit, though no row tells of it", async () => {
    const { id } = await make(maker, { ...month(4), asOf: isoDate("2024-05-02") });
    const edit = { id, language: "vi", key: "results.targets.summary" } as const;
    await recordBriefingText({ ...edit, scope: leader, basis: null, words: { text: "Viết lại.", isOff: false } });
    const [row] = (await detailOf(maker, id)).content.texts;
    await recordBriefingText({ ...edit, scope: checker, basis: row?.id ?? null, words: null });
    expect(await checkBriefing(await seen(checker, id))).toEqual({ kind: "own_work" });
    expect(await checkBriefing(await seen(leader, id))).toEqual({ kind: "done" });
  });

  it("goes back to the drafts with a reason, which stands in the erasable note and not in the trail", async () => {
    const { id } = await make(maker, month(5));
    await checkBriefing(await seen(checker, id));
    const back = { ...(await seen(leader, id)), reason: "Sửa phần III." };
    expect(await returnBriefing(back)).toEqual({ kind: "done" });
    expect(await steps(id)).toEqual(["draft", "checked", "draft"]);
    const event = await db().auditEvent.findFirstOrThrow({
      where: { subjectId: id, action: "briefing.returned" },
      include: { note: true },
    });
    expect(event.note?.text).toBe("Sửa phần III.");
    expect(JSON.stringify(event.details)).not.toContain("Sửa");
  });

  it("a double click is one step, two leaders at once are one issue and one conflict", async () => {
    const { id } = await make(maker, month(6));
    const click = await seen(checker, id);
    expect(await Promise.all([checkBriefing(click), checkBriefing(click)])).toEqual([
      { kind: "done" },
      { kind: "done" },
    ]);
    const other = await newScope("leader");
    const [one, two] = await Promise.all([seen(leader, id), seen(other, id)]);
    const outcomes = await Promise.all([issueBriefing(one), issueBriefing(two)]);
    expect(outcomes.map((outcome) => outcome.kind).sort()).toEqual(["conflict", "done"]);
    expect(await steps(id)).toEqual(["draft", "checked", "issued"]);
  });

  it("words that changed after the page was drawn are not checked unseen", async () => {
    const { id } = await make(maker, month(7));
    const page = await seen(checker, id);
    const edit = { scope: maker, id, language: "en", key: "results.targets.summary", basis: null } as const;
    await recordBriefingText({ ...edit, words: { text: "Written anew.", isOff: false } });
    expect(await checkBriefing(page)).toEqual({ kind: "conflict", state: "draft" });
    expect(await steps(id)).toEqual(["draft"]);
  });
});

describe("superseding", () => {
  it("the old one is superseded in the moment in which the new one is issued, with what people wrote", async () => {
    const { id: old } = await make(maker, month(8));
    const words = { text: "Số liệu đã kiểm tra.", isOff: false };
    await recordBriefingText({
      scope: maker,
      id: old,
      language: "vi",
      key: "results.targets.summary",
      basis: null,
      words,
    });
    await issue(old, { checker, leader });
    const { id } = await make(maker, { ...month(8), asOf: isoDate("2024-09-01") }, old);
    expect((await detailOf(maker, id)).content.texts.map((text) => text.text)).toEqual(["Số liệu đã kiểm tra."]);
    expect((await detailOf(maker, old)).content.briefing).toMatchObject({ state: "issued", supersededBy: null });
    await issue(id, { checker, leader });
    const before = (await detailOf(maker, old)).content.briefing;
    const after = (await detailOf(maker, id)).content.briefing;
    expect(before).toMatchObject({ state: "superseded", supersededBy: { id, reference: after.reference } });
    expect(after.supersedes).toEqual({ id: old, reference: before.reference });
    expect(await codeOf(make(maker, { ...month(8), asOf: isoDate("2024-09-02") }, old))).toBe("conflict");
  });

  it("the same figures in other words may take its place; asked for twice it is one record", async () => {
    const { id: old } = await make(maker, month(9));
    await issue(old, { checker, leader });
    expect(await make(maker, month(9))).toEqual({ id: old, isNew: false });
    const first = await make(maker, month(9), old);
    expect(first.isNew).toBe(true);
    expect(await make(maker, month(9), old)).toEqual({ id: first.id, isNew: false });
  });

  it("with other figures for a period that is issued, the new one takes that one's place without being told", async () => {
    const { id: old } = await make(maker, month(10));
    await issue(old, { checker, leader });
    const { id } = await make(maker, { ...month(10), asOf: isoDate("2024-11-01") });
    expect((await detailOf(maker, id)).content.briefing.supersedes?.id).toBe(old);
  });

  it("of two drafts for one period only one is issued", async () => {
    const { id: one } = await make(maker, month(11));
    const { id: two } = await make(maker, { ...month(11), asOf: isoDate("2024-12-01") });
    await issue(one, { checker, leader });
    await checkBriefing(await seen(checker, two));
    expect(await issueBriefing(await seen(leader, two))).toMatchObject({ kind: "other_issued", id: one });
  });

  it("one of another period, or a draft, is not superseded", async () => {
    const { id: draft } = await make(maker, { ...month(12), asOf: isoDate("2024-12-30") });
    expect(await codeOf(make(maker, month(12), draft))).toBe("conflict");
    expect(await codeOf(make(maker, { ...month(12), kind: "quarterly" }, draft))).toBe("invalid_input");
    expect(await codeOf(make(maker, month(12), crypto.randomUUID()))).toBe("invalid_input");
  });
});

describe("who reads", () => {
  it("makers, leaders, administrators and auditors see a draft; reviewers, units and other provinces do not know of it", async () => {
    const { id } = await make(maker, { period: { from: isoDate("2023-01-01"), to: isoDate("2023-01-31") } });
    const readers = await Promise.all([
      newScope("leader"),
      newScope("admin"),
      newScope("auditor"),
      newScope("leader", "VN"),
    ]);
    const others = await Promise.all([
      newScope("reviewer"),
      newScope("reviewer", "VN"),
      newScope("clerk", "18073"),
      newScope("commune", "18073"),
      newScope("facility", "TYT-18073"),
      newScope("leader", "01", "01"),
    ]);
    const found = (scopes: readonly AuthorizedScope[]) =>
      Promise.all(scopes.map(async (scope) => (await loadBriefing({ scope, id })) !== null));
    const listed = (scopes: readonly AuthorizedScope[]) =>
      Promise.all(
        scopes.map(async (scope) => {
          const page = await loadBriefings({ scope, filter: { year: 2023 } });
          return page !== null && page !== "invalid_cursor" && page.briefings.some((one) => one.id === id);
        }),
      );
    expect([await found(readers), await listed(readers)]).toEqual([readers.map(() => true), readers.map(() => true)]);
    expect([await found(others), await listed(others)]).toEqual([others.map(() => false), others.map(() => false)]);
    await issue(id, { checker, leader });
    expect(await found(others)).toEqual([true, true, false, false, false, false]);
    expect(await listed(others)).toEqual([true, true, false, false, false, false]);
  });

  it("what is no id is no briefing, in an address or a form", async () => {
    expect(await loadBriefing({ scope: maker, id: "42-1" })).toBeNull();
    expect(await codeOf(issueBriefing({ scope: leader, id: "'", revision: "" }))).toBe("not_found");
  });

  it("names of people are for those who may see people", async () => {
    const { id } = await make(maker, { period: { from: isoDate("2023-02-01"), to: isoDate("2023-02-28") } });
    await issue(id, { checker, leader });
    const reviewer = await newScope("reviewer");
    const names = async (scope: AuthorizedScope) =>
      (await detailOf(scope, id)).content.briefing.steps.map((step) => step.by !== null);
    expect(await names(leader)).toEqual([true, true, true]);
    expect(await names(reviewer)).toEqual([false, false, false]);
  });

  it("a list is read page by page and nothing is left out or told twice", async () => {
    const all = await loadBriefings({ scope: maker, limit: 500 });
    if (all === null || all === "invalid_cursor") throw new Error("no list");
    const ids: string[] = [];
    for (let cursor: string | undefined; ; ) {
      const page = await loadBriefings({ scope: maker, limit: 4, cursor });
      if (page === null || page === "invalid_cursor") throw new Error("no list");
      ids.push(...page.briefings.map((one) => one.id));
      if (page.nextCursor === null) break;
      cursor = page.nextCursor;
    }
    expect(ids).toEqual(all.briefings.map((one) => one.id));
    expect(new Set(ids).size).toBe(ids.length);
    expect(await loadBriefings({ scope: maker, cursor: "no" })).toBe("invalid_cursor");
  });
});
