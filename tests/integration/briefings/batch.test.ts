import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { strFromU8, unzipSync } from "fflate";
import { Client } from "pg";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { GET } from "@/app/(dashboard)/briefings/batch/[id]/archive/route";
import { authorizeScope } from "@/lib/auth/authorize-scope";
import { toCurrentUser, USER_SELECTION } from "@/lib/auth/identity";
import type { Role } from "@/lib/auth/roles";
import type { AuthorizedScope } from "@/lib/auth/scope";
import { systemScope } from "@/lib/auth/system-scope";
import { db } from "@/lib/db/client";
import { isoDate } from "@/lib/domain/dates/iso-date";
import { periodOf } from "@/lib/domain/periods/period";
import { batchLockName } from "@/lib/features/briefings/constants";
import { loadBatch, loadBatchArchive, loadBatches } from "@/lib/features/briefings/loaders/load-batches";
import { recordBatch } from "@/lib/features/briefings/mutations/record-batch";
import { recordBatchDocuments } from "@/lib/features/briefings/mutations/record-batch-documents";
import {
  recordBatchEnd,
  recordBatchPiece,
  recordBatchProgress,
} from "@/lib/features/briefings/mutations/record-batch-progress";
import { recordBriefing } from "@/lib/features/briefings/mutations/record-briefing";
import { describeBatchProgram } from "@/lib/features/briefings/mutations/start-batch-program";
import type { StartBatch } from "@/lib/features/briefings/schema/batch";
import { recordApiToken } from "@/lib/features/users/mutations/record-api-token";
import { closeAccessDatabase, openAccessDatabase } from "@/tests/support/access-database";
import { makeAccount } from "@/tests/support/access-factories";
import type { TestDatabase } from "@/tests/support/database";

let database: TestDatabase;
let nation: AuthorizedScope;
let other: AuthorizedScope;

beforeAll(async () => {
  database = await openAccessDatabase();
  [nation, other] = await Promise.all([scopeOn("VN", "leader"), scopeOn("VN", "specialist")]);
});
afterAll(() => closeAccessDatabase(database));

/** What a new account may read when it names no province. */
async function scopeOn(unitCode: string, role: Role): Promise<AuthorizedScope> {
  const email = `${role}-${crypto.randomUUID()}@batch.example`;
  const { userId } = await makeAccount({ email, grants: [[role, unitCode]] });
  const row = await db().appUser.findUniqueOrThrow({ where: { id: userId }, select: USER_SELECTION });
  const user = await toCurrentUser(row);
  if (user === null) throw new Error("the account is disabled");
  return authorizeScope({ user });
}

/** Each test has a month of its own, so that none meets another's batch. */
function monthly(year: number, index = 10): StartBatch {
  return {
    kind: "monthly",
    regime: "calendar",
    layout: "state",
    period: periodOf({ kind: "month", year, index }),
  };
}

const ask = async (scope: AuthorizedScope, year: number) => (await recordBatch({ scope, input: monthly(year) })).id;

describe("who may ask for the documents of all provinces", () => {
  it("is whoever makes briefings for the whole nation", async () => {
    const { id, isNew } = await recordBatch({ scope: nation, input: monthly(2001) });
    expect(isNew).toBe(true);
    const detail = await loadBatch({ scope: nation, id });
    // Two provinces, a PDF and an Excel file each.
    expect(detail?.batch).toMatchObject({ state: "waiting", done: 0, total: 4, failures: [] });
    expect(await db().auditEvent.count({ where: { subjectId: id, action: "briefing_batch.asked" } })).toBe(1);
  });

  it.each([
    ["leader", "42"],
    ["specialist", "42"],
    ["reviewer", "VN"],
    ["admin", "VN"],
  ] as const)("is no %s of %s", async (role, unit) => {
    const scope = await scopeOn(unit, role);
    await expect(recordBatch({ scope, input: monthly(2002) })).rejects.toMatchObject({ code: "not_found" });
    expect(await loadBatches({ scope })).toBeNull();
  });

  it("sees their own batches only", async () => {
    const id = await ask(nation, 2003);
    expect(await loadBatch({ scope: other, id })).toBeNull();
    expect(await loadBatchArchive({ scope: other, id })).toBeNull();
    expect((await loadBatches({ scope: other }))?.map((batch) => batch.id)).not.toContain(id);
    expect((await loadBatches({ scope: nation }))?.map((batch) => batch.id)).toContain(id);
  });

  it("gets the batch under way when the form is sent twice", async () => {
    const made = await Promise.all([1, 2, 3].map(() => recordBatch({ scope: nation, input: monthly(2004) })));
    expect(new Set(made.map(({ id }) => id)).size).toBe(1);
    expect(made.filter(({ isNew }) => isNew)).toHaveLength(1);
  });
});

describe("the life of a batch", () => {
  it("is running while its program holds its lock, and broken off once that is gone", async () => {
    const id = await ask(nation, 2005);
    await recordBatchProgress(id, { done: 2, failures: [] });
    const program = new Client({ connectionString: database.url });
    await program.connect();
    await program.query("SELECT pg_advisory_lock(hashtextextended($1, 0))", [batchLockName(id)]);
    expect((await loadBatch({ scope: nation, id }))?.batch.state).toBe("running");
    await program.end();
    expect((await loadBatch({ scope: nation, id }))?.batch.state).toBe("broken");
    // Asked for again, it is begun anew.
    expect((await recordBatch({ scope: nation, input: monthly(2005) })).isNew).toBe(true);
  });

  it("has no archive before it has ended", async () => {
    const id = await ask(nation, 2006);
    expect(await loadBatchArchive({ scope: nation, id })).toBeNull();
  });
});

describe("archives that are kept", () => {
  it("are the latest five of a person; older batches stay known without theirs", async () => {
    const scope = await scopeOn("VN", "specialist");
    const made = [2010, 2011, 2012, 2013, 2014, 2015];
    const ids: string[] = [];
    for (const year of made) {
      const id = await ask(scope, year);
      await recordBatchPiece(id, new Uint8Array([80, 75]));
      await recordBatchEnd(id);
      ids.push(id);
    }
    const has = await Promise.all(ids.map(async (id) => (await loadBatch({ scope, id }))?.batch.hasArchive));
    expect(has).toEqual([false, true, true, true, true, true]);
    expect(await loadBatchArchive({ scope, id: ids[0] ?? "" })).toBeNull();
    expect((await loadBatchArchive({ scope, id: ids[5] ?? "" }))?.bytes).toEqual(new Uint8Array([80, 75]));
  });
});

describe("the documents", () => {
  it("are a draft PDF and Excel file of each province in one archive, and no record", async () => {
    const id = await ask(nation, 2025);
    expect(await recordBatchDocuments(id)).toEqual({ documents: 4, failures: 0 });
    const detail = await loadBatch({ scope: nation, id });
    expect(detail?.batch).toMatchObject({ state: "done", done: 4, total: 4, failures: [] });
    const archive = await loadBatchArchive({ scope: nation, id });
    expect(archive?.fileName).toBe("Báo cáo tháng 10-2025 - các tỉnh, thành phố - dự thảo.zip");
    const files = unzipSync(archive?.bytes ?? new Uint8Array());
    expect(Object.keys(files)).toEqual([
      "Báo cáo tháng 10-2025 - 01 - 01.pdf",
      "Báo cáo tháng 10-2025 - 01 - 01.xlsx",
      "Báo cáo tháng 10-2025 - 42 - 42.pdf",
      "Báo cáo tháng 10-2025 - 42 - 42.xlsx",
    ]);
    expect(strFromU8((files["Báo cáo tháng 10-2025 - 42 - 42.pdf"] ?? new Uint8Array()).slice(0, 5))).toBe("%PDF-");
    const strings = unzipSync(files["Báo cáo tháng 10-2025 - 42 - 42.xlsx"] ?? new Uint8Array())[
      "xl/sharedStrings.xml"
    ];
    expect(strFromU8(strings ?? new Uint8Array())).toContain("Dự thảo");
    expect(await db().briefing.count()).toBe(0);
  }, 60_000);

  it("are made by a program of its own, which says how many and what it took", async () => {
    const id = await ask(nation, 2023);
    const { command, args, cwd, env } = describeBatchProgram(id);
    const { stdout } = await promisify(execFile)(command, args, { cwd, env });
    const said = JSON.parse(stdout.trim().split("\n").at(-1) ?? "{}");
    expect(said).toMatchObject({ event: "briefing_batch_made", batchId: id, documents: 4, failures: 0 });
    expect((await loadBatch({ scope: nation, id }))?.batch.state).toBe("done");
  }, 120_000);

  it("are not made for who has lost the right meanwhile, and every one of them is named", async () => {
    const leaving = await scopeOn("VN", "leader");
    const id = await ask(leaving, 2024);
    await db().roleGrant.updateMany({ where: { userId: leaving.userId }, data: { revokedAt: new Date() } });
    expect(await recordBatchDocuments(id)).toEqual({ documents: 0, failures: 4 });
    const row = await db().briefingBatch.findUniqueOrThrow({ where: { id } });
    expect(row.failures).toEqual(
      ["01", "42"].flatMap((province) => ["pdf", "xlsx"].map((format) => ({ province, format, message: "not_found" }))),
    );
  });
});

describe("the archive's address", () => {
  const get = (id: string, token: string | null) =>
    GET(
      new Request(`http://127.0.0.1:3000/briefings/batch/${id}/archive`, {
        headers: token === null ? {} : { authorization: `Bearer ${token}` },
      }),
      { params: Promise.resolve({ id }) },
    );

  async function tokenOf(scope: AuthorizedScope): Promise<string> {
    const { email } = await db().userProfile.findUniqueOrThrow({ where: { userId: scope.userId } });
    return (await recordApiToken({ email, name: "test", expiresInDays: 1 })).token;
  }

  it("gives it to who asked for it, and is not found by anybody else, even of the same rights", async () => {
    const id = await ask(nation, 2022);
    const [own, others] = await Promise.all([tokenOf(nation), tokenOf(other)]);
    expect((await get(id, own)).status).toBe(404);
    await recordBatchDocuments(id);
    const answer = await get(id, own);
    expect(answer.status).toBe(200);
    expect(answer.headers.get("content-type")).toBe("application/zip");
    expect(answer.headers.get("content-disposition")).toContain("filename*=UTF-8''B%C3%A1o%20c%C3%A1o");
    expect(Object.keys(unzipSync(new Uint8Array(await answer.arrayBuffer())))).toHaveLength(4);
    expect((await get(id, others)).status).toBe(404);
    expect((await get("khong-co", own)).status).toBe(404);
    expect((await get(id, null)).status).toBe(401);
  }, 60_000);
});

describe("the system's own briefing", () => {
  it("names nobody as its maker, in the record and in the trail", async () => {
    const scope = await systemScope("42");
    const { id } = await recordBriefing({
      scope,
      input: {
        province: "42",
        ...monthly(2025),
        asOf: isoDate("2025-10-31"),
        knownOn: new Date(),
        supersedes: null,
      },
    });
    const row = await db().briefing.findUniqueOrThrow({ where: { id }, include: { steps: true } });
    expect([row.recordedById, ...row.steps.map((step) => step.recordedById)]).toEqual([null, null]);
    const events = await db().auditEvent.findMany({ where: { subjectId: id } });
    expect(events.map(({ action, actorId }) => ({ action, actorId }))).toEqual([
      { action: "briefing.made", actorId: null },
    ]);
  });

  it("is made for no province that does not exist", async () => {
    await expect(systemScope("99")).rejects.toMatchObject({ code: "not_found" });
  });
});
