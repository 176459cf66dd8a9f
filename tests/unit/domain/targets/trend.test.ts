import { describe, expect, it } from "vitest";
import { evaluate, type Pair, type ShortCase } from "./case-builder";

const NOT_AVAILABLE = { slopePerMonth: null, projected: null, lower: null, upper: null, status: "not_available" };
const months = (values: readonly number[]): Pair[] =>
  values.map((value, index) => [`2026-${String(index + 1).padStart(2, "0")}-01`, value]);
const trend = (input: ShortCase) => evaluate(input).methods.trend;
const base: ShortCase = { from: ["2025-12-31", 10], to: ["2027-12-31", 20] };

describe("trend", () => {
  it("needs six observations", () => {
    expect(trend({ ...base, seen: months([10, 11, 12, 13, 14]) })).toEqual(NOT_AVAILABLE);
    expect(trend({ ...base, seen: months([10, 11, 12, 13, 14, 15]) }).status).toBe("will_meet");
  });

  it("is not available without an observation, nor on or after the due date", () => {
    expect(trend({ ...base, asOf: "2026-12-31" })).toEqual(NOT_AVAILABLE);
    const seen = [...months([10, 11, 12, 13, 14]), ["2027-12-31", 15] as Pair];
    expect(trend({ ...base, seen })).toEqual(NOT_AVAILABLE);
  });

  it("answers after the due date while the latest observation lies before it", () => {
    expect(trend({ ...base, seen: months([10, 11, 12, 13, 14, 15]), asOf: "2028-06-30" }).status).toBe("will_meet");
  });

  it("takes observations up to exactly two years old, those before the baseline too", () => {
    const recent: Pair[] = [
      ["2026-02-01", 11],
      ["2026-03-01", 12],
      ["2026-04-01", 13],
      ["2026-05-01", 14],
      ["2026-06-01", 15],
    ];
    expect(trend({ ...base, seen: [["2024-06-01", 9], ...recent] }).status).not.toBe("not_available");
    expect(trend({ ...base, seen: [["2024-05-31", 9], ...recent] })).toEqual(NOT_AVAILABLE);
  });

  it("counts from the latest observation, not from the as-of date", () => {
    const seen = months([10, 11, 12, 13, 14, 15]);
    expect(trend({ ...base, seen, asOf: "2027-12-31" })).toEqual(trend({ ...base, seen }));
  });

  it("ignores observations after the as-of date", () => {
    const seen = months([10, 11, 12, 13, 14, 15, 0]);
    expect(trend({ ...base, seen, asOf: "2026-06-30" })).toEqual(trend({ ...base, seen: seen.slice(0, 6) }));
  });

  it("will miss a target it moves away from, and turns the limits round for a decrease", () => {
    expect(trend({ ...base, seen: months([10, 10.1, 10, 9.9, 10, 9.8]) }).status).toBe("will_miss");
    const down: ShortCase = { comparator: "at_most", from: ["2025-12-31", 20], to: ["2026-12-31", 16.2] };
    const wobbling = months([20, 19.5, 19.4, 18.8, 18.7, 18.1]);
    const lands = trend({ ...down, seen: wobbling });
    expect(lands.status).toBe("will_meet");
    expect(lands.slopePerMonth).toBeCloseTo(-0.36167729, 8);
    expect(lands.lower).toBeCloseTo(15.140717, 6);
    expect(lands.projected).toBeCloseTo(15.648885, 6);
    expect(lands.upper).toBeCloseTo(16.157054, 6);
    expect(trend({ ...down, to: ["2026-12-31", 15.7], seen: wobbling }).status).toBe("likely");
    expect(trend({ ...down, to: ["2026-12-31", 15.2], seen: wobbling }).status).toBe("unlikely");
    expect(trend({ ...down, to: ["2026-12-31", 15], seen: wobbling }).status).toBe("will_miss");
  });

  it("reaches a strict target by landing on it, within 1e-9", () => {
    const flat = months([5, 5, 5, 5, 5, 5]);
    expect(trend({ comparator: "more_than", from: ["2025-12-31", 4], to: ["2026-12-31", 5], seen: flat }).status).toBe(
      "will_meet",
    );
    expect(
      trend({ comparator: "more_than", from: ["2025-12-31", 4], to: ["2026-12-31", 5 + 4e-9], seen: flat }).status,
    ).toBe("will_meet");
    expect(
      trend({ comparator: "more_than", from: ["2025-12-31", 4], to: ["2026-12-31", 5 + 6e-9], seen: flat }).status,
    ).toBe("will_miss");
  });

  it("stays as it is for a target to keep", () => {
    const keep: ShortCase = {
      from: ["2025-12-31", 30],
      to: ["2027-12-31", 20],
      seen: months([30, 29, 28, 27, 26, 25]),
    };
    expect(trend(keep).status).toBe("will_miss");
  });

  it("reads values past an exact target as short of it", () => {
    const exact: ShortCase = { comparator: "exactly", from: ["2025-12-31", 0], to: ["2027-12-31", 4] };
    const past = trend({ ...exact, seen: months([5, 5, 5, 5, 5, 5]) });
    expect(past).toEqual(trend({ ...exact, seen: months([3, 3, 3, 3, 3, 3]) }));
    expect(past.projected).toBeCloseTo(3, 9);
  });
});
