import { describe, expect, it } from "vitest";
import { hashApiToken, makeApiToken, parseBearerToken } from "@/lib/auth/api-token-format";

const TOKEN = `moc_${"A".repeat(43)}`;

describe("API tokens", () => {
  it("a token is moc_ and 32 bytes in base64url, and no two are alike", () => {
    const tokens = Array.from({ length: 50 }, makeApiToken);
    for (const token of tokens) expect(token).toMatch(/^moc_[A-Za-z0-9_-]{43}$/);
    expect(new Set(tokens).size).toBe(50);
  });

  it("is kept as its SHA-256", () => {
    expect(hashApiToken(TOKEN)).toBe("b0c5c38270c9a7037572974db07beea600e759397e1ed52ee145aa8b14a9ccb2");
  });

  it("is read from a bearer header, whatever the case of the word", () => {
    expect(parseBearerToken(`Bearer ${TOKEN}`)).toBe(TOKEN);
    expect(parseBearerToken(`bearer  ${TOKEN} `)).toBe(TOKEN);
  });

  it("no header is no token, and a header that cannot be ours is a wrong one", () => {
    expect(parseBearerToken(null)).toBeUndefined();
    for (const header of ["", "Bearer", `Basic ${TOKEN}`, `Bearer ${TOKEN}A`, `Bearer ${TOKEN} x`, "Bearer moc_short"])
      expect(parseBearerToken(header)).toBeNull();
  });
});
