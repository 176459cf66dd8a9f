import { describe, expect, it } from "vitest";
import { compareSnapshots } from "@/lib/domain/briefings/differences";
import { addMonths, endOfMonth, isoDate } from "@/lib/domain/dates/iso-date";
import { snapshotTarget } from "@/tests/support/briefing-snapshot";

const series = (values: Readonly<Record<string, number>>) =>
  Object.entries(values).map(([date, value]) => ({ date: isoDate(date), value, upper: null, sample: true }));
const snapshot = (asOf: string, ...targets: readonly (readonly [string, Readonly<Record<string, number>>])[]) => ({
  asOf: isoDate(asOf),
  targets: targets.map(([code, values]) => snapshotTarget({ code, series: series(values) })),
});
const tell = (before: ReturnType<typeof snapshot>, after: ReturnType<typeof snapshot>) =>
  compareSnapshots(before, after).map((one) => [one.targetCode, one.kind, one.date, one.before, one.after]);

const AUGUST = { "2026-07-31": 11.3, "2026-08-31": 11.4 };

describe("what a briefing says otherwise than an earlier one", () => {
  it("new, revised and withdrawn figures are kept apart", () => {
    const before = snapshot("2026-08-31", ["A", { "2026-06-30": 11.2, ...AUGUST }]);
    const after = snapshot("2026-09-30", ["A", { "2026-06-30": 11.2, "2026-08-31": 11.46, "2026-09-30": 11.5 }]);
    expect(tell(before, after)).toEqual([
      ["A", "withdrawn", "2026-07-31", 11.3, null],
      ["A", "revised", "2026-08-31", 11.4, 11.46],
      ["A", "new", "2026-09-30", null, 11.5],
    ]);
  });

  it("the same figures differ in nothing", () => {
    expect(tell(snapshot("2026-08-31", ["A", AUGUST]), snapshot("2026-08-31", ["A", AUGUST]))).toEqual([]);
  });

  it("a figure that came in late is new, however old its month", () => {
    const before = snapshot("2026-08-31", ["A", AUGUST]);
    expect(tell(before, snapshot("2026-09-30", ["A", { "2026-05-31": 11.1, ...AUGUST }]))).toEqual([
      ["A", "new", "2026-05-31", null, 11.1],
    ]);
  });

  it("what has only left the two years shown is not withdrawn", () => {
    const months = Array.from({ length: 25 }, (_, index) => endOfMonth(addMonths(isoDate("2024-08-01"), index)));
    const of = (from: number) =>
      Object.fromEntries(months.slice(from, from + 24).map((date, index) => [date, index + from]));
    expect(tell(snapshot("2026-07-31", ["A", of(0)]), snapshot("2026-08-31", ["A", of(1)]))).toEqual([
      ["A", "new", "2026-08-31", null, 24],
    ]);
  });

  it("two targets on one indicator tell their figures once, under the first", () => {
    const before = snapshot("2026-08-31", ["A", AUGUST], ["B", AUGUST]);
    const later = { ...AUGUST, "2026-09-30": 11.5 };
    expect(tell(before, snapshot("2026-09-30", ["B", later], ["A", later]))).toEqual([
      ["B", "new", "2026-09-30", null, 11.5],
    ]);
  });

  it("of a target that was not followed before, only what has come in since is new; one no longer followed is left out", () => {
    const before = snapshot("2026-08-31", ["OLD", { "2026-08-31": 5 }]);
    expect(tell(before, snapshot("2026-09-30", ["NEW", { ...AUGUST, "2026-09-30": 11.5 }]))).toEqual([
      ["NEW", "new", "2026-09-30", null, 11.5],
    ]);
  });

  it("names the indicator with its unit and decimals", () => {
    const [difference] = compareSnapshots(
      snapshot("2026-08-31", ["A", AUGUST]),
      snapshot("2026-08-31", ["A", { "2026-07-31": 11.3, "2026-08-31": 11.46 }]),
    );
    expect(difference).toMatchObject({
      name: { vi: "Bác sĩ trên 10.000 dân", en: "Doctors per 10,000 people" },
      unitCode: "doctors per 10,000 people",
      decimals: 1,
    });
  });
});
