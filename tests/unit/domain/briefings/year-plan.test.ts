import { describe, expect, it } from "vitest";
import { chooseYearPlan, computeAchievement, type PlannedTarget } from "@/lib/domain/briefings/year-plan";
import { isoDate } from "@/lib/domain/dates/iso-date";
import type { Comparator } from "@/lib/domain/targets/types";
import { snapshotValue } from "@/tests/support/briefing-snapshot";

const target = (more: Partial<PlannedTarget> = {}): PlannedTarget => ({
  value: 14.6,
  due: isoDate("2030-12-31"),
  milestones: [],
  recursYearly: false,
  firstYear: null,
  isNationalTotal: false,
  ...more,
});
const plan = (more: Partial<PlannedTarget>, assigned: number | null = null, year = 2026) =>
  chooseYearPlan({ year, assigned, target: target(more) });
const NONE = { kind: "missing", reason: "no_plan" };

describe("the year's plan", () => {
  const milestones = [{ date: isoDate("2026-12-31"), value: 12 }];

  it("is what was assigned, before a milestone, before the target", () => {
    expect(plan({ milestones, due: isoDate("2026-12-31") }, 11)).toEqual({
      ...{ kind: "value", value: 11, year: 2026, basis: "assigned" },
    });
    expect(plan({ milestones })).toEqual({ kind: "value", value: 12, year: 2026, basis: "milestone" });
    expect(plan({ due: isoDate("2026-12-31") })).toMatchObject({ value: 14.6, basis: "target" });
    expect(plan({ due: isoDate("2026-06-30") })).toMatchObject({ value: 14.6, basis: "target" });
  });

  it("is none between the years that say something: a required path is no plan", () => {
    expect(plan({})).toEqual(NONE);
    expect(plan({ milestones }, null, 2027)).toEqual(NONE);
    expect(plan({ milestones: [{ date: isoDate("2026-06-30"), value: 12 }] })).toEqual(NONE);
  });

  it("of a target of every year is the target in each of its years", () => {
    const yearly = { value: 100, recursYearly: true, firstYear: 2026 };
    expect(plan(yearly)).toMatchObject({ value: 100, basis: "target" });
    expect(plan(yearly, null, 2030)).toMatchObject({ value: 100, year: 2030 });
    expect(plan(yearly, null, 2025)).toEqual(NONE);
    expect(plan(yearly, null, 2031)).toEqual(NONE);
  });

  it("the nation's total is no province's plan, what was assigned to the province is", () => {
    const national = { value: 1000, recursYearly: true, firstYear: 2025, isNationalTotal: true };
    expect(plan(national)).toEqual(NONE);
    expect(plan(national, 30)).toMatchObject({ value: 30, basis: "assigned" });
  });
});

describe("achievement of the plan", () => {
  const percent = (options: {
    plan?: number;
    actual: number;
    comparator?: Comparator;
    isFlow?: boolean;
    asOf?: string;
  }) =>
    computeAchievement({
      plan: { kind: "value", value: options.plan ?? 40, year: 2026, basis: "assigned" },
      figure: snapshotValue(options.actual, options.asOf === undefined ? {} : { asOf: isoDate(options.asOf) }),
      comparator: options.comparator ?? "at_least",
      isFlow: options.isFlow ?? false,
    });

  it.each([
    [{ actual: 30 }, 75],
    [{ actual: 44, comparator: "more_than" }, 110],
    [{ actual: 0 }, 0],
    [{ actual: 50, comparator: "at_most" }, 80],
    [{ actual: 32, comparator: "less_than" }, 125],
    [{ actual: 30, comparator: "exactly" }, 75],
  ] as const)("%j is %d %%", (options, expected) => {
    expect(percent(options)).toBe(expected);
  });

  it.each([
    ["on a base of nothing", { plan: 0, actual: 5 }],
    ["of nothing where less is better", { actual: 0, comparator: "at_most" }],
    ["past a target to be met exactly", { actual: 41, comparator: "exactly" }],
    ["of a yearly count of another year", { actual: 30, isFlow: true, asOf: "2025-12-31" }],
    ["of less than nothing", { actual: -1 }],
  ] as const)("%s is none", (_what, options) => {
    expect(percent(options)).toBeNull();
  });

  it("without a plan or a figure is none", () => {
    const missing = { kind: "missing", reason: "no_plan" } as const;
    const common = { comparator: "at_least", isFlow: false } as const;
    expect(computeAchievement({ ...common, plan: missing, figure: snapshotValue(1) })).toBeNull();
    const given = { kind: "value", value: 40, year: 2026, basis: "target" } as const;
    expect(computeAchievement({ ...common, plan: given, figure: missing })).toBeNull();
  });
});
