import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { db } from "@/lib/db/client";
import { recordSignIn } from "@/lib/features/sessions/mutations/record-sign-in";
import { listSampleAccounts } from "@/lib/features/users/data";
import { anonymiseUser } from "@/lib/features/users/mutations/anonymise-user";
import { disableUser } from "@/lib/features/users/mutations/disable-user";
import { recordFirstAdministrator } from "@/lib/features/users/mutations/record-first-administrator";
import { now } from "@/lib/shared/clock";
import { closeAccessDatabase, openAccessDatabase } from "@/tests/support/access-database";
import { ACCESS_PASSWORD, makeAccount } from "@/tests/support/access-factories";
import type { TestDatabase } from "@/tests/support/database";

const administrator = (email: string, provinceCode: string | null = "42") => ({
  email,
  fullName: "Nguyễn Thị Quản Trị",
  password: "một mật khẩu dài",
  provinceCode,
});

let database: TestDatabase;
beforeAll(async () => {
  database = await openAccessDatabase();
});
afterAll(() => closeAccessDatabase(database));

describe("the first administrator", () => {
  it("needs a password of 14 characters, a real address and a province that is loaded", async () => {
    await expect(
      recordFirstAdministrator({ ...administrator("a@example.vn"), password: "ngắn quá" }),
    ).rejects.toMatchObject({
      code: "invalid_input",
      fields: [{ path: "password", message: "at least 14 characters" }],
    });
    await expect(recordFirstAdministrator(administrator("no address"))).rejects.toMatchObject({
      fields: [{ path: "email" }],
    });
    await expect(recordFirstAdministrator(administrator("a@example.vn", "77"))).rejects.toMatchObject({
      fields: [{ path: "provinceCode" }],
    });
    expect(await db().appUser.count()).toBe(0);
  });

  it("is made once: of two at the same time one is refused, and so is a later one", async () => {
    const both = await Promise.allSettled([
      recordFirstAdministrator(administrator("one@example.vn")),
      recordFirstAdministrator(administrator("two@example.vn")),
    ]);
    expect(both.map((result) => result.status).sort()).toEqual(["fulfilled", "rejected"]);
    await expect(recordFirstAdministrator(administrator("three@example.vn"))).rejects.toMatchObject({
      code: "conflict",
    });
    expect(await db().appUser.count()).toBe(1);
    expect(await db().auditEvent.count({ where: { action: "user.created" } })).toBe(1);
  });

  it("can be made again when the only one was disabled, so that nobody is locked out for good", async () => {
    const { userId } = await db().roleGrant.findFirstOrThrow({ where: { role: "admin" } });
    await disableUser({ userId, actorId: null });
    const made = await recordFirstAdministrator(administrator("four@example.vn", null));
    const grants = await db().roleGrant.findMany({ where: { userId: made.userId } });
    expect(grants.map((grant) => [grant.role, grant.unitCode])).toEqual([["admin", "VN"]]);
    const password = "một mật khẩu dài".normalize("NFD");
    expect(await recordSignIn({ email: "four@example.vn", password }, { at: now() })).not.toBeNull();
  });
});

describe("anonymising a leaver", () => {
  it("erases name, address and notes, keeps ids and the trail, and ends all access", async () => {
    const { userId, email } = await makeAccount({ email: "leaver@example.vn", grants: [["specialist", "42"]] });
    const other = await makeAccount({ email: "stays@example.vn", grants: [["specialist", "42"]] });
    const about = { at: now(), action: "user.note", subjectTable: "app_user", details: {} };
    for (const [actorId, subjectId] of [
      [userId, other.userId],
      [other.userId, userId],
      [other.userId, other.userId],
    ] as const)
      await db().auditEvent.create({
        data: { ...about, actorId, subjectId, note: { create: { text: "Bà Lê Thị A" } } },
      });
    await recordSignIn({ email, password: ACCESS_PASSWORD }, { at: now() });

    await anonymiseUser({ userId, actorId: other.userId });

    expect(await db().userProfile.count({ where: { userId } })).toBe(0);
    expect(await db().appUser.count({ where: { id: userId } })).toBe(1);
    expect(await db().auditEvent.count({ where: { action: "user.note" } })).toBe(3);
    expect(await db().auditNote.count()).toBe(1);
    expect(await db().authSession.count({ where: { userId, revokedAt: null } })).toBe(0);
    expect(await recordSignIn({ email, password: ACCESS_PASSWORD }, { at: now() })).toBeNull();
    const event = await db().auditEvent.findFirstOrThrow({ where: { action: "user.anonymised" } });
    expect([event.actorId, event.subjectId]).toEqual([other.userId, userId]);
  });

  it("an unknown person is refused and nothing is written", async () => {
    const before = await db().auditEvent.count();
    const change = { userId: "0193a5f0-0000-4000-8000-000000000001", actorId: null };
    await expect(anonymiseUser(change)).rejects.toMatchObject({ code: "not_found" });
    await expect(disableUser(change)).rejects.toMatchObject({ code: "not_found" });
    expect(await db().auditEvent.count()).toBe(before);
  });
});

describe("sample accounts", () => {
  it("are listed in the order of the roles, without real and disabled ones", async () => {
    await makeAccount({ email: "clerk@mau.example", grants: [["clerk", "18073"]], isSample: true });
    await makeAccount({ email: "leader@mau.example", grants: [["leader", "42"]], isSample: true });
    await makeAccount({ email: "real@example.vn", grants: [["leader", "42"]] });
    const off = await makeAccount({ email: "off@mau.example", grants: [["leader", "42"]], isSample: true });
    await disableUser({ userId: off.userId, actorId: null });
    expect((await listSampleAccounts()).map((account) => account.email)).toEqual([
      "leader@mau.example",
      "clerk@mau.example",
    ]);
  });
});
