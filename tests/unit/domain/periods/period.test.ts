import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays, isoDate } from "@/lib/domain/dates/iso-date";
import {
  freePeriod,
  isPeriodLegal,
  nextPeriod,
  periodContaining,
  periodOf,
  previousPeriod,
  samePeriodLastYear,
} from "@/lib/domain/periods/period";
import type { CyclicPeriodKind, PeriodKind } from "@/lib/domain/periods/period-kinds";

const span = ({ from, to }: { from: string; to: string }) => `${from}/${to}`;

describe("periodOf", () => {
  it.each<[CyclicPeriodKind, number, string]>([
    ["month", 2, "2028-02-01/2028-02-29"],
    ["quarter", 4, "2028-10-01/2028-12-31"],
    ["half_year", 2, "2028-07-01/2028-12-31"],
    ["nine_months", 1, "2028-01-01/2028-09-30"],
    ["year", 1, "2028-01-01/2028-12-31"],
    ["admin_month", 1, "2027-12-15/2028-01-14"],
    ["admin_month", 3, "2028-02-15/2028-03-14"],
    ["admin_quarter", 1, "2027-12-15/2028-03-14"],
    ["admin_quarter", 2, "2028-03-15/2028-06-14"],
    ["admin_half_year", 1, "2027-12-15/2028-06-14"],
    ["admin_half_year", 2, "2028-06-15/2028-12-14"],
    ["admin_nine_months", 1, "2027-12-15/2028-09-14"],
    ["admin_year", 1, "2027-12-15/2028-12-14"],
  ])("%s %d of 2028 is %s", (kind, index, expected) => {
    expect(span(periodOf({ kind, year: 2028, index }))).toBe(expected);
  });

  it("throws for a thirteenth month, a second nine months or a broken number", () => {
    expect(() => periodOf({ kind: "month", year: 2026, index: 13 })).toThrow(RangeError);
    expect(() => periodOf({ kind: "nine_months", year: 2026, index: 2 })).toThrow(RangeError);
    expect(() => periodOf({ kind: "quarter", year: 2026, index: 1.5 })).toThrow(RangeError);
  });
});

describe("periodContaining", () => {
  it.each<[PeriodKind, string, string | null]>([
    ["month", "2026-10-31", "2026-10-01/2026-10-31"],
    ["admin_month", "2026-10-14", "2026-09-15/2026-10-14"],
    ["admin_month", "2026-10-15", "2026-10-15/2026-11-14"],
    ["admin_year", "2026-12-14", "2025-12-15/2026-12-14"],
    ["admin_year", "2026-12-15", "2026-12-15/2027-12-14"],
    ["nine_months", "2026-10-01", null],
    ["admin_nine_months", "2026-09-15", null],
    ["admin_nine_months", "2026-12-15", "2026-12-15/2027-09-14"],
    ["free", "2026-12-15", null],
    ["admin_month", "0001-01-10", null],
    ["admin_month", "9999-12-20", null],
  ])("%s with %s is %s", (kind, date, expected) => {
    const period = periodContaining({ kind, date: isoDate(date) });
    expect(period === null ? null : span(period)).toBe(expected);
  });
});

describe("isPeriodLegal", () => {
  const legal = (kind: PeriodKind, from: string, to: string) =>
    isPeriodLegal({ kind, from: isoDate(from), to: isoDate(to) });

  it("holds an administrative nine months to 15 December to 14 September", () => {
    expect(legal("admin_nine_months", "2025-12-15", "2026-09-14")).toBe(true);
    expect(legal("admin_nine_months", "2025-12-15", "2026-09-15")).toBe(false);
    expect(legal("admin_nine_months", "2026-01-01", "2026-09-30")).toBe(false);
  });

  it("refuses a month that stops early or starts late", () => {
    expect(legal("month", "2026-02-01", "2026-02-27")).toBe(false);
    expect(legal("month", "2026-02-02", "2026-02-28")).toBe(false);
    expect(legal("admin_month", "0001-01-01", "0001-01-14")).toBe(false);
  });

  it("allows 1 January to 10 September only as a free period", () => {
    expect(legal("free", "2025-01-01", "2025-09-10")).toBe(true);
    expect(legal("nine_months", "2025-01-01", "2025-09-10")).toBe(false);
    expect(legal("free", "2025-09-10", "2025-01-01")).toBe(false);
    expect(() => freePeriod({ from: isoDate("2025-09-10"), to: isoDate("2025-01-01") })).toThrow(RangeError);
  });
});

describe("neighbouring periods", () => {
  it("finds the period before, after and a year earlier", () => {
    const march = periodOf({ kind: "month", year: 2026, index: 3 });
    expect(span(previousPeriod(march))).toBe("2026-02-01/2026-02-28");
    expect(span(nextPeriod(march))).toBe("2026-04-01/2026-04-30");
    expect(span(samePeriodLastYear(march))).toBe("2025-03-01/2025-03-31");
    const february = periodOf({ kind: "month", year: 2025, index: 2 });
    expect(span(samePeriodLastYear(february))).toBe("2024-02-01/2024-02-29");
    const nine = periodOf({ kind: "nine_months", year: 2026, index: 1 });
    expect(span(previousPeriod(nine))).toBe("2025-01-01/2025-09-30");
    const admin = periodOf({ kind: "admin_month", year: 2026, index: 1 });
    expect(span(previousPeriod(admin))).toBe("2025-11-15/2025-12-14");
  });

  it("puts as many days before a free period", () => {
    const period = freePeriod({ from: isoDate("2025-01-01"), to: isoDate("2025-09-10") });
    expect(span(previousPeriod(period))).toBe("2024-04-23/2024-12-31");
    expect(span(nextPeriod(period))).toBe("2025-09-11/2026-05-21");
    expect(span(samePeriodLastYear(period))).toBe("2024-01-01/2024-09-10");
  });

  const cyclic = fc.constantFrom<CyclicPeriodKind>(
    "month",
    "quarter",
    "half_year",
    "year",
    "admin_month",
    "admin_quarter",
    "admin_half_year",
    "admin_year",
  );
  const dates = fc.integer({ min: 0, max: 60_000 }).map((days) => addDays(isoDate("1950-01-01"), days));

  it("leaves no day between two periods of a kind, and all of them are legal", () => {
    fc.assert(
      fc.property(cyclic, dates, (kind, date) => {
        const period = periodContaining({ kind, date });
        if (period === null) throw new Error("every day lies in such a period");
        expect(period.from <= date && date <= period.to).toBe(true);
        const before = previousPeriod(period);
        expect(before.to).toBe(addDays(period.from, -1));
        expect(nextPeriod(before)).toEqual(period);
        expect([before, period, samePeriodLastYear(period)].every(isPeriodLegal)).toBe(true);
      }),
    );
  });
});
