import { describe, expect, it } from "vitest";
import { isoDate } from "@/lib/domain/dates/iso-date";
import type { RecurringTarget } from "@/lib/domain/targets/recurring";
import { evaluateRecurringYears } from "@/lib/domain/targets/recurring-years";
import { dated, type Pair } from "./case-builder";

const yearly = (...seen: Pair[]): RecurringTarget => ({
  id: "T-HT-4",
  comparator: "at_least",
  value: 100,
  firstYear: 2026,
  lastYear: 2030,
  observations: seen.map(dated),
});
const on = (target: RecurringTarget, asOf: string) => evaluateRecurringYears(target, { asOf: isoDate(asOf) });

describe("the years of a recurring target", () => {
  it("in September 2026 the first one runs and four lie ahead", () => {
    const years = on(yearly(["2026-08-31", 61], ["2026-09-30", 66.4]), "2026-09-30");
    expect(years.map(({ year, phase, status }) => [year, phase, status])).toEqual([
      [2026, "current", "at_risk"],
      [2027, "ahead", "not_started"],
      [2028, "ahead", "not_started"],
      [2029, "ahead", "not_started"],
      [2030, "ahead", "not_started"],
    ]);
    expect(years[0]).toMatchObject({ actual: { date: "2026-09-30", value: 66.4 } });
    expect(years[0]?.expected).toBeCloseTo(74.725, 3);
    expect(years[1]).toMatchObject({ actual: null, expected: null });
  });

  it("a year that is over keeps its own last figure, and the next one starts from 0", () => {
    const years = on(yearly(["2026-12-31", 98], ["2027-01-31", 8.2]), "2027-01-31");
    expect(years[0]).toMatchObject({ phase: "closed", status: "missed", actual: { value: 98 } });
    expect(years[1]).toMatchObject({ phase: "current", actual: { date: "2027-01-31", value: 8.2 } });
  });

  it("a year that is over without its December figure is due, not missed", () => {
    expect(on(yearly(["2026-11-30", 80]), "2027-02-28")[0]).toMatchObject({
      phase: "closed",
      status: "due_unreported",
      actual: { value: 80 },
    });
  });

  it("before the first year all lie ahead, after the last one none does", () => {
    expect(new Set(on(yearly(), "2025-12-31").map((one) => one.phase))).toEqual(new Set(["ahead"]));
    expect(new Set(on(yearly(), "2033-01-01").map((one) => one.phase))).toEqual(new Set(["closed"]));
  });

  it("without an end the list ends with the year looked at", () => {
    const years = on({ ...yearly(), lastYear: null }, "2028-05-01");
    expect(years.map((one) => one.year)).toEqual([2026, 2027, 2028]);
  });
});
