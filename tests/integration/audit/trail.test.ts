import { Client } from "pg";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { db } from "@/lib/db/client";
import { Prisma } from "@/lib/db/generated/client";
import { inTransaction } from "@/lib/db/transaction";
import { recordAudit } from "@/lib/features/audit/mutations";
import { recordApiToken } from "@/lib/features/users/mutations/record-api-token";
import { now } from "@/lib/shared/clock";
import { closeAccessDatabase, openAccessDatabase } from "@/tests/support/access-database";
import { makeAccount } from "@/tests/support/access-factories";
import type { TestDatabase } from "@/tests/support/database";

let database: TestDatabase;
let owner: Client;
beforeAll(async () => {
  database = await openAccessDatabase();
  owner = new Client({ connectionString: database.ownerUrl });
  await owner.connect();
});
afterAll(async () => {
  await owner.end();
  await closeAccessDatabase(database);
});

const entry = (subjectId: string) => ({
  at: now(),
  actorId: null,
  action: "test.done" as const,
  subjectTable: "test",
  subjectId,
});

describe("the trail and the change", () => {
  it("are written together", async () => {
    const { userId, email } = await makeAccount({ email: "a@example.vn", grants: [["leader", "42"]] });
    await recordApiToken({ email, name: "x", expiresInDays: 1 });
    const event = await db().auditEvent.findFirstOrThrow({ where: { action: "api_token.created" } });
    expect(event.details).toMatchObject({ userId, unitCode: null });
  });

  it("when the trail cannot be written, the change is not made either", async () => {
    const { email } = await makeAccount({ email: "b@example.vn", grants: [["leader", "42"]] });
    const before = await db().apiToken.count();
    await owner.query("ALTER TABLE audit_event ADD CONSTRAINT broken CHECK (action <> 'api_token.created') NOT VALID");
    await expect(recordApiToken({ email, name: "x", expiresInDays: 1 })).rejects.toThrow();
    await owner.query("ALTER TABLE audit_event DROP CONSTRAINT broken");
    expect(await db().apiToken.count()).toBe(before);
  });

  it("when the change fails after it, the trail does not tell of it", async () => {
    const failing = inTransaction(async (tx) => {
      await recordAudit(tx, { ...entry("undone"), note: "chưa xảy ra" });
      throw new Error("the change failed");
    });
    await expect(failing).rejects.toThrow("the change failed");
    expect(await db().auditEvent.count({ where: { subjectId: "undone" } })).toBe(0);
  });
});

describe("the trail is append-only", () => {
  it.each([
    ["UPDATE audit_event SET action = 'x.y'"],
    ["DELETE FROM audit_event"],
    ["TRUNCATE audit_event CASCADE"],
    ["ALTER TABLE audit_event DISABLE TRIGGER ALL"],
    ["UPDATE role_grant SET role = 'admin'"],
    ["UPDATE auth_session SET expires_at = now() + interval '1 year'"],
    ["UPDATE api_token SET unit_code = NULL"],
  ])("for the web server: %s", async (statement) => {
    await inTransaction((tx) => recordAudit(tx, entry("kept")));
    await expect(db().$executeRaw(Prisma.raw(statement))).rejects.toThrow(/permission denied|must be owner/);
  });

  it.each([["UPDATE audit_event SET action = 'x.y'"], ["DELETE FROM audit_event"], ["TRUNCATE audit_event CASCADE"]])(
    "and even for the owner of the tables: %s",
    async (statement) => {
      await expect(owner.query(statement)).rejects.toThrow("append-only");
    },
  );

  it("free text beside it can be erased, the event stays", async () => {
    await inTransaction((tx) => recordAudit(tx, { ...entry("noted"), note: "Bà Lê Thị A" }));
    const { id } = await db().auditEvent.findFirstOrThrow({ where: { subjectId: "noted" } });
    await db().auditNote.delete({ where: { eventId: id } });
    expect(await db().auditEvent.count({ where: { subjectId: "noted" } })).toBe(1);
  });
});
