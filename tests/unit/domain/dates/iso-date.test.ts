import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  addDays,
  addMonths,
  compareDates,
  dayOfWeek,
  daysBetween,
  endOfMonth,
  isoDate,
  parseIsoDate,
  startOfMonth,
} from "@/lib/domain/dates/iso-date";

describe("parseIsoDate", () => {
  it.each(["2026-02-28", "2024-02-29", "2000-02-29", "0001-01-01", "9999-12-31"])("reads %s", (text) => {
    expect(parseIsoDate(text)).toBe(text);
  });

  it.each([
    "2026-02-30",
    "2026-02-29",
    "1900-02-29",
    "2026-04-31",
    "2026-13-01",
    "2026-00-10",
    "2026-01-00",
    "0000-01-01",
    "2026-1-01",
    "26-01-01",
    "02026-01-01",
    "2026/01/01",
    "2026-01-01T00:00:00Z",
    " 2026-01-01",
    "2026-01-01\n",
    "２０２６-01-01",
    "-001-01-01",
    "",
  ])("refuses %j", (text) => {
    expect(parseIsoDate(text)).toBeNull();
  });
});

describe("date arithmetic", () => {
  it("crosses the end of a leap February", () => {
    expect(addDays(isoDate("2024-02-28"), 2)).toBe("2024-03-01");
    expect(addDays(isoDate("2026-03-01"), -1)).toBe("2026-02-28");
  });

  it("moves 31 January by a month to the last day of February", () => {
    expect(addMonths(isoDate("2026-01-31"), 1)).toBe("2026-02-28");
    expect(addMonths(isoDate("2024-03-31"), -1)).toBe("2024-02-29");
    expect(addMonths(isoDate("2026-01-15"), -13)).toBe("2024-12-15");
  });

  it("finds the first and last day of a month", () => {
    expect(startOfMonth(isoDate("2026-02-11"))).toBe("2026-02-01");
    expect(endOfMonth(isoDate("2100-02-11"))).toBe("2100-02-28");
    expect(endOfMonth(isoDate("2026-12-01"))).toBe("2026-12-31");
  });

  it("counts 146,097 days in 400 years and 1 day to Sunday 22 November 2026", () => {
    expect(daysBetween(isoDate("2000-01-01"), isoDate("2400-01-01"))).toBe(146_097);
    expect(daysBetween(isoDate("2026-11-22"), isoDate("2026-11-21"))).toBe(-1);
    expect(dayOfWeek(isoDate("2026-11-22"))).toBe(7);
    expect(dayOfWeek(isoDate("1969-12-31"))).toBe(3);
    expect(dayOfWeek(isoDate("0001-01-01"))).toBe(1);
  });

  it("orders dates", () => {
    expect(compareDates(isoDate("2026-01-01"), isoDate("2026-01-02"))).toBe(-1);
    expect(compareDates(isoDate("2026-01-02"), isoDate("2026-01-02"))).toBe(0);
    expect(compareDates(isoDate("2027-01-01"), isoDate("2026-12-31"))).toBe(1);
  });

  it("throws rather than leave the years 0001-9999", () => {
    expect(() => addDays(isoDate("9999-12-31"), 1)).toThrow(RangeError);
    expect(() => addMonths(isoDate("0001-01-01"), -1)).toThrow(RangeError);
  });

  it("comes back after going any number of days away", () => {
    fc.assert(
      fc.property(fc.integer({ min: -700_000, max: 2_900_000 }), fc.integer({ min: -19_000, max: 30_000 }), (a, b) => {
        const start = addDays(isoDate("1970-01-01"), Math.max(-719_000, Math.min(a, 2_900_000)));
        const moved = addDays(start, Math.max(b, -100));
        expect(daysBetween(start, moved)).toBe(Math.max(b, -100));
        expect(parseIsoDate(moved)).toBe(moved);
      }),
    );
  });
});
