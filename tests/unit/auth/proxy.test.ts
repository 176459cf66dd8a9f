import { NextRequest } from "next/server";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { proxy } from "@/proxy";

beforeAll(() => {
  vi.stubEnv("DATABASE_URL", "postgresql://nobody@127.0.0.1/none");
  vi.stubEnv("NEXTAUTH_SECRET", "a-secret-for-tests-of-at-least-32-characters");
  vi.stubEnv("NEXTAUTH_URL", "http://127.0.0.1:3000");
});
afterAll(() => vi.unstubAllEnvs());

const send = (method: string, headers: Record<string, string>) =>
  proxy(
    new NextRequest("http://127.0.0.1:3000/", {
      method,
      headers: { host: "127.0.0.1:3000", "content-length": "20", ...headers },
    }),
  );

describe("a form posted to a page", () => {
  it("is refused when it names no origin, as a sign-out from elsewhere may", async () => {
    const answer = send("POST", {});
    expect(answer.status).toBe(403);
    expect(await answer.json()).toMatchObject({ error: { code: "cross_origin", fields: [] } });
    expect(answer.headers.get("content-security-policy")).toBe("default-src 'none'; frame-ancestors 'none'");
  });

  it("is refused from a hidden origin, another host, another port and a host below ours", () => {
    for (const origin of ["null", "https://evil.example", "http://127.0.0.1:3001", "http://a.127.0.0.1.example:3000"])
      expect(send("POST", { origin }).status, origin).toBe(403);
    expect(send("POST", { origin: "http://127.0.0.1:3000", "sec-fetch-site": "same-site" }).status).toBe(403);
    expect(send("POST", { origin: "https://evil.example", "x-forwarded-host": "evil.example" }).status).toBe(403);
  });

  it("is refused with 413 when it is larger than 64 KiB or does not say how large it is", () => {
    const origin = "http://127.0.0.1:3000";
    expect(send("POST", { origin, "content-length": "65536" }).status).toBe(200);
    expect(send("POST", { origin, "content-length": "65537" }).status).toBe(413);
    const unsized = new NextRequest(origin, { method: "POST", headers: { origin, host: "127.0.0.1:3000" } });
    expect(proxy(unsized).status).toBe(413);
  });
});

describe("a page that is read", () => {
  it("is asked of nobody's origin and gets a nonce that no other request has", () => {
    const policies = [1, 2].map(() => send("GET", {}).headers.get("content-security-policy") ?? "");
    expect(policies[0]).toMatch(/script-src 'self' 'nonce-[A-Za-z0-9+/]{22}==' 'strict-dynamic'/);
    expect(policies[0]).not.toBe(policies[1]);
  });
});
