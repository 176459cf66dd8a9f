import { describe, expect, it } from "vitest";
import { isSameOrigin } from "@/lib/auth/same-origin";

const check = (headers: Record<string, string>) =>
  isSameOrigin({ headers: new Headers(headers), publicUrl: "https://moc.hatinh.example" });

describe("a request of our own pages", () => {
  it("has the origin of the host it is sent to", () => {
    expect(check({ host: "127.0.0.1:3000", origin: "http://127.0.0.1:3000" })).toBe(true);
  });

  it("has the public origin behind a proxy that renames the host", () => {
    expect(check({ host: "inner:3000", origin: "https://moc.hatinh.example", "sec-fetch-site": "same-origin" })).toBe(
      true,
    );
  });

  it("may lack an origin where the browser says same-origin", () => {
    expect(check({ host: "127.0.0.1:3000", "sec-fetch-site": "same-origin" })).toBe(true);
  });
});

describe("a request of another page", () => {
  it.each([
    [{ origin: "https://evil.example" }],
    [{ origin: "null" }],
    [{ origin: "http://127.0.0.1:3001" }],
    [{ "sec-fetch-site": "cross-site" }],
    [{ "sec-fetch-site": "same-site", origin: "http://127.0.0.1:3000" }],
    [{ "sec-fetch-site": "none" }],
    [{}],
  ])("is refused: %o", (headers) => {
    expect(check({ host: "127.0.0.1:3000", ...headers })).toBe(false);
  });
});
