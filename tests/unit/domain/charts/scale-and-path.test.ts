import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { circlesPath, linePath, rectPath } from "@/lib/domain/charts/path";
import { linearScale, niceTicks } from "@/lib/domain/charts/scale";
import { dayOf, timeTicks } from "@/lib/domain/charts/time-ticks";

describe("scales and ticks", () => {
  it("a scale maps its ends to its ends, and a domain of one value to the middle", () => {
    const scale = linearScale({ domain: [0, 120], range: [300, 0] });
    expect([scale(0), scale(120), scale(30)]).toEqual([300, 0, 225]);
    expect(linearScale({ domain: [5, 5], range: [0, 10] })(5)).toBe(5);
  });
  it("ticks are round numbers around the values", () => {
    expect(niceTicks({ min: 0, max: 108, count: 5 })).toEqual([0, 25, 50, 75, 100, 125]);
    expect(niceTicks({ min: 11, max: 14.71, count: 5 })).toEqual([11, 12, 13, 14, 15]);
    expect(niceTicks({ min: 0, max: 0.3, count: 3 })).toEqual([0, 0.1, 0.2, 0.3]);
  });
  it("counts get whole ticks only", () => {
    expect(niceTicks({ min: 0, max: 2, count: 5, isInteger: true })).toEqual([0, 1, 2]);
  });
  it("one value still gets two ticks; what is not finite is an error", () => {
    expect(niceTicks({ min: 74.7, max: 74.7, count: 4 }).length).toBeGreaterThanOrEqual(2);
    expect(() => niceTicks({ min: Number.NaN, max: 1, count: 4 })).toThrow(RangeError);
  });
  it("ticks always enclose the values and rise", () => {
    const limits = fc.tuple(
      fc.double({ min: -1e6, max: 1e6, noNaN: true }),
      fc.double({ min: 0.001, max: 1e6, noNaN: true }),
    );
    fc.assert(
      fc.property(limits, fc.integer({ min: 2, max: 8 }), ([min, extent], count) => {
        const ticks = niceTicks({ min, max: min + extent, count });
        const slack = 1e-6 * (Math.abs(min) + extent);
        expect(ticks[0]).toBeLessThanOrEqual(min + slack);
        expect(ticks.at(-1)).toBeGreaterThanOrEqual(min + extent - slack);
        expect(ticks.every((tick, index) => index === 0 || tick > (ticks[index - 1] as number))).toBe(true);
        expect(ticks.length).toBeLessThanOrEqual(count + 3);
      }),
    );
  });
});

describe("time ticks", () => {
  it("fall on quarters of the year when months have no room", () => {
    const ticks = timeTicks({ from: "2025-10-28", to: "2026-10-31", maxCount: 4 });
    expect(ticks.map((tick) => tick.date)).toEqual(["2026-01-01", "2026-04-01", "2026-07-01", "2026-10-01"]);
  });
  it("fall on January over long spans", () => {
    const ticks = timeTicks({ from: "2025-12-31", to: "2030-12-31", maxCount: 6 });
    expect(ticks.map((tick) => tick.date)).toEqual([
      "2026-01-01",
      "2027-01-01",
      "2028-01-01",
      "2029-01-01",
      "2030-01-01",
    ]);
  });
  it("a day number counts from 1970 and knows leap days", () => {
    expect(dayOf("1970-01-01")).toBe(0);
    expect(dayOf("2024-03-01") - dayOf("2024-02-28")).toBe(2);
    expect(() => dayOf("2026-02-30")).toThrow();
  });
});

describe("paths", () => {
  it("a gap breaks the line and is never drawn as zero", () => {
    expect(linePath([{ x: 0, y: 5 }, { x: 10, y: 6 }, null, { x: 30, y: 7 }, { x: 40, y: 8 }])).toBe(
      "M0 5L10 6M30 7L40 8",
    );
    expect(linePath([])).toBe("");
  });
  it("coordinates are short: a tenth of a unit, no minus zero", () => {
    expect(linePath([{ x: -0.01, y: 1 / 3 }])).toBe("M0 0.3");
    expect(rectPath({ x: 1, y: 2, width: 3, height: 4 })).toBe("M1 2h3v4h-3z");
  });
  it("many dots are one path", () => {
    expect(
      circlesPath(
        [
          { x: 10, y: 10 },
          { x: 20, y: 10 },
        ],
        3,
      ),
    ).toBe("M7 10a3 3 0 1 0 6 0a3 3 0 1 0-6 0M17 10a3 3 0 1 0 6 0a3 3 0 1 0-6 0");
  });
});
