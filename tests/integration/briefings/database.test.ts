import { Client } from "pg";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { AuthorizedScope } from "@/lib/auth/scope";
import { db } from "@/lib/db/client";
import { isoDate } from "@/lib/domain/dates/iso-date";
import { recordBriefingComment } from "@/lib/features/briefings/mutations/record-comment";
import { recordBriefingFile } from "@/lib/features/briefings/mutations/record-file";
import { recordBriefingText } from "@/lib/features/briefings/mutations/record-text";
import { closeAccessDatabase, openAccessDatabase } from "@/tests/support/access-database";
import { issue, make, newScope } from "@/tests/support/briefing-records";
import type { TestDatabase } from "@/tests/support/database";

let database: TestDatabase;
let server: Client;
let owner: Client;
let maker: AuthorizedScope;
let leader: AuthorizedScope;

beforeAll(async () => {
  database = await openAccessDatabase();
  [maker, leader] = await Promise.all([newScope("specialist"), newScope("leader")]);
  server = new Client({ connectionString: database.url });
  owner = new Client({ connectionString: database.ownerUrl });
  await Promise.all([server.connect(), owner.connect()]);
});
afterAll(async () => {
  await Promise.all([server.end(), owner.end()]);
  await closeAccessDatabase(database);
});

const draft = async (year: number) =>
  (await make(maker, { period: { from: isoDate(`${year}-10-01`), to: isoDate(`${year}-10-31`) } })).id;
const codeOf = (client: Client, sql: string, values: unknown[] = []) =>
  client.query(sql, values).then(
    () => "taken",
    (error: { code?: string }) => error.code ?? "no code",
  );
const step = (id: string, sequence: number, state: string) =>
  codeOf(
    server,
    'INSERT INTO briefing_step (briefing_id, sequence, state, recorded_at) VALUES ($1, $2, $3::"BriefingState", now())',
    [id, sequence, state],
  );

const NO_RIGHT = "42501";
const REFUSED = "23001";
const CHECK = "23514";

describe("the database itself", () => {
  it("lets nobody change or remove what was recorded: not the web server, not the owner of the tables", async () => {
    const id = await draft(2010);
    const words = { text: "Một.", isOff: false };
    await recordBriefingText({ scope: maker, id, language: "vi", key: "standing:direction", basis: null, words });
    await issue(id, { checker: leader, leader });
    await recordBriefingFile({
      scope: maker,
      briefingId: id,
      format: "pdf",
      language: "vi",
      bytes: new Uint8Array([1]),
    });
    await recordBriefingComment({ scope: maker, id, threadId: null, subject: null, text: "Một." });
    const attempts = [
      "UPDATE briefing SET is_sample = NOT is_sample",
      "DELETE FROM briefing_step",
      "UPDATE briefing_step SET state = 'draft'",
      "UPDATE briefing_text SET text = 'Hai.'",
      "DELETE FROM briefing_text",
      "UPDATE briefing_file SET format = 'docx'",
      "UPDATE briefing_comment SET text = 'Hai.'",
      "DELETE FROM briefing_comment",
      "TRUNCATE briefing CASCADE",
    ];
    for (const sql of attempts) {
      expect(await codeOf(server, sql), sql).toBe(NO_RIGHT);
      expect(await codeOf(owner, sql), sql).not.toBe("taken");
    }
    const [kept] = await db().briefing.findMany({ where: { id }, include: { steps: true, texts: true } });
    expect([kept?.steps.length, kept?.texts[0]?.text]).toEqual([3, "Một."]);
  });

  it("keeps no snapshot under another hash, and no file", async () => {
    await draft(2011);
    const copy = `INSERT INTO briefing (province_code, number, kind, regime, from_date, to_date, layout, as_of, known_on, snapshot, hash,
      is_sample, recorded_at) SELECT province_code, 900, kind, regime, from_date, to_date, layout, as_of, known_on, '{}', hash,
      is_sample, recorded_at FROM briefing LIMIT 1`;
    expect(await codeOf(server, copy)).toBe(CHECK);
    const file = `INSERT INTO briefing_file (briefing_id, format, language, content, hash, recorded_at)
      SELECT id, 'xlsx', 'vi', '\\x01', repeat('0', 64), now() FROM briefing LIMIT 1`;
    expect(await codeOf(server, file)).toBe(CHECK);
  });

  it("knows the order of steps: none is skipped, none is taken twice", async () => {
    const id = await draft(2012);
    expect(await step(id, 2, "issued")).toBe(REFUSED);
    expect(await step(id, 2, "draft")).toBe(REFUSED);
    expect(await step(id, 3, "checked")).toBe(REFUSED);
    expect(await step(id, 2, "checked")).toBe("taken");
    expect(await step(id, 3, "issued")).toBe("taken");
    expect(await step(id, 4, "draft")).toBe(REFUSED);
    expect(await step(id, 4, "checked")).toBe(REFUSED);
  });

  it("supersedes only by one that was issued in its place", async () => {
    const period = { from: isoDate("2013-10-01"), to: isoDate("2013-10-31") };
    const { id: old } = await make(maker, { period });
    await issue(old, { checker: leader, leader });
    const { id } = await make(maker, { period }, old);
    expect(await step(old, 4, "superseded")).toBe(REFUSED);
    await step(id, 2, "checked");
    expect(await step(old, 4, "superseded")).toBe(REFUSED);
    await step(id, 3, "issued");
    expect(await step(old, 4, "superseded")).toBe("taken");
  });

  it("takes no words for a briefing that is not a draft any more", async () => {
    const id = await draft(2014);
    await issue(id, { checker: leader, leader });
    const insert =
      "INSERT INTO briefing_text (briefing_id, language, key, text, is_off, recorded_at) VALUES ($1, 'vi', 'k', 't', false, now())";
    expect(await codeOf(server, insert, [id])).toBe(REFUSED);
  });

  it("an answer to an answer, or to another briefing's comment, is none", async () => {
    const [id, other] = [await draft(2015), await draft(2016)];
    await Promise.all([id, other].map((one) => issue(one, { checker: leader, leader })));
    const say = (threadId: string | null) =>
      recordBriefingComment({ scope: maker, id, threadId, subject: null, text: `${threadId}` });
    const first = await say(null);
    const answer = await say(first.id);
    const insert = `INSERT INTO briefing_comment (briefing_id, thread_id, text, recorded_at, recorded_by_id) VALUES ($1, $2, 't', now(), $3)`;
    expect(await codeOf(server, insert, [id, answer.id, maker.userId])).toBe(CHECK);
    expect(await codeOf(server, insert, [other, first.id, maker.userId])).toBe(CHECK);
    expect(await codeOf(server, insert, [id, first.id, maker.userId])).toBe("taken");
  });

  it("of a draft it keeps no file, which would pass for ours, and no comment", async () => {
    const id = await draft(2017);
    const file = `INSERT INTO briefing_file (briefing_id, format, language, content, hash, recorded_at)
      VALUES ($1, 'pdf', 'vi', '\\x01', encode(sha256('\\x01'), 'hex'), now())`;
    expect(await codeOf(server, file, [id])).toBe(REFUSED);
    const comment =
      "INSERT INTO briefing_comment (briefing_id, text, recorded_at, recorded_by_id) VALUES ($1, 't', now(), $2)";
    expect(await codeOf(server, comment, [id, maker.userId])).toBe(REFUSED);
  });

  it("issues no second briefing of a period beside the first, and takes none's place in another period", async () => {
    const period = { from: isoDate("2018-10-01"), to: isoDate("2018-10-31") };
    const { id: first } = await make(maker, { period });
    await issue(first, { checker: leader, leader });
    const copy = (
      more: string,
    ) => `INSERT INTO briefing (province_code, number, kind, regime, from_date, to_date, layout, as_of,
      known_on, snapshot, hash, is_sample, recorded_at, supersedes_id)
      SELECT province_code, $2, kind, regime, ${more}, layout, as_of, known_on, s, encode(sha256(convert_to(s, 'UTF8')), 'hex'),
      is_sample, recorded_at, $3 FROM briefing, (SELECT '{"n":2}') AS t(s) WHERE id = $1 RETURNING id`;
    expect(await codeOf(server, copy("from_date + 31, to_date + 31"), [first, 901, first])).toBe(CHECK);
    const beside = await server.query<{ id: string }>(copy("from_date, to_date"), [first, 902, null]);
    const id = beside.rows[0]?.id ?? "";
    expect([await step(id, 1, "draft"), await step(id, 2, "checked")]).toEqual(["taken", "taken"]);
    expect(await step(id, 3, "issued")).toBe(REFUSED);
  });
});
