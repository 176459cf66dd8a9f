import { createHash } from "node:crypto";
import { strFromU8, unzipSync } from "fflate";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { GET } from "@/app/api/v1/briefings/[file]/route";
import type { AuthorizedScope } from "@/lib/auth/scope";
import { db } from "@/lib/db/client";
import { isoDate } from "@/lib/domain/dates/iso-date";
import { BriefingRenderError } from "@/lib/export/briefings/render-error";
import { keepIssuedFiles } from "@/lib/features/briefings/loaders/keep-issued-files";
import { loadVerification } from "@/lib/features/briefings/loaders/load-verification";
import { BRIEFING_FORMATS } from "@/lib/features/briefings/types";
import { recordApiToken } from "@/lib/features/users/mutations/record-api-token";
import { closeAccessDatabase, openAccessDatabase } from "@/tests/support/access-database";
import { issue, make, newScope } from "@/tests/support/briefing-records";
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

const draft = async (year: number) =>
  (await make(maker, { period: { from: isoDate(`${year}-10-01`), to: isoDate(`${year}-10-31`) } })).id;
const tokens = new Map<string, string>();

async function tokenOf(scope: AuthorizedScope): Promise<string> {
  const known = tokens.get(scope.userId);
  if (known !== undefined) return known;
  const { email } = await db().userProfile.findUniqueOrThrow({ where: { userId: scope.userId } });
  const { token } = await recordApiToken({ email, name: "test", expiresInDays: 1 });
  tokens.set(scope.userId, token);
  return token;
}

async function get(file: string, more: { scope?: AuthorizedScope | null; query?: string; accept?: string } = {}) {
  const { scope = maker, query = "", accept = "*/*" } = more;
  const headers = new Headers(scope === null ? {} : { authorization: `Bearer ${await tokenOf(scope)}` });
  headers.set("accept", accept);
  const request = new Request(`http://127.0.0.1:3000/api/v1/briefings/${file}${query}`, { headers });
  const answer = await GET(request, { params: Promise.resolve({ file }) });
  return { status: answer.status, headers: answer.headers, bytes: new Uint8Array(await answer.arrayBuffer()) };
}

const startsWith = (bytes: Uint8Array, text: string) => strFromU8(bytes.slice(0, text.length), true) === text;
/** Its marks stand in the headers of the pages. */
const wordSays = (bytes: Uint8Array, text: string) =>
  Object.entries(unzipSync(bytes)).some(
    ([name, part]) => /^word\/\w+\.xml$/.test(name) && strFromU8(part).includes(text),
  );

describe("GET /api/v1/briefings/{id}.{format}", () => {
  it("gives every format as a file to save, under a name with Vietnamese letters", async () => {
    const id = await draft(2010);
    const files = new Map<string, Awaited<ReturnType<typeof get>>>();
    for (const format of BRIEFING_FORMATS) files.set(format, await get(`${id}.${format}`));
    expect([...files].map(([format, file]) => [format, file.status])).toEqual(
      BRIEFING_FORMATS.map((format) => [format, 200]),
    );
    const bytesOf = (format: string) => files.get(format)?.bytes ?? new Uint8Array();
    expect(["pdf", "leader.pdf"].map((format) => startsWith(bytesOf(format), "%PDF-"))).toEqual([true, true]);
    expect(["docx", "xlsx"].map((format) => startsWith(bytesOf(format), "PK"))).toEqual([true, true]);
    expect(JSON.parse(new TextDecoder().decode(bytesOf("json")))).toBeTypeOf("object");
    const word = files.get("docx")?.headers;
    expect(word?.get("content-type")).toBe("application/vnd.openxmlformats-officedocument.wordprocessingml.document");
    expect(word?.get("content-disposition")).toMatch(
      /^attachment; filename="Bao cao thang 10-2010 .*\.docx"; filename\*=UTF-8''B%C3%A1o%20c%C3%A1o/,
    );
    expect(word?.get("cache-control")).toBe("private, no-store");
    expect(word?.get("content-length")).toBe(String(bytesOf("docx").byteLength));
  });

  it("of a draft nothing is kept, so that no draft passes for ours; it says that it is one, in each language", async () => {
    const id = await draft(2011);
    const inVietnamese = await get(`${id}.docx`);
    const inEnglish = await get(`${id}.docx`, { query: "?lang=en" });
    expect([wordSays(inVietnamese.bytes, "DỰ THẢO"), wordSays(inVietnamese.bytes, "DRAFT")]).toEqual([true, false]);
    expect([wordSays(inEnglish.bytes, "DỰ THẢO"), wordSays(inEnglish.bytes, "DRAFT")]).toEqual([false, true]);
    expect(await loadVerification(inVietnamese.bytes)).toBe("not_ours");
    expect(await db().briefingFile.count({ where: { briefingId: id } })).toBe(0);
  });

  it("of an issued one everybody gets the same bytes, for ever, and they are ours", async () => {
    const id = await draft(2012);
    await issue(id, { checker: leader, leader });
    const [first, second] = await Promise.all([
      get(`${id}.docx`, { scope: leader }),
      get(`${id}.docx`, { scope: reviewer }),
    ]);
    expect([first.status, second.status]).toEqual([200, 200]);
    expect(second.bytes).toEqual(first.bytes);
    expect(wordSays(first.bytes, "DỰ THẢO")).toBe(false);
    expect(await loadVerification(first.bytes)).toBe("ours");
    const { id: next } = await make(maker, { period: { from: isoDate("2012-10-01"), to: isoDate("2012-10-31") } }, id);
    await issue(next, { checker: leader, leader });
    expect((await get(`${id}.docx`)).bytes).toEqual(first.bytes);
    // Made for the first time only after another one took its place: still the document that was issued.
    const late = await get(`${id}.json`);
    expect(await loadVerification(late.bytes)).toBe("ours");
    expect(new TextDecoder().decode(late.bytes)).not.toContain("Người dùng");
    const kept = await db().briefingFile.findMany({ where: { briefingId: id }, orderBy: { format: "asc" } });
    expect(kept.map((file) => [file.format, file.hash])).toEqual([
      ["docx", createHash("sha256").update(first.bytes).digest("hex")],
      ["json", createHash("sha256").update(late.bytes).digest("hex")],
    ]);
  });

  it("every Vietnamese file is kept right after the issue", async () => {
    const id = await draft(2016);
    await issue(id, { checker: leader, leader });
    await keepIssuedFiles({ scope: leader, id });
    const kept = await db().briefingFile.findMany({
      where: { briefingId: id },
      select: { format: true, language: true },
    });
    expect(kept.map((file) => file.format).sort()).toEqual([...BRIEFING_FORMATS].sort());
    expect(new Set(kept.map((file) => file.language))).toEqual(new Set(["vi"]));
  });

  it("a document that cannot be made says which part failed, and the others are there", async () => {
    const id = await draft(2014);
    // The leader's page shrinks until it holds, so its renderer is made to fail.
    vi.doMock("@/lib/export/briefings/pdf/render-leader-pdf", () => ({
      renderLeaderPdf: () => {
        throw new BriefingRenderError("leader", "there is more to say than one sheet holds");
      },
    }));
    const errors = vi.spyOn(process.stderr, "write").mockReturnValue(true);
    const failed = await get(`${id}.leader.pdf`);
    expect(failed.status).toBe(500);
    const { error } = JSON.parse(new TextDecoder().decode(failed.bytes));
    expect([error.code, error.fields[0].path]).toEqual(["internal", "leader"]);
    expect(String(errors.mock.calls[0]?.[0])).toContain('"event":"briefing_file_failed"');
    const clicked = await get(`${id}.leader.pdf`, { accept: "text/html,*/*" });
    expect([clicked.status, clicked.headers.get("location")]).toEqual([
      303,
      `/briefings/${id}?failed=leader.pdf&part=leader`,
    ]);
    errors.mockRestore();
    vi.doUnmock("@/lib/export/briefings/pdf/render-leader-pdf");
    expect((await get(`${id}.csv`)).status).toBe(200);
  });

  it("a reviewer gets no file of a draft, nobody one of a strange id or format, and who is unknown learns nothing", async () => {
    const id = await draft(2013);
    const statuses = async (file: string, scope: AuthorizedScope | null) => (await get(file, { scope })).status;
    expect(await statuses(`${id}.pdf`, reviewer)).toBe(404);
    expect(await statuses(`${id}.pdf`, await newScope("clerk", "18073"))).toBe(404);
    expect(await statuses(`${id}.pdf`, await newScope("leader", "01", "01"))).toBe(404);
    expect(
      await Promise.all([`${crypto.randomUUID()}.pdf`, `${id}.exe`, id, "x"].map((file) => statuses(file, maker))),
    ).toEqual([404, 404, 404, 404]);
    expect(await Promise.all([`${id}.pdf`, "x"].map((file) => statuses(file, null)))).toEqual([401, 401]);
    expect((await get(`${id}.pdf`, { query: "?lang=fr" })).status).toBe(400);
  });
});
