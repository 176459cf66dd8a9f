import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { digestEmail } from "@/lib/auth/email";
import { getSessionUser } from "@/lib/auth/identity";
import { verifyPassword } from "@/lib/auth/password";
import { db } from "@/lib/db/client";
import { recordSignIn } from "@/lib/features/sessions/mutations/record-sign-in";
import { recordSignOut } from "@/lib/features/sessions/mutations/record-sign-out";
import { disableUser } from "@/lib/features/users/mutations/disable-user";
import { closeAccessDatabase, openAccessDatabase } from "@/tests/support/access-database";
import { ACCESS_PASSWORD, makeAccount } from "@/tests/support/access-factories";
import type { TestDatabase } from "@/tests/support/database";

const MINUTE_MS = 60_000;
const START = new Date("2026-11-22T02:00:00Z");
const minutesLater = (minutes: number) => new Date(START.getTime() + minutes * MINUTE_MS);
const signIn = (email: string, password: string, minutes = 0) =>
  recordSignIn({ email, password }, { at: minutesLater(minutes) });

async function failTimes(email: string, minutes: readonly number[]) {
  for (const minute of minutes) expect(await signIn(email, "wrong", minute)).toBeNull();
}

const actionsAbout = async (userId: string) =>
  (await db().auditEvent.findMany({ where: { actorId: userId }, orderBy: { id: "asc" } })).map((event) => event.action);

let database: TestDatabase;
beforeAll(async () => {
  database = await openAccessDatabase();
});
afterAll(() => closeAccessDatabase(database));

describe("signing in", () => {
  it("the right password opens a session of 12 hours, whatever the case of the address", async () => {
    const { userId } = await makeAccount({ email: "leader@example.vn", grants: [["leader", "42"]] });
    const claims = await signIn(" Leader@Example.vn", ACCESS_PASSWORD);
    expect(claims?.userId).toBe(userId);
    const session = await db().authSession.findUniqueOrThrow({ where: { id: claims?.sessionId ?? "" } });
    expect(session.expiresAt).toEqual(minutesLater(12 * 60));
    expect(await actionsAbout(userId)).toEqual(["sign_in.succeeded"]);
  });

  it("a session is refused after its 12 hours and after signing out", async () => {
    await makeAccount({ email: "twice@example.vn", grants: [["leader", "42"]] });
    const claims = await signIn("twice@example.vn", ACCESS_PASSWORD);
    if (!claims) throw new Error("not signed in");
    expect((await getSessionUser({ claims, at: minutesLater(719) }))?.email).toBe("twice@example.vn");
    expect(await getSessionUser({ claims, at: minutesLater(720) })).toBeNull();
    await recordSignOut(claims, minutesLater(1));
    expect(await getSessionUser({ claims, at: minutesLater(2) })).toBeNull();
  });

  it("a session does not serve under another person's id", async () => {
    const other = await makeAccount({ email: "other@example.vn", grants: [["admin", "42"]] });
    await makeAccount({ email: "own@example.vn", grants: [["clerk", "18073"]] });
    const claims = await signIn("own@example.vn", ACCESS_PASSWORD);
    const forged = { userId: other.userId, sessionId: claims?.sessionId ?? "" };
    expect(await getSessionUser({ claims: forged, at: minutesLater(1) })).toBeNull();
  });

  it("rights are read anew: a grant that is taken away is gone at the next request", async () => {
    const { userId } = await makeAccount({ email: "grant@example.vn", grants: [["leader", "42"]] });
    const claims = await signIn("grant@example.vn", ACCESS_PASSWORD);
    if (!claims) throw new Error("not signed in");
    expect((await getSessionUser({ claims, at: minutesLater(1) }))?.grants.map((grant) => grant.role)).toEqual([
      "leader",
    ]);
    await db().roleGrant.updateMany({ where: { userId }, data: { revokedAt: minutesLater(1) } });
    expect((await getSessionUser({ claims, at: minutesLater(2) }))?.grants).toEqual([]);
  });

  it("a disabled person is refused at the next request and cannot sign in again", async () => {
    const { userId } = await makeAccount({ email: "gone@example.vn", grants: [["leader", "42"]] });
    const claims = await signIn("gone@example.vn", ACCESS_PASSWORD);
    if (!claims) throw new Error("not signed in");
    await disableUser({ userId, actorId: null });
    expect(await getSessionUser({ claims, at: minutesLater(1) })).toBeNull();
    expect(await signIn("gone@example.vn", ACCESS_PASSWORD, 1)).toBeNull();
  });
});

describe("five failures lock", () => {
  it.each([
    ["with an account", "locked@example.vn"],
    ["without an account", "nobody@example.vn"],
  ])("an address %s for 15 minutes", async (_case, email) => {
    if (email.startsWith("locked")) await makeAccount({ email, grants: [["leader", "42"]] });
    await failTimes(email, [0, 1, 2, 3, 4]);
    expect(await signIn(email, ACCESS_PASSWORD, 18.9)).toBeNull();
    const failures = await db().signInAttempt.count({ where: { emailHash: digestEmail(email) } });
    expect(failures).toBe(5);
    const claims = await signIn(email, ACCESS_PASSWORD, 19.1);
    expect(claims !== null).toBe(email.startsWith("locked"));
  });

  it("four failures and a success start the count anew", async () => {
    const email = "careful@example.vn";
    await makeAccount({ email, grants: [["leader", "42"]] });
    await failTimes(email, [0, 0.1, 0.2, 0.3]);
    expect(await signIn(email, ACCESS_PASSWORD, 1)).not.toBeNull();
    await failTimes(email, [1.1, 1.2, 1.3, 1.4]);
    expect(await signIn(email, ACCESS_PASSWORD, 2)).not.toBeNull();
  });

  it("twenty wrong attempts at once are checked, but only five of them count and the sixth right one is refused", async () => {
    const email = "attacked@example.vn";
    await makeAccount({ email, grants: [["leader", "42"]] });
    const attempts = await Promise.all(Array.from({ length: 20 }, () => signIn(email, "wrong", 0)));
    expect(attempts.every((claims) => claims === null)).toBe(true);
    expect(await db().signInAttempt.count({ where: { emailHash: digestEmail(email) } })).toBe(5);
    expect(await signIn(email, ACCESS_PASSWORD, 1)).toBeNull();
  });

  it("ten right attempts at once all succeed", async () => {
    const email = "eager@example.vn";
    await makeAccount({ email, grants: [["leader", "42"]] });
    const attempts = await Promise.all(Array.from({ length: 10 }, () => signIn(email, ACCESS_PASSWORD, 0)));
    expect(new Set(attempts.map((claims) => claims?.sessionId)).size).toBe(10);
  });

  it("the same verification runs once whether the account exists, is disabled, locked or unknown", async () => {
    const known = await makeAccount({ email: "known@example.vn", grants: [["leader", "42"]] });
    const disabled = await makeAccount({ email: "disabled@example.vn", grants: [["leader", "42"]] });
    await disableUser({ userId: disabled.userId, actorId: null });
    await failTimes("shut@example.vn", [0, 1, 2, 3, 4]);
    for (const email of [known.email, disabled.email, "shut@example.vn", "unknown@example.vn"]) {
      let verifications = 0;
      const verify = (hash: string | null, password: string) => {
        verifications += 1;
        return verifyPassword(hash, password);
      };
      expect(await recordSignIn({ email, password: "wrong" }, { at: minutesLater(5), verify })).toBeNull();
      expect([email, verifications]).toEqual([email, 1]);
    }
  });

  it("leaves a trail that names nobody: failures without an actor, the lock once, no address anywhere", async () => {
    const before = (await db().auditEvent.aggregate({ _max: { id: true } }))._max.id ?? 0n;
    await failTimes("trail@example.vn", [30, 31, 32, 33, 34, 35]);
    const events = await db().auditEvent.findMany({ where: { id: { gt: before } }, orderBy: { id: "asc" } });
    expect(events.map((event) => event.action)).toEqual([
      "sign_in.failed",
      "sign_in.failed",
      "sign_in.failed",
      "sign_in.failed",
      "sign_in.failed",
      "sign_in.locked",
    ]);
    expect(events.every((event) => event.actorId === null)).toBe(true);
    expect(JSON.stringify(events, (_key, value) => (typeof value === "bigint" ? "" : value))).not.toContain("trail@");
  });

  it("attempts that can no longer matter are pruned", async () => {
    await failTimes("old@example.vn", [100]);
    await signIn("any@example.vn", "wrong", 131);
    expect(await db().signInAttempt.count({ where: { emailHash: digestEmail("old@example.vn") } })).toBe(0);
  });
});
