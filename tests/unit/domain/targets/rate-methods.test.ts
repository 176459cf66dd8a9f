import { describe, expect, it } from "vitest";
import { evaluate, type Pair, type ShortCase } from "./case-builder";

const cagr = (input: ShortCase) => evaluate(input).methods.cagr;
const un = (input: ShortCase) => evaluate(input).methods.un;
const NO_PACE = { ratio: null, score: null, status: "not_available" };
const NO_LEVEL = { projected: null, ratio: null, level: null };

describe("cagr", () => {
  const base: { from: Pair; to: Pair } = { from: ["2020-12-31", 10], to: ["2030-12-31", 20] };

  it("is not available without an observation or with less than one year", () => {
    expect(cagr({ ...base, asOf: "2025-12-31" })).toEqual(NO_PACE);
    expect(cagr({ ...base, seen: [["2021-12-30", 12]] })).toEqual(NO_PACE);
    expect(cagr({ ...base, seen: [["2020-06-30", 12]] })).toEqual(NO_PACE);
    expect(cagr({ ...base, seen: [["2021-12-31", 12]] }).status).toBe("substantial_progress");
  });

  it("is not available across a change of sign, unless achieved, which then has no ratio", () => {
    expect(cagr({ ...base, seen: [["2025-12-31", -1]] })).toEqual(NO_PACE);
    expect(
      cagr({ comparator: "at_least", from: ["2020-12-31", -10], to: ["2030-12-31", 5], seen: [["2025-12-31", -1]] }),
    ).toEqual(NO_PACE);
    expect(
      cagr({ comparator: "at_most", from: ["2020-12-31", 10], to: ["2030-12-31", 5], seen: [["2025-12-31", -1]] }),
    ).toEqual({
      ratio: null,
      score: 5,
      status: "target_achieved",
    });
  });

  it("is not available towards 0 from below, since 0.001 has the other sign", () => {
    expect(cagr({ from: ["2020-12-31", -10], to: ["2030-12-31", 0], seen: [["2025-12-31", -5]] })).toEqual(NO_PACE);
  });

  it("puts 0.001 for a baseline of zero", () => {
    const fromZero = cagr({ from: ["2020-12-31", 0], to: ["2030-12-31", 20], seen: [["2025-12-31", 1]] });
    const fromTiny = cagr({ from: ["2020-12-31", 0.001], to: ["2030-12-31", 20], seen: [["2025-12-31", 1]] });
    expect(fromZero).toEqual(fromTiny);
    expect(fromZero.ratio).toBeCloseTo(1.761682, 6);
    expect(cagr({ from: ["2020-12-31", 0], to: ["2030-12-31", 20], seen: [["2025-12-31", -1]] })).toEqual(NO_PACE);
  });

  it("puts 0.001 for a target of zero but leaves an actual of zero, a fall of 100 %", () => {
    const down: ShortCase = { comparator: "less_than", from: ["2020-12-31", 10], to: ["2030-12-31", 0] };
    expect(cagr({ ...down, seen: [["2025-12-31", 0]] }).ratio).toBeCloseTo(1.661425, 6);
    expect(cagr({ ...down, seen: [["2025-12-31", 0]] }).status).toBe("substantial_progress");
  });

  it("turns the sign of the rates round below zero: -10 to -8 on the way to at least -5 is progress", () => {
    const result = cagr({ from: ["2020-12-31", -10], to: ["2030-12-31", -5], seen: [["2025-12-31", -8]] });
    expect(result.ratio).toBeCloseTo(0.651776, 6);
    expect(result.status).toBe("moderate_progress");
    const zero = cagr({ from: ["2020-12-31", -10], to: ["2030-12-31", -5], seen: [["2025-12-31", 0]] });
    expect(zero).toMatchObject({ status: "target_achieved", score: 5 });
    expect(zero.ratio).toBeGreaterThan(0);
  });

  it("is not available when nothing is required, unless achieved", () => {
    const equal: ShortCase = { comparator: "more_than", from: ["2020-12-31", 10], to: ["2030-12-31", 10] };
    expect(cagr({ ...equal, seen: [["2025-12-31", 9]] })).toEqual(NO_PACE);
    expect(cagr({ ...equal, seen: [["2025-12-31", 11]] })).toEqual({
      ratio: null,
      score: 5,
      status: "target_achieved",
    });
  });

  it("scores 5 once achieved whatever the ratio", () => {
    const keep: ShortCase = { comparator: "at_most", from: ["2020-12-31", 7.05], to: ["2030-12-31", 70] };
    const result = cagr({ ...keep, seen: [["2026-10-31", 12.58]] });
    expect(result).toMatchObject({ score: 5, status: "target_achieved" });
    expect(result.ratio).toBeLessThan(0);
  });
});

describe("un", () => {
  const base: { from: Pair; to: Pair } = { from: ["2024-12-31", 10], to: ["2030-12-31", 20] };

  it("needs half a year since the baseline", () => {
    expect(un({ ...base, seen: [["2025-06-30", 12]] })).toEqual(NO_LEVEL);
    expect(un({ ...base, seen: [["2025-07-02", 12]] }).level).toBe(3);
    expect(un({ ...base, seen: [["2024-06-30", 12]] })).toEqual(NO_LEVEL);
  });

  it("needs a baseline and an actual above zero", () => {
    expect(un({ ...base, from: ["2024-12-31", 0], seen: [["2026-12-31", 12]] })).toEqual(NO_LEVEL);
    expect(un({ ...base, seen: [["2026-12-31", 0]] })).toEqual(NO_LEVEL);
    expect(un({ ...base, from: ["2024-12-31", -3], seen: [["2026-12-31", 12]] })).toEqual(NO_LEVEL);
    expect(un({ ...base, asOf: "2026-12-31" })).toEqual(NO_LEVEL);
  });

  it("still says achieved where nothing can be projected", () => {
    expect(un({ ...base, seen: [["2025-01-31", 25]] })).toEqual({ projected: null, ratio: null, level: "achieved" });
  });

  it("is the actual itself from the due date on", () => {
    expect(un({ ...base, seen: [["2030-12-31", 19]] })).toEqual({ projected: 19, ratio: 0.9, level: 2 });
    expect(un({ ...base, seen: [["2032-12-31", 10.9]] })).toMatchObject({ projected: 10.9, level: 1 });
    expect(un({ ...base, seen: [["2032-12-31", 11]] })).toEqual({ projected: 11, ratio: 0.1, level: 2 });
  });
});
