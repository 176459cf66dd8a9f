import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { hashApiToken } from "@/lib/auth/api-token-format";
import { authorizeRequest } from "@/lib/auth/authorize-request";
import { makeSessionCookie } from "@/lib/auth/session";
import { db } from "@/lib/db/client";
import { AppError } from "@/lib/errors/app-error";
import { recordSignIn } from "@/lib/features/sessions/mutations/record-sign-in";
import { disableUser } from "@/lib/features/users/mutations/disable-user";
import { recordApiToken } from "@/lib/features/users/mutations/record-api-token";
import { revokeApiToken } from "@/lib/features/users/mutations/revoke-api-token";
import { now } from "@/lib/shared/clock";
import { closeAccessDatabase, openAccessDatabase } from "@/tests/support/access-database";
import { ACCESS_PASSWORD, makeAccount } from "@/tests/support/access-factories";
import type { TestDatabase } from "@/tests/support/database";

const ADDRESS = "http://127.0.0.1:3000/api/v1/provinces";

const withToken = (token: string) => new Request(ADDRESS, { headers: { authorization: `Bearer ${token}` } });

async function refusalOf(work: Promise<unknown>): Promise<string> {
  const error: unknown = await work.then(
    () => null,
    (thrown) => thrown,
  );
  return error instanceof AppError ? error.code : String(error);
}

async function makeToken(email: string, unitCode?: string) {
  return recordApiToken({ email, name: "test", expiresInDays: 30, ...(unitCode ? { unitCode } : {}) });
}

let database: TestDatabase;
beforeAll(async () => {
  database = await openAccessDatabase();
  await makeAccount({ email: "leader@example.vn", grants: [["leader", "42"]] });
  await makeAccount({ email: "auditor@example.vn", grants: [["auditor", "VN"]] });
  await makeAccount({ email: "clerk@example.vn", grants: [["clerk", "TYT-18073"]] });
});
afterAll(() => closeAccessDatabase(database));

describe("a request with a token", () => {
  it("gets the rights of its owner", async () => {
    const { token } = await makeToken("leader@example.vn");
    const scope = await authorizeRequest(withToken(token), { provinceCode: "42" });
    expect(scope).toMatchObject({ roles: ["leader"], provinceCode: "42", communeCodes: null });
  });

  it("a clerk granted on the station reads its commune's unit and the station, not the hospital beside it", async () => {
    const { token } = await makeToken("clerk@example.vn");
    const scope = await authorizeRequest(withToken(token));
    expect(scope).toMatchObject({ communeCodes: ["18073"], facilityCodes: ["TYT-18073"] });
  });

  it("another province and one that does not exist are refused alike", async () => {
    const { token } = await makeToken("leader@example.vn");
    expect(await refusalOf(authorizeRequest(withToken(token), { provinceCode: "01" }))).toBe("not_found");
    expect(await refusalOf(authorizeRequest(withToken(token), { provinceCode: "99" }))).toBe("not_found");
    const nationwide = await makeToken("auditor@example.vn");
    expect(await refusalOf(authorizeRequest(withToken(nationwide.token), { provinceCode: "99" }))).toBe("not_found");
    expect(await authorizeRequest(withToken(nationwide.token), { provinceCode: "01" })).toMatchObject({
      nationwide: true,
    });
  });

  it("is narrower than its owner where it was made so", async () => {
    const { token } = await makeToken("leader@example.vn", "TYT-18073");
    expect(await authorizeRequest(withToken(token))).toMatchObject({
      communeCodes: ["18073"],
      facilityCodes: ["TYT-18073"],
    });
  });

  it("cannot be made for a unit outside its owner's rights", async () => {
    expect(await refusalOf(makeToken("clerk@example.vn", "TYT-18100"))).toBe("invalid_input");
    expect(await refusalOf(makeToken("leader@example.vn", "01"))).toBe("invalid_input");
    expect(await refusalOf(makeToken("leader@example.vn", "TYT-99999"))).toBe("invalid_input");
  });

  it("is stored as its hash alone", async () => {
    const { token } = await makeToken("leader@example.vn");
    const rows = await db().apiToken.findMany();
    expect(rows.some((row) => row.tokenHash === hashApiToken(token))).toBe(true);
    expect(JSON.stringify(rows)).not.toContain(token.slice(4));
  });

  it("is refused once revoked, and the trail says who did it", async () => {
    const { token } = await makeToken("leader@example.vn");
    const { id, userId } = await db().apiToken.findUniqueOrThrow({ where: { tokenHash: hashApiToken(token) } });
    await revokeApiToken({ tokenId: id, ownerId: userId, actorId: userId, at: now() });
    expect(await refusalOf(authorizeRequest(withToken(token)))).toBe("unauthenticated");
    const event = await db().auditEvent.findFirstOrThrow({ where: { action: "api_token.revoked", subjectId: id } });
    expect(event.actorId).toBe(userId);
    expect(await refusalOf(revokeApiToken({ tokenId: id, ownerId: userId, actorId: userId, at: now() }))).toBe(
      "not_found",
    );
  });

  it("is refused once expired", async () => {
    const { userId } = await db().userProfile.findUniqueOrThrow({ where: { emailFolded: "leader@example.vn" } });
    const token = `moc_${"E".repeat(43)}`;
    const createdAt = new Date(now().getTime() - 2_000);
    const expiresAt = new Date(now().getTime() - 1_000);
    await db().apiToken.create({ data: { userId, name: "old", tokenHash: hashApiToken(token), createdAt, expiresAt } });
    expect(await refusalOf(authorizeRequest(withToken(token)))).toBe("unauthenticated");
  });

  it("is refused as soon as its owner is disabled", async () => {
    const { userId, email } = await makeAccount({ email: "leaver@example.vn", grants: [["leader", "42"]] });
    const { token } = await makeToken(email);
    await authorizeRequest(withToken(token));
    await disableUser({ userId, actorId: null });
    expect(await refusalOf(authorizeRequest(withToken(token)))).toBe("unauthenticated");
    expect(await refusalOf(makeToken(email))).toBe("invalid_input");
  });

  it("is refused after 600 requests in a minute, and another token is not", async () => {
    const busy = await makeToken("leader@example.vn");
    const other = await makeToken("leader@example.vn");
    // Side by side, so that a slow machine does not stretch them over more than the minute.
    for (let sent = 0; sent < 600; sent += 50)
      await Promise.all(Array.from({ length: 50 }, () => authorizeRequest(withToken(busy.token))));
    const error = await authorizeRequest(withToken(busy.token)).catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({ code: "rate_limited" });
    expect((error as AppError).retryAfterSeconds).toBeGreaterThanOrEqual(1);
    await expect(authorizeRequest(withToken(other.token))).resolves.toBeDefined();
  });

  it("an account that lost all its grants reaches nothing", async () => {
    const { userId, email } = await makeAccount({ email: "bare@example.vn", grants: [["leader", "42"]] });
    const { token } = await makeToken(email);
    await db().roleGrant.updateMany({ where: { userId }, data: { revokedAt: now() } });
    expect(await refusalOf(authorizeRequest(withToken(token)))).toBe("not_found");
  });
});

describe("a request with a session", () => {
  async function cookieOf(email: string) {
    const claims = await recordSignIn({ email, password: ACCESS_PASSWORD }, { at: now() });
    if (!claims) throw new Error("not signed in");
    const { name, value } = await makeSessionCookie(claims);
    return `theme=x; ${name}=${value}`;
  }

  it("reads with the cookie alone", async () => {
    const cookie = await cookieOf("leader@example.vn");
    expect(await authorizeRequest(new Request(ADDRESS, { headers: { cookie } }))).toMatchObject({ provinceCode: "42" });
  });

  it("posts only from a page of this site", async () => {
    const cookie = await cookieOf("leader@example.vn");
    const post = (headers: Record<string, string>) =>
      authorizeRequest(
        new Request(ADDRESS, { method: "POST", headers: { cookie, host: "127.0.0.1:3000", ...headers } }),
      );
    expect(await refusalOf(post({ origin: "https://evil.example" }))).toBe("cross_origin");
    expect(await refusalOf(post({}))).toBe("cross_origin");
    expect(await post({ origin: "http://127.0.0.1:3000" })).toMatchObject({ provinceCode: "42" });
  });

  it("a wrong token is refused even beside a good session", async () => {
    const cookie = await cookieOf("leader@example.vn");
    const headers = { cookie, authorization: "Bearer wrong" };
    expect(await refusalOf(authorizeRequest(new Request(ADDRESS, { headers })))).toBe("unauthenticated");
  });

  it("neither token nor session is unauthenticated", async () => {
    expect(await refusalOf(authorizeRequest(new Request(ADDRESS)))).toBe("unauthenticated");
  });
});
