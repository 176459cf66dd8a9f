import { describe, expect, it } from "vitest";
import { digestEmail, foldEmail } from "@/lib/auth/email";

describe("addresses at sign-in", () => {
  it("case, spaces around and composed accents make no difference", () => {
    expect(foldEmail("  Leader@HaTinh.Moc.Example ")).toBe("leader@hatinh.moc.example");
    expect(foldEmail("hà@x.vn".normalize("NFD"))).toBe("hà@x.vn".normalize("NFC"));
  });

  it("two spellings of one address share one count of failures, which does not contain the address", () => {
    expect(digestEmail("A@b.vn ")).toBe(digestEmail("a@B.VN"));
    expect(digestEmail("a@b.vn")).toMatch(/^[0-9a-f]{64}$/);
  });
});
