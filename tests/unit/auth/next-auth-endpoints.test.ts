import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { createAuthOptions, type SessionHooks } from "@/lib/auth/session";
import { handleNextAuth } from "@/lib/features/sessions/actions/handle-next-auth";
import { credentialsSchema } from "@/lib/features/sessions/schema";

const ORIGIN = "http://127.0.0.1:3000";

beforeAll(() => {
  vi.stubEnv("DATABASE_URL", "postgresql://nobody@127.0.0.1/none");
  vi.stubEnv("NEXTAUTH_SECRET", "a-secret-for-tests-of-at-least-32-characters");
  vi.stubEnv("NEXTAUTH_URL", ORIGIN);
});
afterAll(() => {
  vi.restoreAllMocks();
  vi.unstubAllEnvs();
});

const post = (path: string, headers: Record<string, string>) =>
  handleNextAuth(
    new Request(`${ORIGIN}/api/auth/${path}`, {
      method: "POST",
      body: "{}",
      headers: { host: "127.0.0.1:3000", ...headers },
    }),
    { params: Promise.resolve({ nextauth: path.split("/") }) },
  );

describe("next-auth's own addresses", () => {
  it("take no sign-in and no sign-out from another site, although its form has the right token", async () => {
    for (const path of ["signout", "callback/credentials"])
      for (const headers of <Record<string, string>[]>[
        { origin: "https://evil.example" },
        { origin: "null" },
        { origin: "http://127.0.0.1:3001" },
        { origin: ORIGIN, "sec-fetch-site": "same-site" },
      ]) {
        const answer = await post(path, headers);
        expect(answer.status).toBe(403);
        expect(await answer.json()).toMatchObject({ error: { code: "cross_origin" } });
      }
  });

  it("let nobody write into the log", async () => {
    const written = vi.spyOn(process.stderr, "write").mockReturnValue(true);
    expect((await post("_log", { origin: ORIGIN })).status).toBe(404);
    expect(written).not.toHaveBeenCalled();
  });

  it("tell nothing of the database when sign-in breaks down", async () => {
    const written = vi.spyOn(process.stderr, "write").mockReturnValue(true);
    const hooks: SessionHooks = {
      signIn: () => Promise.reject(new Error("Can't reach database server at 127.0.0.1:5432")),
      signOut: () => Promise.resolve(),
      findUser: () => Promise.resolve(null),
    };
    type Options = { authorize: (input: Record<string, string>) => Promise<unknown> };
    const [options] = createAuthOptions(hooks).providers.map((provider) => provider.options as unknown as Options);
    await expect(options?.authorize({ email: "a@example.vn", password: "x" })).rejects.toThrow(/^unavailable$/);
    expect(String(written.mock.calls[0]?.[0])).toContain("sign_in_failed");
  });
});

describe("an address typed at sign-in", () => {
  it("with a NUL is refused like any wrong one, before the database is asked", () => {
    expect(credentialsSchema.safeParse({ email: "a\0b@example.vn", password: "x" }).success).toBe(false);
    expect(credentialsSchema.safeParse({ email: "a b@example.vn\n", password: "x" }).success).toBe(true);
  });
});
