import { describe, expect, it } from "vitest";
import { findPasswordFaults } from "@/lib/features/users/schema";

const OWNER = { email: "leader@example.vn", isSample: false };
const CURRENT = "mật khẩu đang dùng";
const faultsOf = (next: string, options: { current?: string; again?: string; owner?: Partial<typeof OWNER> } = {}) => {
  const { current = CURRENT, again = next, owner = {} } = options;
  return findPasswordFaults({ current, next, again }, { ...OWNER, ...owner });
};

describe("a new password", () => {
  it("of 14 letters is taken, of 13 it is not", () => {
    expect(faultsOf("mười bốn chữ ạ")).toEqual({});
    expect(faultsOf("mười ba chữ ạ")).toEqual({ next: "too_short" });
  });

  it("letters are counted composed: a decomposed short one does not pass", () => {
    const short = "ạ ế ộ ữ ặ ổ".normalize("NFD");
    expect([...short].length).toBeGreaterThan(14);
    expect(faultsOf(short)).toEqual({ next: "too_short" });
  });

  it("is at most 256 letters long, since more is not hashed", () => {
    expect(faultsOf("a1".repeat(128))).toEqual({});
    expect(faultsOf(`${"a1".repeat(128)}b`)).toEqual({ next: "too_long" });
  });

  it("differs from the current one, also where that is typed decomposed", () => {
    expect(faultsOf(CURRENT)).toEqual({ next: "same" });
    expect(faultsOf(CURRENT.normalize("NFD"))).toEqual({ next: "same" });
  });

  it("is not the person's address, in whatever letters", () => {
    expect(faultsOf("Leader@Example.VN")).toEqual({ next: "is_email" });
  });

  it("is not the one shown on the sign-in page, unless the account is one of those", () => {
    expect(faultsOf("moc-so-lieu-mau")).toEqual({ next: "published" });
    expect(faultsOf("moc-so-lieu-mau", { owner: { isSample: true } })).toEqual({});
  });

  it("is typed twice alike; composed and decomposed are alike", () => {
    const next = "một câu dài dễ nhớ";
    expect(faultsOf(next, { again: `${next}.` })).toEqual({ again: "different" });
    expect(faultsOf(next, { again: next.normalize("NFD") })).toEqual({});
  });

  it("empty fields are named, each by itself", () => {
    expect(faultsOf("", { current: "" })).toEqual({ current: "required", next: "required" });
  });
});
