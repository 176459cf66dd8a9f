import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { makeSessionCookie, readSessionCookie } from "@/lib/auth/session";
import { getSessionCookieName } from "@/lib/auth/session-settings";

const CLAIMS = { userId: "0193a5f0-0000-4000-8000-000000000001", sessionId: "0193a5f0-0000-4000-8000-000000000002" };

beforeAll(() => {
  vi.stubEnv("DATABASE_URL", "postgresql://nobody@127.0.0.1/none");
  vi.stubEnv("NEXTAUTH_SECRET", "a-secret-for-tests-of-at-least-32-characters");
  vi.stubEnv("NEXTAUTH_URL", "http://127.0.0.1:3000");
});
afterAll(() => vi.unstubAllEnvs());

describe("the session cookie", () => {
  it("says who and which session, for no script to read and for 12 hours", async () => {
    const cookie = await makeSessionCookie(CLAIMS);
    expect(cookie.name).toBe("next-auth.session-token");
    expect(cookie.options).toEqual({ httpOnly: true, sameSite: "lax", path: "/", secure: false, maxAge: 43_200 });
    expect(await readSessionCookie(cookie.value)).toEqual(CLAIMS);
  });

  it("is worth nothing when it was changed or is none of ours", async () => {
    const { value } = await makeSessionCookie(CLAIMS);
    expect(await readSessionCookie(`${value.slice(0, -4)}AAAA`)).toBeNull();
    expect(await readSessionCookie("rubbish")).toBeNull();
    expect(await readSessionCookie(undefined)).toBeNull();
  });

  it("has next-auth's name, with its prefix under https", () => {
    expect(getSessionCookieName("https://moc.example")).toBe("__Secure-next-auth.session-token");
    expect(getSessionCookieName("http://127.0.0.1:3000")).toBe("next-auth.session-token");
  });
});
