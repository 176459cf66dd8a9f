import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { AuthorizedScope } from "@/lib/auth/scope";
import { db } from "@/lib/db/client";
import { isoDate } from "@/lib/domain/dates/iso-date";
import { AppError } from "@/lib/errors/app-error";
import { checkBriefing } from "@/lib/features/briefings/mutations/record-step";
import { recordBriefingSwitch, recordBriefingText } from "@/lib/features/briefings/mutations/record-text";
import { closeAccessDatabase, openAccessDatabase } from "@/tests/support/access-database";
import { detailOf, issue, make, newScope, seen } from "@/tests/support/briefing-records";
import type { TestDatabase } from "@/tests/support/database";

const SUMMARY = "results.targets.summary";
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
const period = (year: number) => ({ period: { from: isoDate(`${year}-10-01`), to: isoDate(`${year}-10-31`) } });
const draft = async (year: number) => (await make(maker, period(year))).id;
const textsOf = async (id: string) =>
  (await detailOf(maker, id)).content.texts.map(({ language, key, text, isOff }) => [language, key, text, isOff]);
const write = (
  id: string,
  more: { text: string; basis?: string | null; scope?: AuthorizedScope; key?: string; language?: "vi" | "en" },
) => {
  const { text, basis = null, scope = maker, key = SUMMARY, language = "vi" } = more;
  return recordBriefingText({ scope, id, language, key, basis, words: { text, isOff: false } });
};

describe("words in place of generated ones", () => {
  it("stand beside the frozen text, which does not change; taken away, it is there again", async () => {
    const id = await draft(2010);
    const before = (await detailOf(maker, id)).content;
    await write(id, { text: "Tỉnh theo dõi 4 chỉ tiêu." });
    const { snapshot, briefing, texts } = (await detailOf(maker, id)).content;
    expect(snapshot).toEqual(before.snapshot);
    expect(briefing.hash).toBe(before.briefing.hash);
    expect(texts.map((text) => text.text)).toEqual(["Tỉnh theo dõi 4 chỉ tiêu."]);
    const clear = { scope: maker, id, language: "vi", key: SUMMARY, words: null } as const;
    expect(await recordBriefingText({ ...clear, basis: texts[0]?.id ?? null })).toEqual({ kind: "saved" });
    expect(await textsOf(id)).toEqual([]);
    expect(await db().briefingText.count({ where: { briefingId: id } })).toBe(1);
  });

  it("words that say what the rules say are no edit", async () => {
    const id = await draft(2011);
    const { snapshot } = (await detailOf(maker, id)).content;
    const generated = snapshot.paragraphs.find((paragraph) => paragraph.key === SUMMARY)?.text.vi ?? "";
    expect(await write(id, { text: generated })).toEqual({ kind: "saved" });
    expect(await textsOf(id)).toEqual([]);
  });

  it("two people who edit at once: the second one is shown what stands, and nothing is overwritten", async () => {
    const id = await draft(2012);
    expect(await write(id, { text: "Của người thứ nhất." })).toEqual({ kind: "saved" });
    const outcome = await write(id, { text: "Của người thứ hai.", scope: checker });
    expect(outcome).toMatchObject({ kind: "conflict", current: { text: "Của người thứ nhất." } });
    expect(await textsOf(id)).toEqual([["vi", SUMMARY, "Của người thứ nhất.", false]]);
    const basis = outcome.kind === "conflict" ? (outcome.current?.id ?? null) : null;
    expect(await write(id, { text: "Của người thứ hai.", scope: checker, basis })).toEqual({ kind: "saved" });
    expect(await textsOf(id)).toEqual([["vi", SUMMARY, "Của người thứ hai.", false]]);
  });

  it("a double click saves once; of two at once one is saved and one is told", async () => {
    const id = await draft(2013);
    const clicks = await Promise.all([write(id, { text: "Một." }), write(id, { text: "Một." })]);
    expect(clicks).toEqual([{ kind: "saved" }, { kind: "saved" }]);
    expect(await db().briefingText.count({ where: { briefingId: id } })).toBe(1);
    const other = await draft(2014);
    const race = await Promise.all([write(other, { text: "Một." }), write(other, { text: "Hai.", scope: checker })]);
    expect(race.map((outcome) => outcome.kind).sort()).toEqual(["conflict", "saved"]);
  });

  it("a form made from the generated text does not undo a reset and edit that came between", async () => {
    const id = await draft(2015);
    await write(id, { text: "Một." });
    const outcome = await recordBriefingText({
      ...{ scope: checker, id, language: "vi", key: SUMMARY, words: null },
      basis: "999999",
    });
    expect(outcome).toMatchObject({ kind: "conflict", current: { text: "Một." } });
  });

  it("only makers write, only in a draft, and only in a place that the briefing has", async () => {
    const id = await draft(2016);
    const others = await Promise.all([
      newScope("reviewer"),
      newScope("auditor"),
      newScope("admin"),
      newScope("leader", "01", "01"),
    ]);
    const codes = others.map((scope) => codeOf(write(id, { text: "x", scope })));
    expect(await Promise.all(codes)).toEqual(["not_found", "not_found", "not_found", "not_found"]);
    for (const key of ["results.targets.none", "section:results", "standing:Bad Key", "standing:", ""]) {
      expect(await codeOf(write(id, { text: "x", key })), key).toBe("not_found");
    }
    await checkBriefing(await seen(checker, id));
    expect(await write(id, { text: "x" })).toEqual({ kind: "not_draft", state: "checked" });
    expect(await textsOf(id)).toEqual([]);
  });
});

describe("parts that are switched off", () => {
  it("a section is off in both languages and on again without a trace in the document", async () => {
    const id = await draft(2017);
    await recordBriefingSwitch({ scope: maker, id, key: "section:proposals", isOff: true });
    expect(await textsOf(id)).toEqual([
      ["en", "section:proposals", "", true],
      ["vi", "section:proposals", "", true],
    ]);
    await recordBriefingSwitch({ scope: maker, id, key: "section:proposals", isOff: false });
    expect(await textsOf(id)).toEqual([]);
  });

  it("a paragraph that is switched off keeps the words that were typed in it", async () => {
    const id = await draft(2018);
    await write(id, { text: "Giữ lại." });
    await recordBriefingSwitch({ scope: maker, id, key: SUMMARY, isOff: true });
    expect(await textsOf(id)).toContainEqual(["vi", SUMMARY, "Giữ lại.", true]);
    await recordBriefingSwitch({ scope: maker, id, key: SUMMARY, isOff: false });
    expect(await textsOf(id)).toEqual([["vi", SUMMARY, "Giữ lại.", false]]);
    const unknown = recordBriefingSwitch({ scope: maker, id, key: "topic:none", isOff: true });
    expect(await codeOf(unknown)).toBe("not_found");
  });
});

describe("standing texts", () => {
  it("carry over from the latest issued briefing of the kind and layout, and from no draft; edited paragraphs do not", async () => {
    const first = await draft(2019);
    await write(first, { text: "Sở Y tế ban hành kế hoạch.", key: "standing:direction" });
    await write(first, { text: "The department made a plan.", key: "standing:direction", language: "en" });
    await write(first, { text: "Chỉ của tháng này." });
    expect(await textsOf(await draft(2020))).toEqual([]);
    await issue(first, { checker, leader });
    const draftOnly = await draft(2021);
    await write(draftOnly, {
      text: "Chưa ban hành.",
      key: "standing:direction",
      basis: (await detailOf(maker, draftOnly)).content.texts.find((text) => text.language === "vi")?.id ?? null,
    });
    expect(await textsOf(await draft(2022))).toEqual([
      ["en", "standing:direction", "The department made a plan.", false],
      ["vi", "standing:direction", "Sở Y tế ban hành kế hoạch.", false],
    ]);
    const quarterly = await make(maker, { ...period(2022), kind: "quarterly" });
    expect(await textsOf(quarterly.id)).toEqual([]);
  });
});
