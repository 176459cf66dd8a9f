import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { formatNumber, formatPercent, formatRange, formatShare } from "@/lib/format/number";
import { parseNumber } from "@/lib/format/parse-number";

const vi = { language: "vi" } as const;
const en = { language: "en" } as const;

describe("numbers in both languages", () => {
  it("Vietnamese writes a thousands dot and a decimal comma, English the reverse", () => {
    expect(formatNumber(1622901, vi)).toBe("1.622.901");
    expect(formatNumber(1622901, en)).toBe("1,622,901");
    expect(formatNumber(14.6, vi)).toBe("14,6");
    expect(formatNumber(14.6, en)).toBe("14.6");
    expect(formatNumber(1234.5, vi)).toBe("1.234,5");
  });
  it("a minus is U+2212, and a rounded zero has no sign", () => {
    expect(formatNumber(-5, vi)).toBe("\u22125");
    expect(formatNumber(-0.004, { ...vi, digits: 2 })).toBe("0,00");
    expect(formatNumber(-1234.56, { ...en, digits: 1 })).toBe("\u22121,234.6");
  });
  it("a change shows its plus, nothing shows a plus before zero", () => {
    expect(formatNumber(7, { ...vi, sign: "always" })).toBe("+7");
    expect(formatNumber(0, { ...vi, sign: "always" })).toBe("0");
  });
  it("exact decimal strings keep every digit that a double would lose", () => {
    expect(formatNumber("12345678901234567890.12", vi)).toBe("12.345.678.901.234.567.890,12");
  });
  it("exact decimal strings round half away from zero on their digits", () => {
    expect(formatNumber("2.345", { ...vi, digits: 2 })).toBe("2,35");
    expect(formatNumber("1.005", { ...vi, digits: 2 })).toBe("1,01");
    expect(formatNumber("-2.5", { ...vi, digits: 0 })).toBe("\u22123");
    expect(formatNumber("999.96", { ...vi, digits: 1 })).toBe("1.000,0");
  });
  it("doubles round as toFixed does, on which the choice of printed decimals relies", () => {
    expect(formatNumber(1.005, { ...vi, digits: 2 })).toBe("1,00");
    expect(formatNumber(14.58, { ...vi, digits: 1 })).toBe("14,6");
  });
  it("numbers that JavaScript writes with an exponent print in full", () => {
    expect(formatNumber(1.5e-7, { ...vi, maxDigits: 8 })).toBe("0,00000015");
    expect(formatNumber(1e21, en)).toBe("1,000,000,000,000,000,000,000");
  });
  it("percent has no space before its sign", () => {
    expect(formatPercent(96.14, vi)).toBe("96,14%");
    expect(formatShare(0.3841, { ...vi, digits: 1 })).toBe("38,4%");
    expect(formatShare(1, { ...en, digits: 0 })).toBe("100%");
    expect(formatShare(-0.0968, { ...vi, digits: 2 })).toBe("\u22129,68%");
  });
  it("a range has an en dash, apart from a minus", () => {
    expect(formatRange({ from: 14.35, to: 14.71 }, vi)).toBe("14,35–14,71");
    expect(formatRange({ from: -2, to: 5 }, vi)).toBe("\u22122 – 5");
  });
  it("NaN and infinity are programming errors", () => {
    expect(() => formatNumber(Number.NaN, vi)).toThrow(RangeError);
    expect(() => formatNumber(Number.POSITIVE_INFINITY, vi)).toThrow(RangeError);
  });
});

describe("reading typed numbers", () => {
  it("1.300 is 1300 in Vietnamese and 1.3 in English", () => {
    expect(parseNumber("1.300", "vi")).toBe("1300");
    expect(parseNumber("1.300", "en")).toBe("1.300");
  });
  it("a wrong mark is refused, not guessed", () => {
    expect(parseNumber("14.6", "vi")).toBeNull();
    expect(parseNumber("14,6", "en")).toBeNull();
    expect(parseNumber("1.30.000", "vi")).toBeNull();
    expect(parseNumber("", "vi")).toBeNull();
    expect(parseNumber("12 bác sĩ", "vi")).toBeNull();
  });
  it("what is printed is read back as the same number, in both languages", () => {
    fc.assert(
      fc.property(fc.integer({ min: -99_999_999, max: 99_999_999 }), fc.constantFrom("vi", "en"), (cents, language) => {
        const printed = formatNumber(cents / 100, { language, digits: 2 });
        expect(Number(parseNumber(printed, language))).toBe(cents / 100);
      }),
    );
  });
});
