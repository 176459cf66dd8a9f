import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isoDate } from "@/lib/domain/dates/iso-date";
import { isComparatorMet } from "@/lib/domain/targets/comparator";
import { decimalsThatKeepStatus, ownDecimals, ratioLimits } from "@/lib/domain/targets/printed-digits";
import { expectedValueOn, requiredPath } from "@/lib/domain/targets/required-path";
import { computeStatusSince } from "@/lib/domain/targets/since-when";
import { compareStatuses, isWorseStatus, statusRank } from "@/lib/domain/targets/statuses";
import { COMPARATORS, STATUSES } from "@/lib/domain/targets/types";
import { evaluateWithoutBaseline } from "@/lib/domain/targets/without-baseline";
import { caseOf, dated, type Pair } from "./case-builder";

describe("decimalsThatKeepStatus", () => {
  const against = (value: number, comparator: (typeof COMPARATORS)[number], limit: number, preferred = 1) =>
    decimalsThatKeepStatus({ value, limits: [{ value: limit, comparator }], preferred });

  it("prints 14.58 in full against at least 14.6, and 14.52 with one decimal", () => {
    expect(against(14.58, "at_least", 14.6)).toBe(2);
    expect(against(14.5999, "at_least", 14.6)).toBe(4);
    expect(against(14.52, "at_least", 14.6)).toBe(1);
    expect(against(14.604, "at_least", 14.6)).toBe(1);
  });

  it("shows that 95.02 is more than 95 and that 3.96 is not exactly 4", () => {
    expect(against(95.02, "more_than", 95)).toBe(2);
    expect(against(95, "more_than", 95)).toBe(1);
    expect(against(3.96, "exactly", 4)).toBe(2);
    expect(against(14.98, "less_than", 15)).toBe(2);
  });

  it("keeps 59.9 % below 60 and 94.96 % below 95, but prints 84 % plainly", () => {
    const percent = (value: number) =>
      decimalsThatKeepStatus({ value, limits: ratioLimits([0.95, 0.6, 0], 100), preferred: 0 });
    expect(percent(59.9)).toBe(1);
    expect(percent(94.96)).toBe(2);
    expect(percent(83.88)).toBe(0);
    expect(percent(-0.04)).toBe(2);
    expect(percent(95 - 1e-10)).toBe(0);
  });

  it("never prints a value on the other side of its target", () => {
    const numbers = fc.integer({ min: -1e6, max: 1e6 });
    fc.assert(
      fc.property(numbers, numbers, fc.constantFrom(...COMPARATORS), (thousandths, tenths, comparator) => {
        const [value, target] = [thousandths / 1000, tenths / 10];
        const printed = Number(value.toFixed(against(value, comparator, target, 0)));
        expect(isComparatorMet({ comparator, value: printed, target })).toBe(
          isComparatorMet({ comparator, value, target }),
        );
      }),
    );
  });

  it("prints a target with the decimals it was set with", () => {
    expect([14.6, 45, 0.25, 1 / 3].map((value) => ownDecimals(value))).toEqual([1, 0, 2, 6]);
  });
});

describe("the required path", () => {
  const from: Pair = ["2024-12-31", 10];
  const to: Pair = ["2028-12-31", 30];

  it("goes through the milestones in date order", () => {
    const one = caseOf({
      from,
      to,
      via: [
        ["2027-12-31", 28],
        ["2026-12-31", 20],
      ],
    });
    expect(requiredPath(one).map(({ date, value }) => `${date} ${value}`)).toEqual([
      "2024-12-31 10",
      "2026-12-31 20",
      "2027-12-31 28",
      "2028-12-31 30",
    ]);
    expect(expectedValueOn(one, isoDate("2025-12-31"))).toBe(15);
    expect(expectedValueOn(one, isoDate("2020-01-01"))).toBe(10);
    expect(expectedValueOn(one, isoDate("2027-12-31"))).toBe(28);
    expect(expectedValueOn(one, isoDate("2040-01-01"))).toBe(30);
  });

  it("lies flat on a target to keep", () => {
    const keep = caseOf({ from: ["2024-12-31", 50], to });
    expect(requiredPath(keep).map(({ value }) => value)).toEqual([30, 30]);
    expect(expectedValueOn(keep, isoDate("2024-01-01"))).toBe(30);
  });
});

describe("computeStatusSince", () => {
  it("finds the first date of the present run, in any order", () => {
    const history = [
      { asOf: isoDate("2026-09-30"), status: "off_track" as const },
      { asOf: isoDate("2026-07-31"), status: "off_track" as const },
      { asOf: isoDate("2026-10-31"), status: "off_track" as const },
      { asOf: isoDate("2026-08-31"), status: "at_risk" as const },
    ];
    expect(computeStatusSince(history)).toEqual({ status: "off_track", since: "2026-09-30", previous: "at_risk" });
    expect(computeStatusSince(history.slice(1, 3))).toEqual({
      status: "off_track",
      since: "2026-07-31",
      previous: null,
    });
    expect(computeStatusSince([])).toBeNull();
  });
});

describe("the order of the statuses", () => {
  it("runs from missed, 1, to achieved, 9", () => {
    expect(STATUSES.map(statusRank)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9]);
    expect([statusRank("missed"), statusRank("no_data"), statusRank("achieved")]).toEqual([1, 6, 9]);
    expect(isWorseStatus("off_track", "at_risk")).toBe(true);
    expect(isWorseStatus("achieved", "achieved")).toBe(false);
    expect(["achieved" as const, "missed" as const].sort(compareStatuses)).toEqual(["missed", "achieved"]);
  });
});

describe("a target without a baseline", () => {
  const on = (asOf: string, ...seen: Pair[]) =>
    evaluateWithoutBaseline({
      comparator: "more_than",
      target: dated(["2026-12-31", 95]),
      observations: seen.map(dated),
      asOf: isoDate(asOf),
    });

  it("can be met, missed or overdue, but has no pace", () => {
    expect(on("2026-06-30", ["2025-12-31", 95.15])).toMatchObject({ status: "achieved" });
    expect(on("2026-06-30", ["2025-12-31", 95])).toMatchObject({ status: null, gap: 0 });
    expect(on("2027-01-01", ["2025-12-31", 95]).status).toBe("due_unreported");
    expect(on("2027-01-01", ["2026-12-31", 94]).status).toBe("missed");
    expect(on("2025-06-30", ["2025-12-31", 96])).toEqual({ status: "no_data", gap: null, actual: null });
  });
});
