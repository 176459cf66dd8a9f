import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { authorizeRequest } from "@/lib/auth/authorize-request";
import { getSessionUser } from "@/lib/auth/identity";
import { verifyPassword } from "@/lib/auth/password";
import type { SessionClaims } from "@/lib/auth/session";
import { db } from "@/lib/db/client";
import { listOpenSessions } from "@/lib/features/sessions/data";
import { endOtherSessions } from "@/lib/features/sessions/mutations/end-other-sessions";
import { endSession } from "@/lib/features/sessions/mutations/end-session";
import { recordSignIn } from "@/lib/features/sessions/mutations/record-sign-in";
import { listApiTokens } from "@/lib/features/users/data";
import { disableUser } from "@/lib/features/users/mutations/disable-user";
import { recordOwnApiToken } from "@/lib/features/users/mutations/record-own-api-token";
import { recordPasswordChange } from "@/lib/features/users/mutations/record-password-change";
import { revokeApiToken } from "@/lib/features/users/mutations/revoke-api-token";
import { now } from "@/lib/shared/clock";
import { closeAccessDatabase, openAccessDatabase } from "@/tests/support/access-database";
import { ACCESS_PASSWORD, makeAccount } from "@/tests/support/access-factories";
import type { TestDatabase } from "@/tests/support/database";

const NEXT = "một câu dài và dễ nhớ";

let database: TestDatabase;
beforeAll(async () => {
  database = await openAccessDatabase();
});
afterAll(() => closeAccessDatabase(database));

async function signIn(email: string, password = ACCESS_PASSWORD): Promise<SessionClaims> {
  const claims = await recordSignIn({ email, password }, { at: now() });
  if (claims === null) throw new Error(`${email} is not let in`);
  return claims;
}

async function makeSignedIn(name: string) {
  const { userId, email } = await makeAccount({ email: `${name}@own.example`, grants: [["leader", "42"]] });
  return { userId, email, claims: await signIn(email) };
}

const isOpen = async (claims: SessionClaims) => (await getSessionUser({ claims, at: now() })) !== null;
const lastEvent = (action: string, actorId: string) =>
  db().auditEvent.findFirst({ where: { action, actorId }, orderBy: { id: "desc" } });

describe("changing one's password", () => {
  it("the new one lets in from then on, the old one does not, and the hash is another", async () => {
    const { userId, email, claims } = await makeSignedIn("change");
    expect(await recordPasswordChange({ claims, current: ACCESS_PASSWORD, next: NEXT, at: now() })).toBe("changed");
    expect(await recordSignIn({ email, password: ACCESS_PASSWORD }, { at: now() })).toBeNull();
    expect(await recordSignIn({ email, password: NEXT }, { at: now() })).not.toBeNull();
    const { passwordHash } = await db().appUser.findUniqueOrThrow({ where: { id: userId } });
    expect(passwordHash).toMatch(/^\$argon2id\$/);
    expect(await verifyPassword(passwordHash, NEXT.normalize("NFD"))).toBe(true);
  });

  it("ends the other sessions and not this one, in one event of the trail", async () => {
    const { userId, email, claims } = await makeSignedIn("others");
    const others = [await signIn(email), await signIn(email)];
    const stranger = await makeSignedIn("stranger");
    await recordPasswordChange({ claims, current: ACCESS_PASSWORD, next: NEXT, at: now() });
    expect(await isOpen(claims)).toBe(true);
    expect(await Promise.all(others.map(isOpen))).toEqual([false, false]);
    expect(await isOpen(stranger.claims)).toBe(true);
    expect(await lastEvent("user.password_changed", userId)).toMatchObject({
      subjectId: userId,
      details: { sessionsEnded: 2 },
    });
  });

  it("a wrong current password changes nothing and is written down", async () => {
    const { userId, email, claims } = await makeSignedIn("wrong");
    expect(await recordPasswordChange({ claims, current: "not the password", next: NEXT, at: now() })).toBe("wrong");
    expect(await recordSignIn({ email, password: ACCESS_PASSWORD }, { at: now() })).not.toBeNull();
    expect(await lastEvent("password_change.failed", userId)).not.toBeNull();
    expect(await lastEvent("user.password_changed", userId)).toBeNull();
  });

  it("five wrong ones lock: then the right one is refused, and so is sign-in", async () => {
    const { email, claims } = await makeSignedIn("lock");
    const attempt = (current: string) => recordPasswordChange({ claims, current, next: NEXT, at: now() });
    for (let failure = 1; failure <= 5; failure += 1) expect(await attempt(`wrong ${failure}`)).toBe("wrong");
    expect(await attempt(ACCESS_PASSWORD)).toBe("locked");
    expect(await recordSignIn({ email, password: ACCESS_PASSWORD }, { at: now() })).toBeNull();
    expect(await isOpen(claims)).toBe(true);
  });

  it("failures at sign-in and here count together", async () => {
    const { email, claims } = await makeSignedIn("together");
    for (let failure = 1; failure <= 3; failure += 1)
      await recordSignIn({ email, password: `wrong ${failure}` }, { at: now() });
    const attempt = () => recordPasswordChange({ claims, current: "wrong", next: NEXT, at: now() });
    expect([await attempt(), await attempt(), await attempt()]).toEqual(["wrong", "wrong", "locked"]);
  });

  it("of two at once with the same current password one is refused", async () => {
    const { claims } = await makeSignedIn("race");
    const both = await Promise.all(
      ["một mật khẩu dài thứ nhất", "một mật khẩu dài thứ hai"].map((next) =>
        recordPasswordChange({ claims, current: ACCESS_PASSWORD, next, at: now() }),
      ),
    );
    expect(both.sort()).toEqual(["changed", "wrong"]);
  });

  it("a disabled person changes nothing", async () => {
    const { userId, claims } = await makeSignedIn("disabled");
    await disableUser({ userId, actorId: null });
    await expect(
      recordPasswordChange({ claims, current: ACCESS_PASSWORD, next: NEXT, at: now() }),
    ).rejects.toMatchObject({ code: "unauthenticated" });
  });
});

describe("one's own sessions", () => {
  it("are those that have not ended, the newest first, with this one marked", async () => {
    const { email, userId, claims } = await makeSignedIn("list");
    const later = await signIn(email);
    const ended = await signIn(email);
    await endSession({ userId, sessionId: ended.sessionId, at: now() });
    const rows = await listOpenSessions({ ...claims, at: now() });
    expect(rows.map(({ id, isThisOne }) => [id, isThisOne])).toEqual([
      [later.sessionId, false],
      [claims.sessionId, true],
    ]);
    const day = new Date(now().getTime() + 86_400_000);
    expect(await listOpenSessions({ ...claims, at: day })).toEqual([]);
  });

  it("one that is ended is refused at once, and the trail says so", async () => {
    const { email, userId } = await makeSignedIn("end");
    const other = await signIn(email);
    await endSession({ userId, sessionId: other.sessionId, at: now() });
    expect(await isOpen(other)).toBe(false);
    expect(await lastEvent("session.ended", userId)).toMatchObject({ subjectId: other.sessionId });
  });

  it("another person's session, one that ended and one that never was are alike not found", async () => {
    const own = await makeSignedIn("thief");
    const victim = await makeSignedIn("victim");
    const end = (sessionId: string) => endSession({ userId: own.userId, sessionId, at: now() });
    await expect(end(victim.claims.sessionId)).rejects.toMatchObject({ code: "not_found" });
    await expect(end(randomUUID())).rejects.toMatchObject({ code: "not_found" });
    await end(own.claims.sessionId);
    await expect(end(own.claims.sessionId)).rejects.toMatchObject({ code: "not_found" });
    expect(await isOpen(victim.claims)).toBe(true);
  });

  it("ending all others leaves this one, counts them, and writes nothing where there are none", async () => {
    const { email, userId, claims } = await makeSignedIn("all");
    await signIn(email);
    await signIn(email);
    expect(await endOtherSessions({ ...claims, at: now() })).toBe(2);
    expect(await endOtherSessions({ ...claims, at: now() })).toBe(0);
    expect(await isOpen(claims)).toBe(true);
    expect(await db().auditEvent.count({ where: { action: "session.others_ended", actorId: userId } })).toBe(1);
  });
});

describe("one's own tokens", () => {
  const asking = (token: string) =>
    authorizeRequest(
      new Request("http://127.0.0.1:3000/api/v1/provinces", { headers: { authorization: `Bearer ${token}` } }),
    );
  const make = (userId: string, given: { formKey?: string; unitCode?: string | null; name?: string } = {}) => {
    const { formKey = randomUUID(), unitCode = null, name = "máy tổng hợp" } = given;
    return recordOwnApiToken({ userId, formKey, name, expiresInDays: 30, unitCode, at: now() });
  };
  const made = async (work: ReturnType<typeof make>) => {
    const recorded = await work;
    if (recorded.kind !== "created") throw new Error("no token was made");
    return recorded.token;
  };

  it("read at once, are kept only as a digest, and stand in the trail without name and token", async () => {
    const { userId } = await makeSignedIn("token");
    const token = await made(make(userId, { name: "<b>tên</b>" }));
    expect(await asking(token)).toMatchObject({ userId, provinceCode: "42" });
    const rows = await db().apiToken.findMany({ where: { userId } });
    expect(JSON.stringify(rows)).not.toContain(token);
    const event = await lastEvent("api_token.created", userId);
    expect(JSON.stringify(event?.details)).not.toMatch(/tên|moc_/);
    expect((await listApiTokens({ userId, at: now() })).map(({ name }) => name)).toEqual(["<b>tên</b>"]);
  });

  it("the same form sent twice, one after the other or at once, makes one", async () => {
    const { userId } = await makeSignedIn("twice");
    const formKey = randomUUID();
    const both = await Promise.all([make(userId, { formKey }), make(userId, { formKey })]);
    expect(both.map(({ kind }) => kind).sort()).toEqual(["created", "repeated"]);
    expect((await make(userId, { formKey })).kind).toBe("repeated");
    expect(await db().apiToken.count({ where: { userId } })).toBe(1);
    expect(await db().auditEvent.count({ where: { action: "api_token.created", actorId: userId } })).toBe(1);
  });

  it("the key of one person's form does not stand in another's way", async () => {
    const [one, two] = [await makeSignedIn("key-one"), await makeSignedIn("key-two")];
    const formKey = randomUUID();
    expect((await make(one.userId, { formKey })).kind).toBe("created");
    expect((await make(two.userId, { formKey })).kind).toBe("created");
  });

  it("can be narrowed to a unit within the rights, and to no other", async () => {
    const { userId } = await makeSignedIn("narrow");
    const token = await made(make(userId, { unitCode: "18073" }));
    expect(await asking(token)).toMatchObject({ communeCodes: ["18073"], facilityCodes: ["TYT-18073"] });
    for (const unitCode of ["01", "00004", "nowhere"])
      await expect(make(userId, { unitCode })).rejects.toMatchObject({ code: "invalid_input" });
    expect(await db().apiToken.count({ where: { userId } })).toBe(1);
  });

  it("there are 20 in use at most, also when they are asked for at once", async () => {
    const { userId } = await makeSignedIn("many");
    const all = await Promise.allSettled(Array.from({ length: 23 }, () => make(userId)));
    expect(all.filter(({ status }) => status === "fulfilled")).toHaveLength(20);
    expect(await db().apiToken.count({ where: { userId } })).toBe(20);
  });

  it("revoked, one is refused at once and leaves the list; another person's is not found", async () => {
    const { userId } = await makeSignedIn("revoke");
    const stranger = await makeSignedIn("revoke-stranger");
    const token = await made(make(userId));
    const [row] = await listApiTokens({ userId, at: now() });
    const tokenId = row?.id ?? "";
    const by = (ownerId: string) => revokeApiToken({ tokenId, ownerId, actorId: ownerId, at: now() });
    await expect(by(stranger.userId)).rejects.toMatchObject({ code: "not_found" });
    expect(await asking(token)).toMatchObject({ userId });
    await by(userId);
    await expect(asking(token)).rejects.toMatchObject({ code: "unauthenticated" });
    expect(await listApiTokens({ userId, at: now() })).toEqual([]);
    expect(await lastEvent("api_token.revoked", userId)).toMatchObject({ subjectId: tokenId });
    await expect(by(userId)).rejects.toMatchObject({ code: "not_found" });
  });

  it("of a disabled person are refused, and none are made", async () => {
    const { userId } = await makeSignedIn("token-disabled");
    const token = await made(make(userId));
    await disableUser({ userId, actorId: null });
    await expect(asking(token)).rejects.toMatchObject({ code: "unauthenticated" });
    await expect(make(userId)).rejects.toMatchObject({ code: "unauthenticated" });
  });
});
