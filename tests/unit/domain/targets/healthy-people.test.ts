import { describe, expect, it } from "vitest";
import { evaluate, type Pair, type ShortCase } from "./case-builder";

const healthy = (input: ShortCase) => evaluate(input).methods.healthy_people;
const base: { from: Pair; to: Pair } = { from: ["2024-12-31", 100], to: ["2030-12-31", 200] };

describe("healthy_people", () => {
  it.each([
    [200, 100, "met"],
    [110, 10, "improving"],
    [109.9, 9.9, "little_or_no_change"],
    [100, 0, "little_or_no_change"],
    [90.1, -9.9, "little_or_no_change"],
    [90, -10, "getting_worse"],
  ])("from 100 towards 200, %d is %d %%: %s", (value, percent, status) => {
    const result = healthy({ ...base, seen: [["2026-12-31", value]] });
    expect(result.percentOfTargetedChange).toBeCloseTo(percent, 9);
    expect(result.status).toBe(status);
  });

  it("measures worsening against the baseline, not against the change asked for", () => {
    const small: ShortCase = { comparator: "at_most", from: ["2024-12-31", 100], to: ["2030-12-31", 98] };
    expect(healthy({ ...small, seen: [["2026-12-31", 105]] })).toEqual({
      percentOfTargetedChange: -250,
      status: "little_or_no_change",
    });
    expect(healthy({ ...small, seen: [["2026-12-31", 110]] }).status).toBe("getting_worse");
  });

  it("counts any move away from a baseline of zero, and none as none", () => {
    const zero: ShortCase = { from: ["2024-12-31", 0], to: ["2030-12-31", 10] };
    expect(healthy({ ...zero, seen: [["2026-12-31", -0.001]] }).status).toBe("getting_worse");
    expect(healthy({ ...zero, seen: [["2026-12-31", 0]] }).status).toBe("little_or_no_change");
    expect(healthy({ ...zero, seen: [["2026-12-31", 0.5]] }).status).toBe("little_or_no_change");
  });

  it("is not available without an observation", () => {
    expect(healthy({ ...base, asOf: "2026-12-31" })).toEqual({
      percentOfTargetedChange: null,
      status: "not_available",
    });
  });

  it("is met for a strict target only past it", () => {
    const strict: ShortCase = { ...base, comparator: "more_than" };
    expect(healthy({ ...strict, seen: [["2026-12-31", 200]] })).toEqual({
      percentOfTargetedChange: 100,
      status: "improving",
    });
  });
});
