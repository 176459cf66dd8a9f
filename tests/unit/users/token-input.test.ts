import { describe, expect, it } from "vitest";
import { readTokenInput } from "@/lib/features/users/schema";

const GOOD = { name: "Bảng tổng hợp", expiresInDays: "90", unitCode: "" };

describe("the form of a new token", () => {
  it("reads a name, a number of days and no unit as all of the rights", () => {
    expect(readTokenInput(GOOD)).toEqual({
      ok: true,
      value: { name: "Bảng tổng hợp", expiresInDays: 90, unitCode: null },
    });
    expect(readTokenInput({ ...GOOD, unitCode: "BV-42001" })).toMatchObject({ value: { unitCode: "BV-42001" } });
  });

  it.each(["0", "367", "-1", "1.5", "1e2", "", "ba", "99999999999999999999"])(
    "a life time of “%s” days is refused",
    (days) => {
      expect(readTokenInput({ ...GOOD, expiresInDays: days })).toEqual({
        ok: false,
        faults: { expiresInDays: "invalid" },
      });
    },
  );

  it.each(["1", "366", " 7 "])("a life time of “%s” days is taken", (days) => {
    expect(readTokenInput({ ...GOOD, expiresInDays: days }).ok).toBe(true);
  });

  it("a missing name is asked for, one too long or with control characters is refused", () => {
    expect(readTokenInput({ ...GOOD, name: "  " })).toMatchObject({ faults: { name: "required" } });
    expect(readTokenInput({ ...GOOD, name: "a".repeat(201) })).toMatchObject({ faults: { name: "invalid" } });
    expect(readTokenInput({ ...GOOD, name: "a\u0000b" })).toMatchObject({ faults: { name: "invalid" } });
  });

  it("a unit that cannot be a code is refused", () => {
    expect(readTokenInput({ ...GOOD, unitCode: "42' OR 1=1" })).toMatchObject({ faults: { unitCode: "invalid" } });
  });
});
