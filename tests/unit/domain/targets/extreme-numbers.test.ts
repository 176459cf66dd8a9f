import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays, isoDate } from "@/lib/domain/dates/iso-date";
import { evaluateProgress } from "@/lib/domain/targets/evaluate-case";
import { COMPARATORS } from "@/lib/domain/targets/types";
import { evaluate, type Pair } from "./case-builder";

const collectNumbers = (value: unknown): number[] => {
  if (typeof value === "number") return [value];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(collectNumbers) : [];
};

describe("numbers of an extreme size", () => {
  it("leave the ratios right where a plain subtraction would overflow", () => {
    const { linear, healthy_people } = evaluate({
      from: ["2024-12-31", -1e308],
      to: ["2026-12-31", 1e308],
      seen: [["2025-12-31", 0]],
    }).methods;
    expect(linear).toMatchObject({
      progress: 0.5,
      expectedProgress: 0.5,
      expected: 0,
      ratio: 1,
      status: "on_track",
      gap: 1e308,
    });
    expect(healthy_people).toEqual({ percentOfTargetedChange: 50, status: "improving" });
  });

  it("give null for a gap beyond all numbers, and still a status", () => {
    const { linear } = evaluate({
      from: ["2024-12-31", 0],
      to: ["2026-12-31", 1.7e308],
      seen: [["2025-12-31", -1.7e308]],
    }).methods;
    expect(linear).toMatchObject({ gap: null, progress: -1, expectedProgress: 0.5, ratio: -2, status: "regressing" });
  });

  it("keep the status when the ratio itself is beyond all numbers", () => {
    const { linear } = evaluate({
      from: ["2024-12-31", 0],
      to: ["2026-12-31", 1e-300],
      seen: [["2025-12-31", 1e200]],
    }).methods;
    expect(linear).toMatchObject({ progress: null, ratio: null, status: "achieved" });
  });

  it("leave a pace beyond all numbers out instead of calling it infinite", () => {
    const { cagr, un } = evaluate({
      from: ["2024-12-31", 1e-300],
      to: ["2034-12-31", 1.7e308],
      seen: [["2025-12-31", 1e300]],
    }).methods;
    expect(cagr).toEqual({ ratio: null, score: null, status: "not_available" });
    expect(un).toEqual({ projected: null, ratio: null, level: null });
  });

  it("land a trend of huge values", () => {
    const seen: Pair[] = [1, 2, 3, 4, 5, 6].map((value, month) => [`2026-0${month + 1}-01`, value * 1e307]);
    const { trend } = evaluate({ from: ["2025-12-31", 1e307], to: ["2026-12-31", 1e308], seen }).methods;
    expect(trend.projected).toBeCloseTo(1.3e308 / 1, -307);
    expect(trend.status).toBe("will_meet");
  });

  const date = fc.integer({ min: 0, max: 4000 }).map((days) => addDays(isoDate("2020-01-01"), days));
  const point = fc.record({ date, value: fc.double({ noNaN: true, noDefaultInfinity: true }) });

  it("never give NaN, an infinity or minus zero, and always a status", () => {
    fc.assert(
      fc.property(
        fc.record({
          comparator: fc.constantFrom(...COMPARATORS),
          baseline: point,
          years: fc.integer({ min: 1, max: 5000 }),
          target: fc.double({ noNaN: true, noDefaultInfinity: true }),
          observations: fc.uniqueArray(point, { selector: (one) => one.date, maxLength: 12 }),
          asOf: date,
        }),
        ({ comparator, baseline, years, target, observations, asOf }) => {
          const due = addDays(baseline.date, years);
          const result = evaluateProgress(
            { id: "any", comparator, baseline, target: { date: due, value: target }, observations },
            { asOf },
          );
          expect(collectNumbers(result).every((number) => Number.isFinite(number) && !Object.is(number, -0))).toBe(
            true,
          );
          expect(result.status).toBe(result.methods.linear.status);
          expect(JSON.parse(JSON.stringify(result))).toEqual(result);
        },
      ),
      { numRuns: 500 },
    );
  });
});
