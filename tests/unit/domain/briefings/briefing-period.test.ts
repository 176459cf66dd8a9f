import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { PERIOD_FORMS, parseBriefingPeriod, writeBriefingPeriod } from "@/lib/domain/briefings/briefing-period";
import { BRIEFING_KINDS, type BriefingKind, REGIMES, type Regime } from "@/lib/domain/briefings/kinds";
import { isoDate } from "@/lib/domain/dates/iso-date";
import { isPeriodLegal } from "@/lib/domain/periods/period";

const read = (kind: BriefingKind, regime: Regime, text: string, today = "2999-12-31") =>
  parseBriefingPeriod({ kind, regime, text, today: isoDate(today) });
const daysOf = (...asked: Parameters<typeof read>) => {
  const parsed = read(...asked);
  return parsed.ok ? `${parsed.period.from}..${parsed.period.to}` : parsed.fault;
};

describe("the period of a briefing as it is written", () => {
  it.each([
    ["monthly", "calendar", "2026-10", "2026-10-01..2026-10-31"],
    ["monthly", "administrative", "2026-10", "2026-09-15..2026-10-14"],
    ["monthly", "administrative", "2026-01", "2025-12-15..2026-01-14"],
    ["monthly", "calendar", "2024-02", "2024-02-01..2024-02-29"],
    ["quarterly", "calendar", "2026-Q4", "2026-10-01..2026-12-31"],
    ["quarterly", "administrative", "2026-Q4", "2026-09-15..2026-12-14"],
    ["six_months", "calendar", "2026-H1", "2026-01-01..2026-06-30"],
    ["six_months", "administrative", "2026-H1", "2025-12-15..2026-06-14"],
    ["nine_months", "calendar", "2026-9M", "2026-01-01..2026-09-30"],
    ["nine_months", "administrative", "2026-9M", "2025-12-15..2026-09-14"],
    ["yearly", "calendar", "2026", "2026-01-01..2026-12-31"],
    ["yearly", "administrative", "2026", "2025-12-15..2026-12-14"],
    ["on_request", "calendar", "2026-01-01..2026-09-10", "2026-01-01..2026-09-10"],
    ["on_request", "administrative", "2026-09-10..2026-09-10", "2026-09-10..2026-09-10"],
  ] as const)("%s, %s: %s is %s", (kind, regime, text, days) => {
    expect(daysOf(kind, regime, text)).toBe(days);
  });

  it("a longer period is understood by its last month too", () => {
    expect(daysOf("quarterly", "calendar", "2026-12")).toBe("2026-10-01..2026-12-31");
    expect(daysOf("six_months", "calendar", "2026-06")).toBe("2026-01-01..2026-06-30");
    expect(daysOf("nine_months", "administrative", "2026-09")).toBe("2025-12-15..2026-09-14");
    expect(daysOf("yearly", "calendar", "2026-12")).toBe("2026-01-01..2026-12-31");
  });

  it.each([
    ["monthly", "2026-13", "invalid_period"],
    ["monthly", "2026-00", "invalid_period"],
    ["monthly", "2026-1", "invalid_period"],
    ["monthly", "2026-10\n", "invalid_period"],
    ["monthly", "2026-Q4", "invalid_period"],
    ["quarterly", "2026-Q5", "invalid_period"],
    ["quarterly", "2026-11", "invalid_period"],
    ["six_months", "2026-H3", "invalid_period"],
    ["six_months", "2026-09", "invalid_period"],
    ["nine_months", "2026-12", "invalid_period"],
    ["yearly", "2026-11", "invalid_period"],
    ["yearly", "", "invalid_period"],
    ["on_request", "2026-10", "invalid_period"],
    ["on_request", "2026-02-30..2026-03-01", "invalid_period"],
    ["on_request", "2026-01-01..2026-02-01..2026-03-01", "invalid_period"],
    ["on_request", "2026-03-01..2026-02-01", "to_before_from"],
    ["monthly", "0001-01", "date_out_of_range"],
    ["yearly", "3000", "date_out_of_range"],
    ["on_request", "1800-01-01..2026-02-01", "date_out_of_range"],
  ] as const)("%s of %j is refused: %s", (kind, text, fault) => {
    expect(read(kind, "calendar", text)).toEqual({ ok: false, fault });
  });

  it("a period that has not ended is refused; on its last day it may be reported on", () => {
    expect(daysOf("monthly", "calendar", "2026-10", "2026-10-30")).toBe("period_not_ended");
    expect(daysOf("monthly", "calendar", "2026-10", "2026-10-31")).toBe("2026-10-01..2026-10-31");
    expect(daysOf("monthly", "administrative", "2026-10", "2026-10-14")).toBe("2026-09-15..2026-10-14");
    expect(daysOf("yearly", "calendar", "2026", "2026-11-22")).toBe("period_not_ended");
  });

  it("the forms shown with an error are read", () => {
    for (const kind of BRIEFING_KINDS) expect(read(kind, "calendar", PERIOD_FORMS[kind]).ok, kind).toBe(true);
  });
});

describe("a period read and written", () => {
  const year = fc.integer({ min: 1901, max: 2998 }).map(String);
  const text = (kind: BriefingKind) => {
    const forms: Record<BriefingKind, fc.Arbitrary<string>> = {
      monthly: fc.tuple(year, fc.integer({ min: 1, max: 12 })).map(([y, m]) => `${y}-${String(m).padStart(2, "0")}`),
      quarterly: fc.tuple(year, fc.integer({ min: 1, max: 4 })).map(([y, q]) => `${y}-Q${q}`),
      six_months: fc.tuple(year, fc.integer({ min: 1, max: 2 })).map(([y, h]) => `${y}-H${h}`),
      nine_months: year.map((y) => `${y}-9M`),
      yearly: year,
      on_request: year.map((y) => `${y}-01-05..${y}-08-31`),
    };
    return forms[kind];
  };
  const asked = fc
    .constantFrom(...BRIEFING_KINDS)
    .chain((kind) => fc.tuple(fc.constant(kind), fc.constantFrom(...REGIMES), text(kind)));

  it("is written as it was read, and lies as its kind prescribes", () => {
    fc.assert(
      fc.property(asked, ([kind, regime, written]) => {
        const parsed = read(kind, regime, written);
        if (!parsed.ok) throw new Error(parsed.fault);
        expect(writeBriefingPeriod({ kind, period: parsed.period })).toBe(written);
        expect(isPeriodLegal(parsed.period)).toBe(true);
      }),
    );
  });
});
