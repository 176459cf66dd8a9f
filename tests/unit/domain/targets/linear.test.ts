import { describe, expect, it } from "vitest";
import { evaluate, type Pair, type ShortCase } from "./case-builder";

const linear = (input: ShortCase) => evaluate(input).methods.linear;
const path: { from: Pair; to: Pair } = { from: ["2024-12-31", 100], to: ["2026-12-31", 200] };
const NOTHING = {
  progress: null,
  expectedProgress: null,
  expected: null,
  ratio: null,
  gap: null,
  requiredPerMonth: null,
};

describe("the actual", () => {
  it("is the latest observation on or before the as-of date, judged on its own date", () => {
    const result = linear({
      ...path,
      seen: [
        ["2025-12-31", 150],
        ["2025-06-30", 110],
      ],
      asOf: "2026-11-30",
    });
    expect(result).toMatchObject({ progress: 0.5, expected: 150, ratio: 1, gap: 50, status: "on_track" });
    expect(result.requiredPerMonth).toBeCloseTo(4.166667, 6);
  });

  it("may be of the as-of date itself, while the day after is ignored", () => {
    const seen: Pair[] = [
      ["2025-12-31", 150],
      ["2026-01-01", 200],
    ];
    expect(linear({ ...path, seen, asOf: "2025-12-31" }).status).toBe("on_track");
    expect(linear({ ...path, seen, asOf: "2026-01-01" }).status).toBe("achieved");
  });

  it("may lie before the baseline, and then has no way to have gone yet", () => {
    const result = linear({ ...path, seen: [["2024-06-30", 90]], asOf: "2025-12-31" });
    expect(result).toMatchObject({ progress: -0.1, expectedProgress: 0, expected: 100, ratio: null, gap: 110 });
    expect(result.status).toBe("not_started");
    expect(result.requiredPerMonth).toBeCloseTo(110 / 12 / 2.504109589, 6);
  });
});

describe("the order of the statuses", () => {
  it("is no_data with all numbers null without an observation, even long after the due date", () => {
    expect(linear({ ...path, asOf: "2030-01-01" })).toEqual({ ...NOTHING, status: "no_data" });
    expect(linear({ ...path, seen: [["2026-01-01", 150]], asOf: "2025-12-31" })).toEqual({
      ...NOTHING,
      status: "no_data",
    });
  });

  it("is achieved before missed and before due_unreported", () => {
    expect(linear({ ...path, seen: [["2027-03-31", 200]] }).status).toBe("achieved");
    expect(linear({ ...path, seen: [["2026-03-31", 200]], asOf: "2027-03-31" })).toMatchObject({
      status: "achieved",
      requiredPerMonth: null,
      gap: 0,
    });
  });

  it("is missed on the due date itself, with the whole way expected", () => {
    expect(linear({ ...path, seen: [["2026-12-31", 199]] })).toMatchObject({
      status: "missed",
      expected: 200,
      expectedProgress: 1,
      ratio: 0.99,
      requiredPerMonth: null,
    });
    expect(linear({ ...path, seen: [["2028-12-31", 199]] })).toMatchObject({ status: "missed", expected: 200 });
  });

  it("is due_unreported the day after the due date, not on it, and asks for no more each month", () => {
    const seen: Pair[] = [["2026-11-30", 150]];
    expect(linear({ ...path, seen, asOf: "2027-01-01" })).toMatchObject({
      status: "due_unreported",
      requiredPerMonth: null,
      gap: 50,
    });
    const onTheDay = linear({ ...path, seen, asOf: "2026-12-31" });
    expect(onTheDay.status).toBe("off_track");
    expect(onTheDay.requiredPerMonth).toBeGreaterThan(0);
  });

  it("is due_unreported before not_started", () => {
    expect(linear({ ...path, seen: [["2024-06-30", 90]], asOf: "2027-01-01" }).status).toBe("due_unreported");
  });

  it("is not_started on the baseline's day and while a milestone asks for nothing", () => {
    expect(linear({ ...path, seen: [["2024-12-31", 100]] })).toMatchObject({ status: "not_started", ratio: null });
    const flat = linear({ ...path, via: [["2025-12-31", 100]], seen: [["2025-06-30", 120]] });
    expect(flat).toMatchObject({ status: "not_started", expectedProgress: 0, progress: 0.2 });
  });

  it.each([
    [147.5, 0.95, "on_track"],
    [147.4, 0.948, "at_risk"],
    [130, 0.6, "at_risk"],
    [129.9, 0.598, "off_track"],
    [100, 0, "off_track"],
    [99.9, -0.002, "regressing"],
  ])("half way, %d of 100 to 200 is ratio %d: %s", (value, ratio, status) => {
    const result = linear({ ...path, seen: [["2025-12-31", value]] });
    expect(result.ratio).toBeCloseTo(ratio, 9);
    expect(result.status).toBe(status);
  });

  it("forgives rounding noise of 1e-9 in a ratio, and no more", () => {
    expect(linear({ ...path, seen: [["2025-12-31", 147.5 - 1e-9]] }).status).toBe("on_track");
    expect(linear({ ...path, seen: [["2025-12-31", 147.5 - 1e-6]] }).status).toBe("at_risk");
    expect(linear({ ...path, seen: [["2025-12-31", 100 - 1e-9]] }).status).toBe("off_track");
  });

  it("forgives nothing in a comparator: a hair below the target is missed", () => {
    expect(linear({ ...path, seen: [["2026-12-31", 199.9999999999]] }).status).toBe("missed");
  });

  it.each([
    ["at_least", 200, "achieved"],
    ["more_than", 200, "missed"],
    ["more_than", 200.0001, "achieved"],
  ] as const)("%s 200 with %d is %s on the due date", (comparator, value, status) => {
    expect(linear({ ...path, comparator, seen: [["2026-12-31", value]] }).status).toBe(status);
  });

  it.each([
    ["at_most", 100, "achieved"],
    ["less_than", 100, "missed"],
    ["less_than", 99.9, "achieved"],
  ] as const)("%s 100 with %d is %s on the due date", (comparator, value, status) => {
    const seen: Pair[] = [["2026-12-31", value]];
    expect(linear({ comparator, from: ["2024-12-31", 200], to: ["2026-12-31", 100], seen }).status).toBe(status);
  });
});

describe("milestones", () => {
  it("bend the path, each stretch by its own years", () => {
    const via: Pair[] = [["2025-12-31", 180]];
    expect(linear({ ...path, via, seen: [["2025-06-30", 120]] }).expected).toBeCloseTo(139.671233, 6);
    expect(linear({ ...path, via, seen: [["2025-12-31", 120]] }).expected).toBe(180);
    expect(linear({ ...path, via, seen: [["2026-06-30", 120]] }).expected).toBeCloseTo(189.917808, 6);
  });

  it("may ask for more than the target on the way", () => {
    const result = linear({ ...path, via: [["2025-12-31", 220]], seen: [["2025-12-31", 190]] });
    expect(result).toMatchObject({ expected: 220, expectedProgress: 1.2, ratio: 0.75, status: "at_risk" });
  });
});

describe("a target to keep", () => {
  const keep: ShortCase = { from: ["2024-12-31", 96], to: ["2026-12-31", 95] };

  it("has no path: shares null, the target expected, the gap given", () => {
    expect(linear({ ...keep, seen: [["2025-12-31", 95.5]] })).toEqual({
      ...NOTHING,
      expected: 95,
      gap: -0.5,
      status: "achieved",
    });
  });

  it("is regressing, then due_unreported or missed, once the comparator no longer holds", () => {
    const seen: Pair[] = [["2025-12-31", 94]];
    expect(linear({ ...keep, seen })).toEqual({ ...NOTHING, expected: 95, gap: 1, status: "regressing" });
    expect(linear({ ...keep, seen, asOf: "2027-01-01" })).toMatchObject({
      status: "due_unreported",
      requiredPerMonth: null,
    });
    expect(linear({ ...keep, seen: [["2026-12-31", 94]] })).toMatchObject({ status: "missed", gap: 1 });
  });

  it("is no_data with all numbers null without an observation", () => {
    expect(linear(keep)).toEqual({ ...NOTHING, status: "no_data" });
  });

  it("is one when baseline and target are equal, also where the comparator is strict", () => {
    const equal: ShortCase = { comparator: "more_than", from: ["2024-12-31", 95], to: ["2026-12-31", 95] };
    expect(linear({ ...equal, seen: [["2025-12-31", 95]] })).toMatchObject({
      status: "regressing",
      ratio: null,
      expected: 95,
    });
    expect(linear({ ...equal, seen: [["2025-12-31", 96]] }).status).toBe("achieved");
  });

  it("is none when a strict comparator is not met by a baseline short of the target by a hair", () => {
    const nearly: ShortCase = {
      from: ["2024-12-31", 94.999999999999],
      to: ["2026-12-31", 95],
      seen: [["2025-12-31", 94.999999999999]],
    };
    expect(linear(nearly)).toMatchObject({ progress: 0, status: "off_track" });
  });

  it("leaves un silent, healthy_people without a percent, and cagr as it is", () => {
    const { un, healthy_people, cagr } = evaluate({ ...keep, seen: [["2026-06-30", 94]] }).methods;
    expect(un).toEqual({ projected: null, ratio: null, level: null });
    expect(healthy_people).toEqual({ percentOfTargetedChange: null, status: "getting_worse" });
    expect(cagr.status).toBe("deterioration");
    const met = evaluate({ ...keep, seen: [["2026-06-30", 95]] }).methods;
    expect(met.un).toEqual({ projected: null, ratio: null, level: "achieved" });
    expect(met.healthy_people).toEqual({ percentOfTargetedChange: null, status: "met" });
    expect(met.cagr).toMatchObject({ score: 5, status: "target_achieved" });
    expect(met.cagr.ratio).toBeLessThan(0);
  });
});

describe("exactly", () => {
  const four: ShortCase = { comparator: "exactly", from: ["2024-12-31", 0], to: ["2026-12-31", 4] };

  it("counts five as far from four as three", () => {
    const five = evaluate({ ...four, seen: [["2025-12-31", 5]] }).methods;
    const three = evaluate({ ...four, seen: [["2025-12-31", 3]] }).methods;
    expect(five).toEqual(three);
    expect(five.linear).toMatchObject({ progress: 0.75, gap: 1, ratio: 1.5, status: "on_track" });
    expect(five.healthy_people).toEqual({ percentOfTargetedChange: 75, status: "improving" });
  });

  it("is achieved by four alone and missed by five", () => {
    expect(linear({ ...four, seen: [["2026-12-31", 4]] }).status).toBe("achieved");
    expect(linear({ ...four, seen: [["2026-12-31", 5]] })).toMatchObject({ status: "missed", gap: 1, progress: 0.75 });
  });

  it("comes down to a target below the baseline in the same way", () => {
    const down: ShortCase = { comparator: "exactly", from: ["2024-12-31", 8], to: ["2026-12-31", 4] };
    expect(linear({ ...down, seen: [["2025-12-31", 3]] })).toMatchObject({ progress: 0.75, gap: -1, ratio: 1.5 });
  });

  it("regresses when it overshoots by more than it had to go", () => {
    expect(linear({ ...four, seen: [["2025-12-31", 9]] })).toMatchObject({ progress: -0.25, status: "regressing" });
  });

  it("is kept where the baseline is the target, either side of it being a gap upwards", () => {
    const keep: ShortCase = { comparator: "exactly", from: ["2024-12-31", 4], to: ["2026-12-31", 4] };
    expect(linear({ ...keep, seen: [["2025-12-31", 4]] }).status).toBe("achieved");
    expect(linear({ ...keep, seen: [["2025-12-31", 5]] })).toMatchObject({ status: "regressing", gap: 1 });
    expect(linear({ ...keep, seen: [["2025-12-31", 3]] })).toMatchObject({ status: "regressing", gap: 1 });
  });
});
