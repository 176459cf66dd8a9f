import { describe, expect, it } from "vitest";
import {
  formatDate,
  formatDayMonth,
  formatMoment,
  formatMonth,
  formatPartialDate,
  formatPeriod,
  formatShortMonth,
} from "@/lib/format/date";
import { formatQualified } from "@/lib/format/qualifier";
import { foldForSearch, matchesSearch } from "@/lib/format/search-fold";
import { formatUnit, joinFigureAndUnit } from "@/lib/format/unit";
import { compareVietnamese } from "@/lib/format/vietnamese-order";

describe("dates and periods", () => {
  it("22 November 2026 is 22/11/2026 in Vietnamese", () => {
    expect(formatDate("2026-11-22", "vi")).toBe("22/11/2026");
    expect(formatDate("2026-11-22", "en")).toBe("22 Nov 2026");
    expect(formatDayMonth("2026-10-28", "vi")).toBe("28/10");
    expect(formatMonth("2026-10-31", "vi")).toBe("tháng 10/2026");
    expect(formatShortMonth("2026-01-31")).toBe("1/2026");
    expect(formatPartialDate("2024-10-01", "month", "vi")).toBe("tháng 10/2024");
    expect(formatPartialDate("2023-01-01", "year", "en")).toBe("2023");
  });
  it("a period prints as the office writes it", () => {
    expect(formatPeriod({ kind: "quarter", from: "2026-10-01", to: "2026-12-31" }, "vi")).toBe("Quý IV/2026");
    expect(formatPeriod({ kind: "half", from: "2026-01-01", to: "2026-06-30" }, "vi")).toBe("6 tháng đầu năm 2026");
    expect(formatPeriod({ kind: "nine_months", from: "2026-01-01", to: "2026-09-30" }, "vi")).toBe("9 tháng năm 2026");
    expect(formatPeriod({ kind: "free", from: "2025-01-01", to: "2025-09-10" }, "vi")).toBe("1/1/2025–10/9/2025");
  });
  it("a moment is shown in the hours of Vietnam whatever the machine's zone", () => {
    expect(formatMoment(new Date("2026-11-22T18:30:00Z"), "vi")).toBe("23/11/2026 01:30");
  });
  it("a text that is not a date throws", () => {
    expect(() => formatDate("22/11/2026", "vi")).toThrow(RangeError);
  });
});

describe("units and qualifiers", () => {
  it("per 10,000 people is /vạn dân in the short form and trên 10.000 dân in the long one", () => {
    expect(formatUnit("per 10,000", { language: "vi" })).toBe("/vạn dân");
    expect(formatUnit("per 10,000", { language: "vi", length: "long" })).toBe("trên 10.000 dân");
  });
  it("one doctor is singular in English", () => {
    expect(formatUnit("doctors", { language: "en", value: 1 })).toBe("doctor");
    expect(formatUnit("doctors", { language: "en", value: 66 })).toBe("doctors");
  });
  it("percent and a unit after a slash stick to their figure, other units keep a space", () => {
    expect(joinFigureAndUnit("71,4", "% dân số")).toBe("71,4% dân số");
    expect(joinFigureAndUnit("11,58", "/vạn dân")).toBe("11,58/vạn dân");
  });
  it("an unknown unit prints as it is", () => {
    expect(formatUnit("kilometres", { language: "vi" })).toBe("kilometres");
  });
  it("a qualified value keeps the word of its source", () => {
    expect(formatQualified({ value: 3.7, qualifier: "more_than" }, { language: "vi" })).toBe("hơn 3,7");
    expect(formatQualified({ value: 35, valueTo: 45, qualifier: "range" }, { language: "vi" })).toBe("từ 35 đến 45");
    expect(formatQualified({ value: 69, qualifier: "exact" }, { language: "vi" })).toBe("69");
  });
});

describe("Vietnamese search and order", () => {
  it("search folds accents, both tone placements, both Unicode forms and đ", () => {
    expect(foldForSearch("Xã Yên Hoà")).toBe("xa yen hoa");
    expect(foldForSearch("Yên Hòa")).toBe("yen hoa");
    expect(foldForSearch("Đức Thọ".normalize("NFD"))).toBe("duc tho");
    expect(foldForSearch("  Thạch—Hà ")).toBe("thach ha");
  });
  it("every word of the query must begin a word of the text", () => {
    expect(matchesSearch("Phường Thành Sen", "thanh s")).toBe(true);
    expect(matchesSearch("Phường Thành Sen", "sen phuong")).toBe(true);
    expect(matchesSearch("Phường Thành Sen", "tran")).toBe(false);
  });
  it("lists sort a ă â d đ, and numbers by value", () => {
    const names = ["Đức Thọ", "Sơn Kim 10", "Ân Phú", "Dân Hóa", "Sơn Kim 2", "An Lộc", "Ăn"];
    expect(names.toSorted(compareVietnamese)).toEqual([
      "An Lộc",
      "Ăn",
      "Ân Phú",
      "Dân Hóa",
      "Đức Thọ",
      "Sơn Kim 2",
      "Sơn Kim 10",
    ]);
  });
});
