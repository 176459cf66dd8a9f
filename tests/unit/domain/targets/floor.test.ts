import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isoDate } from "@/lib/domain/dates/iso-date";
import { evaluateCase } from "@/lib/domain/targets/evaluate-case";
import { listUnitsBelowFloor, summarizeFloor, summarizeFloorHistogram } from "@/lib/domain/targets/floor";

describe("summarizeFloor", () => {
  it("counts stations of 6, 4, 3 and 1 doctors as 2 of 4 meeting a floor of 4, with 4 short", () => {
    expect(summarizeFloor({ floor: 4, units: [6, 4, 3, 1] })).toEqual({
      units: 4,
      reporting: 4,
      meeting: 2,
      share: 0.5,
      shortfall: 4,
      shortfallUpper: 4,
      surplus: 2,
      total: 14,
      shortfallIfFreelyMoved: 2,
    });
  });

  it("counts a station that did not report apart: 1 short, at most 5", () => {
    expect(summarizeFloor({ floor: 4, units: [6, 4, 3, null] })).toEqual({
      units: 4,
      reporting: 3,
      meeting: 2,
      share: 2 / 3,
      shortfall: 1,
      shortfallUpper: 5,
      surplus: 2,
      total: 13,
      shortfallIfFreelyMoved: 0,
    });
  });

  it("has no share without a reporting unit, and supposes all of them empty at worst", () => {
    expect(summarizeFloor({ floor: 4, units: [null, null] })).toMatchObject({
      share: null,
      shortfall: 0,
      shortfallUpper: 8,
    });
    expect(summarizeFloor({ floor: 4, units: [] })).toMatchObject({ units: 0, share: null, shortfallUpper: 0 });
  });

  it("a station with 3 doctors is one short, an empty one four", () => {
    expect(summarizeFloor({ floor: 4, units: [3] }).shortfall).toBe(1);
    expect(summarizeFloor({ floor: 4, units: [0] }).shortfall).toBe(4);
  });

  it("gives null for sums beyond all numbers", () => {
    const summary = summarizeFloor({ floor: 4, units: [1.7e308, 1.7e308] });
    expect(summary).toMatchObject({ meeting: 2, share: 1, shortfall: 0, total: null, surplus: null });
  });

  const stations = fc.array(fc.option(fc.integer({ min: 0, max: 9 })), { maxLength: 80 });

  it("gives the same from a histogram as from the list", () => {
    fc.assert(
      fc.property(stations, fc.integer({ min: 1, max: 6 }), (units, floor) => {
        const counts = new Map<number, number>();
        for (const value of units) if (value !== null) counts.set(value, (counts.get(value) ?? 0) + 1);
        const histogram = [...counts].map(([value, count]) => ({ value, count }));
        expect(summarizeFloorHistogram({ floor, histogram, expectedUnits: units.length })).toEqual(
          summarizeFloor({ floor, units }),
        );
      }),
    );
  });

  it("never finds fewer short than if doctors could be moved freely, and surplus explains the difference", () => {
    fc.assert(
      fc.property(stations, (units) => {
        const { shortfall, shortfallUpper, surplus, shortfallIfFreelyMoved } = summarizeFloor({ floor: 4, units });
        expect(shortfall ?? 0).toBeGreaterThanOrEqual(shortfallIfFreelyMoved ?? 0);
        expect(shortfallUpper ?? 0).toBeGreaterThanOrEqual(shortfall ?? 0);
        expect(shortfallIfFreelyMoved).toBe(Math.max(0, (shortfall ?? 0) - (surplus ?? 0)));
      }),
    );
  });

  it("takes those that reported for the units where more did than were expected", () => {
    expect(summarizeFloorHistogram({ floor: 4, histogram: [{ value: 4, count: 3 }], expectedUnits: 2 })).toMatchObject({
      units: 3,
      shortfallUpper: 0,
    });
  });
});

describe("listUnitsBelowFloor", () => {
  it("lists the stations below the floor, worst first, without those that did not report", () => {
    const units = [
      { id: "a", value: 3 },
      { id: "b", value: null },
      { id: "c", value: 0 },
      { id: "d", value: 4 },
      { id: "e", value: 3 },
    ];
    expect(listUnitsBelowFloor(units, 4).map(({ id }) => id)).toEqual(["c", "a", "e"]);
  });
});

describe("a floor case of the evaluate API", () => {
  const floorCase = (units: readonly (number | null)[]) =>
    evaluateCase({ id: "f", floor: 4, units }, { asOf: isoDate("2026-12-31") });

  it.each([
    [[], "no_data", []],
    [[null, null], "no_data", ["partial_reporting"]],
    [[4, 5], "achieved", []],
    [[4, null], null, ["partial_reporting"]],
    [[4, 3], null, []],
  ] as const)("with units %j has status %s and flags %j", (units, status, flags) => {
    expect(floorCase(units)).toMatchObject({ id: "f", status, methods: null, flags });
  });

  it("leaves floor null for a series", () => {
    const point = { date: isoDate("2024-12-31"), value: 1 };
    const target = { date: isoDate("2026-12-31"), value: 2 };
    const series = { id: "s", comparator: "at_least", baseline: point, target, observations: [] } as const;
    const result = evaluateCase(series, { asOf: isoDate("2026-12-31") });
    expect(Object.keys(result)).toEqual(["id", "status", "methods", "floor", "flags"]);
    expect(result).toMatchObject({ floor: null, status: "no_data", flags: [] });
  });
});
