import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { formatBriefingReference, formatRowReference, parseReference } from "@/lib/domain/briefings/reference";

describe("references of briefings and their rows", () => {
  it("a briefing is its province and number, a row has two digits at least", () => {
    expect(formatBriefingReference({ provinceCode: "42", number: 17 })).toBe("42-17");
    expect(formatRowReference({ provinceCode: "42", number: 17, row: 5 })).toBe("42-17-05");
    expect(formatRowReference({ provinceCode: "01", number: 1, row: 104 })).toBe("01-1-104");
  });

  it("reads what a person types from paper: other dashes, spaces, no padding", () => {
    expect(parseReference("42-17-05")).toEqual({ provinceCode: "42", number: 17, row: 5 });
    expect(parseReference(" 42 – 17 – 5 ")).toEqual({ provinceCode: "42", number: 17, row: 5 });
    expect(parseReference("01‑3")).toEqual({ provinceCode: "01", number: 3, row: null });
  });

  it("what is no reference is none", () => {
    const wrong = ["", "42", "42-0", "42-017", "4-17", "42-17-0", "42-17-05-1", "42-17-x", "٤٢-17", "42-17\u0000"];
    expect(wrong.filter((text) => parseReference(text) !== null)).toEqual([]);
  });

  it("every reference reads back as what was written", () => {
    const province = fc.integer({ min: 0, max: 99 }).map((code) => String(code).padStart(2, "0"));
    const count = fc.integer({ min: 1, max: 999_999_999 });
    fc.assert(
      fc.property(province, count, count, (provinceCode, number, row) => {
        expect(parseReference(formatRowReference({ provinceCode, number, row }))).toEqual({
          provinceCode,
          number,
          row,
        });
        expect(parseReference(formatBriefingReference({ provinceCode, number }))).toEqual({
          provinceCode,
          number,
          row: null,
        });
      }),
    );
  });
});
