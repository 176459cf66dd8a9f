import { describe, expect, it } from "vitest";
import { COMMON_HEADERS, makePagePolicy } from "@/lib/shared/security-headers";

describe("the policy of a page", () => {
  it("runs scripts with this request's nonce only, and nothing inline or evaluated", () => {
    const policy = makePagePolicy({ nonce: "abc", isDevelopment: false });
    expect(policy).toContain("script-src 'self' 'nonce-abc' 'strict-dynamic';");
    expect(policy).toContain("style-src 'self' 'nonce-abc';");
    expect(policy).toContain("object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'");
    expect(policy).not.toMatch(/unsafe|\*|https?:/);
  });

  it("answers keep their type, stay out of frames and tell other sites no address", () => {
    const headers = Object.fromEntries(COMMON_HEADERS.map(({ key, value }) => [key, value]));
    expect(headers).toMatchObject({
      "X-Content-Type-Options": "nosniff",
      "Referrer-Policy": "same-origin",
      "Cross-Origin-Opener-Policy": "same-origin",
      "Cross-Origin-Resource-Policy": "same-origin",
    });
  });
});
