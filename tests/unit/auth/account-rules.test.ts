import { describe, expect, it } from "vitest";
import { canHoldTogether, mayManageUsers, mayRevokeFor } from "@/lib/features/users/access";
import { passwordSchema } from "@/lib/features/users/schema";

describe("rules of accounts", () => {
  it("the administrator is never the auditor", () => {
    expect(canHoldTogether(["admin", "auditor"])).toBe(false);
    expect(canHoldTogether(["admin", "specialist"])).toBe(true);
  });

  it("only an administrator manages accounts; a person ends their own tokens", () => {
    expect(mayManageUsers(["leader", "specialist", "auditor"])).toBe(false);
    expect(mayRevokeFor({ actorId: "a", actorRoles: ["clerk"], ownerId: "a" })).toBe(true);
    expect(mayRevokeFor({ actorId: "a", actorRoles: ["leader"], ownerId: "b" })).toBe(false);
    expect(mayRevokeFor({ actorId: "a", actorRoles: ["admin"], ownerId: "b" })).toBe(true);
  });

  it("a password has at least 14 characters, counted as a person sees them", () => {
    expect(passwordSchema.safeParse("mười bốn chữ c".normalize("NFD")).success).toBe(true);
    expect(passwordSchema.safeParse("mười ba chữ c".normalize("NFD")).success).toBe(false);
  });
});
