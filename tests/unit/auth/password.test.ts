import { describe, expect, it } from "vitest";
import { hashPassword, PASSWORD_MAX_LENGTH, verifyPassword } from "@/lib/auth/password";

describe("passwords", () => {
  it("are kept as argon2id with 19 MiB, two passes and one lane", async () => {
    expect(await hashPassword("mật khẩu đủ dài")).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
  });

  it("fit however the keyboard composes the accents", async () => {
    const hash = await hashPassword("mật khẩu đủ dài".normalize("NFC"));
    expect(await verifyPassword(hash, "mật khẩu đủ dài".normalize("NFD"))).toBe(true);
    expect(await verifyPassword(hash, "mat khau du dai")).toBe(false);
  });

  it("nothing fits where there is no account", async () => {
    expect(await verifyPassword(null, "mật khẩu đủ dài")).toBe(false);
  });

  it("beyond the longest length nothing fits, not even with the same beginning", async () => {
    const longest = "a".repeat(PASSWORD_MAX_LENGTH);
    const hash = await hashPassword(longest);
    expect(await verifyPassword(hash, longest)).toBe(true);
    expect(await verifyPassword(hash, `${longest}b`)).toBe(false);
  });
});
