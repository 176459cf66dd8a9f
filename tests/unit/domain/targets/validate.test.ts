import { describe, expect, it } from "vitest";
import type { UncheckedCase, UncheckedSeriesCase } from "@/lib/domain/targets/validate-case";
import { validateCases, validateRequest } from "@/lib/domain/targets/validate-request";

const good: UncheckedSeriesCase = {
  id: "good",
  comparator: "at_least",
  baseline: { date: "2024-12-31", value: 34 },
  target: { date: "2030-12-31", value: 45 },
  observations: [{ date: "2026-12-31", value: 36 }],
};
const at = (date: string, value: number) => ({ date, value });
const faults = (...cases: UncheckedCase[]) => validateCases(cases).map(({ path, code }) => `${path} ${code}`);

describe("validateRequest", () => {
  it("accepts no cases, no observations and milestones in any order", () => {
    expect(validateRequest({ asOf: "2026-12-31", cases: [] })).toEqual([]);
    const milestones = [at("2028-12-31", 40), at("2026-12-31", 34), at("2027-12-31", 40)];
    expect(faults({ ...good, observations: [], milestones })).toEqual([]);
  });

  it("refuses an as-of date that does not exist", () => {
    expect(validateRequest({ asOf: "2026-02-30", cases: [] })).toEqual([
      { path: "asOf", code: "invalid_date", params: { date: "2026-02-30" } },
    ]);
  });

  it.each<[string, Partial<UncheckedSeriesCase>, string[]]>([
    ["a date that does not exist", { baseline: at("2023-02-29", 1) }, ["cases.0.baseline.date invalid_date"]],
    [
      "a value that is no finite number",
      { target: at("2030-12-31", Number.POSITIVE_INFINITY) },
      ["cases.0.target.value not_finite"],
    ],
    [
      "a broken observation",
      { observations: [at("2026-1-1", Number.NaN)] },
      ["cases.0.observations.0.date invalid_date", "cases.0.observations.0.value not_finite"],
    ],
    [
      "a target before its baseline",
      { target: at("2024-12-30", 45) },
      ["cases.0.target.date target_not_after_baseline"],
    ],
    ["a target on its baseline", { target: at("2024-12-31", 45) }, ["cases.0.target.date target_not_after_baseline"]],
    [
      "milestones on the edges",
      { milestones: [at("2030-12-31", 45), at("2024-12-31", 34)] },
      ["cases.0.milestones.0.date milestone_outside_plan", "cases.0.milestones.1.date milestone_outside_plan"],
    ],
    [
      "two milestones on a date",
      { milestones: [at("2026-12-31", 36), at("2026-12-31", 37)] },
      ["cases.0.milestones.1.date milestone_date_repeated"],
    ],
    [
      "a milestone behind the one before",
      { milestones: [at("2026-12-31", 40), at("2028-12-31", 38)] },
      ["cases.0.milestones.1.value milestone_behind"],
    ],
    [
      "the same sent the other way round",
      { milestones: [at("2028-12-31", 38), at("2026-12-31", 40)] },
      ["cases.0.milestones.0.value milestone_behind"],
    ],
    [
      "a first milestone behind the baseline",
      { milestones: [at("2026-12-31", 33.9)] },
      ["cases.0.milestones.0.value milestone_behind"],
    ],
    [
      "a rising milestone on a falling plan",
      { comparator: "at_most", target: at("2030-12-31", 20), milestones: [at("2026-12-31", 35)] },
      ["cases.0.milestones.0.value milestone_behind"],
    ],
    [
      "two observations on a date",
      { observations: [at("2026-12-31", 1), at("2025-12-31", 2), at("2026-12-31", 1)] },
      ["cases.0.observations.2.date observation_date_repeated"],
    ],
    ["an empty id", { id: "" }, ["cases.0.id id_empty"]],
  ])("names %s", (_name, change, expected) => {
    expect(faults({ ...good, ...change })).toEqual(expected);
  });

  it("lets a milestone of an exact target pass it no further than the one before fell short", () => {
    const exact: UncheckedSeriesCase = {
      ...good,
      comparator: "exactly",
      baseline: at("2024-12-31", 0),
      target: at("2030-12-31", 4),
    };
    expect(faults({ ...exact, milestones: [at("2026-12-31", 2), at("2027-12-31", 6)] })).toEqual([]);
    expect(faults({ ...exact, milestones: [at("2026-12-31", 2), at("2027-12-31", 7)] })).toEqual([
      "cases.0.milestones.1.value milestone_behind",
    ]);
  });

  it("names the later of two equal ids, whatever the kinds of case", () => {
    expect(faults(good, { id: "good", floor: 4, units: [1] }, good)).toEqual([
      "cases.1.id id_repeated",
      "cases.2.id id_repeated",
    ]);
  });

  it("wants a positive floor and units that are no negative numbers, null being one that did not report", () => {
    expect(faults({ id: "f", floor: 4, units: [0, null, 2.5] })).toEqual([]);
    expect(faults({ id: "f", floor: 0, units: [1, -1, Number.NaN] })).toEqual([
      "cases.0.floor floor_not_positive",
      "cases.0.units.1 unit_negative",
      "cases.0.units.2 not_finite",
    ]);
    expect(faults({ id: "f", floor: Number.NaN, units: [] })).toEqual(["cases.0.floor not_finite"]);
  });

  it("takes 1,000 cases and refuses 1,001", () => {
    const many = Array.from({ length: 1001 }, (_, index) => ({ id: String(index), floor: 4, units: [1] }));
    expect(faults(...many.slice(0, 1000))).toEqual([]);
    expect(faults(...many)).toEqual(["cases too_many_cases"]);
  });

  it("takes 100,000 observations in all and refuses one more", () => {
    const observations = Array.from({ length: 50_000 }, (_, index) => at(String(index), 1));
    const two = [
      { ...good, id: "a", observations },
      { ...good, id: "b", observations },
    ];
    expect(faults(...two)).not.toContain("cases too_many_observations");
    expect(faults(...two, { ...good, id: "c" })).toEqual(["cases too_many_observations"]);
  });
});
