import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays, isoDate } from "@/lib/domain/dates/iso-date";
import { yearsBetween } from "@/lib/domain/dates/years-between";

const years = (from: string, to: string) => yearsBetween(isoDate(from), isoDate(to));

describe("yearsBetween", () => {
  it.each([
    ["2015-12-31", "2030-12-31", 15],
    ["2024-12-31", "2026-06-30", 1.4958904109589042],
    ["2026-01-01", "2026-01-01", 0],
    ["2024-02-29", "2025-02-28", 1],
    ["2024-02-29", "2028-02-29", 4],
    ["2024-02-29", "2027-02-27", 2 + 364 / 365],
    ["2023-02-28", "2024-02-29", 1 + 1 / 366],
    ["2023-03-01", "2024-02-29", 365 / 366],
    ["2026-01-01", "2026-12-31", 364 / 365],
    ["9999-01-01", "9999-12-31", 364 / 365],
    ["0001-01-01", "9999-01-01", 9998],
  ])("from %s to %s are %d years", (from, to, expected) => {
    expect(years(from, to)).toBe(expected);
    expect(years(to, from)).toBe(expected === 0 ? 0 : -expected);
  });

  const anyDate = fc.integer({ min: 0, max: 200_000 }).map((days) => addDays(isoDate("1800-01-01"), days));

  it("is the exact opposite when the dates change places", () => {
    fc.assert(fc.property(anyDate, anyDate, (a, b) => yearsBetween(a, b) + yearsBetween(b, a) === 0));
  });

  it("grows with every later day", () => {
    fc.assert(
      fc.property(anyDate, anyDate, (a, b) => {
        const [from, to] = a < b ? [a, b] : [b, a];
        expect(yearsBetween(from, addDays(to, 1))).toBeGreaterThan(yearsBetween(from, to));
      }),
    );
  });
});
