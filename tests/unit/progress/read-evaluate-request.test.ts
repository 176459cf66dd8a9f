import { describe, expect, it } from "vitest";
import { readEvaluateRequest } from "@/lib/features/progress/schema/read-evaluate-request";

const beds = {
  id: "beds",
  comparator: "at_least",
  baseline: { date: "2024-12-31", value: 34 },
  target: { date: "2030-12-31", value: 45 },
  observations: [{ date: "2026-12-31", value: 36 }],
};
const floor = { id: "floor", floor: 4, units: [6, 4, 3, null] };
const without = (key: string) => Object.fromEntries(Object.entries(beds).filter(([name]) => name !== key));

function faultsOf(json: unknown): string[] {
  const read = readEvaluateRequest(json);
  return read.ok ? [] : read.faults.map(({ path, code }) => `${path}: ${code}`);
}
const faultsOfCases = (...cases: unknown[]) => faultsOf({ asOf: "2026-12-31", cases });

describe("reading an evaluate request", () => {
  it("takes a series, a floor, an empty list of cases, a case without milestones and one without observations", () => {
    expect(faultsOf({ asOf: "2026-12-31", cases: [] })).toEqual([]);
    expect(faultsOfCases(beds, floor, { ...beds, id: "none", observations: [] })).toEqual([]);
    expect(faultsOfCases({ ...floor, units: [] })).toEqual([]);
    expect(faultsOfCases({ ...beds, milestones: [{ date: "2028-12-31", value: 40 }] })).toEqual([]);
  });

  it.each<[string, unknown, string[]]>([
    ["null", null, [": not_object"]],
    ["a list", [], [": not_object"]],
    ["a number", 3, [": not_object"]],
    ["nothing in it", {}, ["asOf: missing_key", "cases: missing_key"]],
    ["a date that does not exist", { asOf: "2026-02-30", cases: [] }, ["asOf: invalid_date"]],
    ["a date with a time", { asOf: "2026-02-03T00:00:00Z", cases: [] }, ["asOf: invalid_date"]],
    ["a number for a date", { asOf: 20260101, cases: [] }, ["asOf: not_text"]],
    ["cases that are no list", { asOf: "2026-12-31", cases: {} }, ["cases: not_list"]],
    ["cases that are null", { asOf: "2026-12-31", cases: null }, ["cases: not_list"]],
    ["an unknown key", { asOf: "2026-12-31", cases: [], colour: "red" }, ["colour: unknown_key"]],
    ["a case that is null", { asOf: "2026-12-31", cases: [null] }, ["cases.0: not_object"]],
    ["a case that is a list", { asOf: "2026-12-31", cases: [[]] }, ["cases.0: not_object"]],
  ])("names the path of what is wrong at the top: %s", (_name, json, expected) => {
    expect(faultsOf(json)).toEqual(expected);
  });

  it.each<[string, object, string[]]>([
    ["id", without("id"), ["cases.0.id: missing_key"]],
    ["comparator", without("comparator"), ["cases.0.comparator: missing_key"]],
    ["baseline", without("baseline"), ["cases.0.baseline: missing_key"]],
    ["target", without("target"), ["cases.0.target: missing_key"]],
    ["observations", without("observations"), ["cases.0.observations: missing_key"]],
    ["baseline.date", { ...beds, baseline: { value: 3 } }, ["cases.0.baseline.date: missing_key"]],
    ["target.value", { ...beds, target: { date: "2030-12-31" } }, ["cases.0.target.value: missing_key"]],
    [
      "observation value",
      { ...beds, observations: [{ date: "2026-12-31" }] },
      ["cases.0.observations.0.value: missing_key"],
    ],
    ["units", { id: "f", floor: 4 }, ["cases.0.units: missing_key"]],
    ["floor", { id: "f", units: [] }, ["cases.0.floor: missing_key"]],
  ])("a missing key is named by its own path: %s", (_name, one, expected) => {
    expect(faultsOfCases(one)).toEqual(expected);
  });

  it.each<[string, object, string[]]>([
    ["in a case", { ...beds, colour: "red" }, ["cases.0.colour: unknown_key"]],
    ["in a floor", { ...floor, colour: "red" }, ["cases.0.colour: unknown_key"]],
    [
      "in the baseline",
      { ...beds, baseline: { date: "2024-12-31", value: 34, unit: "%" } },
      ["cases.0.baseline.unit: unknown_key"],
    ],
    [
      "in an observation",
      { ...beds, observations: [{ date: "2026-12-31", value: 36, note: "" }] },
      ["cases.0.observations.0.note: unknown_key"],
    ],
    [
      "called __proto__",
      JSON.parse('{"id":"f","floor":4,"units":[],"__proto__":{"id":"x"}}'),
      ["cases.0.__proto__: unknown_key"],
    ],
    ["called constructor", { ...floor, constructor: 1 }, ["cases.0.constructor: unknown_key"]],
  ])("an unknown key is named by its own path: %s", (_name, one, expected) => {
    expect(faultsOfCases(one)).toEqual(expected);
  });

  it.each<[string, object, string[]]>([
    [
      "text for a number",
      { ...beds, baseline: { date: "2024-12-31", value: "34" } },
      ["cases.0.baseline.value: not_number"],
    ],
    [
      "null for a number",
      { ...beds, target: { date: "2030-12-31", value: null } },
      ["cases.0.target.value: not_number"],
    ],
    [
      "a number beyond all limits",
      { ...beds, target: { date: "2030-12-31", value: JSON.parse("1e999") } },
      ["cases.0.target.value: not_number"],
    ],
    ["an unknown comparator", { ...beds, comparator: "bigger" }, ["cases.0.comparator: not_one_of"]],
    ["a number for an id", { ...beds, id: 3 }, ["cases.0.id: not_text"]],
    ["an empty id", { ...beds, id: "" }, ["cases.0.id: id_empty"]],
    ["milestones that are null", { ...beds, milestones: null }, ["cases.0.milestones: not_list"]],
    ["observations that are null", { ...beds, observations: null }, ["cases.0.observations: not_list"]],
    ["an observation that is a number", { ...beds, observations: [3] }, ["cases.0.observations.0: not_object"]],
    [
      "a date that does not exist",
      { ...beds, observations: [{ date: "2025-02-29", value: 1 }] },
      ["cases.0.observations.0.date: invalid_date"],
    ],
    [
      "a target on the baseline's day",
      { ...beds, target: { date: "2024-12-31", value: 45 } },
      ["cases.0.target.date: target_not_after_baseline"],
    ],
    [
      "a milestone after the target",
      { ...beds, milestones: [{ date: "2031-12-31", value: 40 }] },
      ["cases.0.milestones.0.date: milestone_outside_plan"],
    ],
    ["a floor of nothing", { ...floor, floor: 0 }, ["cases.0.floor: floor_not_positive"]],
    ["a negative unit", { ...floor, units: [1, null, -1] }, ["cases.0.units.2: unit_negative"]],
    ["a unit in words", { ...floor, units: ["4"] }, ["cases.0.units.0: not_number_or_null"]],
    ["both kinds in one", { ...beds, floor: 4, units: [1] }, ["cases.0: two_kinds"]],
    ["a series with a floor that is null", { ...beds, floor: null }, ["cases.0: two_kinds"]],
  ])("refuses a case with %s", (_name, one, expected) => {
    expect(faultsOfCases(one)).toEqual(expected);
  });

  it("names the milestone that goes back by its index as sent, whatever the order", () => {
    const milestones = [
      { date: "2028-12-31", value: 38 },
      { date: "2026-12-31", value: 40 },
    ];
    expect(faultsOfCases({ ...beds, milestones })).toEqual(["cases.0.milestones.0.value: milestone_behind"]);
  });

  it("names the later of two equal ids, also where a case between them has another fault", () => {
    expect(faultsOfCases(beds, { ...floor, floor: "4", id: "other" }, beds)).toEqual([
      "cases.1.floor: not_number",
      "cases.2.id: id_repeated",
    ]);
    expect(faultsOfCases({ ...beds, colour: 1 }, beds)).toEqual([
      "cases.0.colour: unknown_key",
      "cases.1.id: id_repeated",
    ]);
  });

  it("tells the faults of all cases at once, in the order sent", () => {
    const late = { ...beds, id: "late", target: { date: "2020-12-31", value: 45 } };
    expect(
      faultsOf({ asOf: "2026-13-01", cases: [late, { ...beds, comparator: 1 }, { ...floor, units: [-1] }] }),
    ).toEqual([
      "asOf: invalid_date",
      "cases.0.target.date: target_not_after_baseline",
      "cases.1.comparator: not_one_of",
      "cases.2.units.0: unit_negative",
    ]);
  });

  it("takes 1,000 cases and 100,000 observations, and refuses one more of either at `cases`", () => {
    const floors = Array.from({ length: 1001 }, (_, index) => ({ id: String(index), floor: 4, units: [1] }));
    expect(faultsOfCases(...floors.slice(1))).toEqual([]);
    expect(faultsOfCases(...floors)).toEqual(["cases: too_many_cases"]);
    const days = Array.from({ length: 100 }, (_, index) => ({ date: `2025-${index < 50 ? "01" : "02"}-01`, value: 1 }));
    const wide = (extra: number) => ({ ...beds, observations: Array.from({ length: 100_000 + extra }, () => days[0]) });
    expect(faultsOfCases(wide(1))).toEqual(["cases: too_many_observations"]);
    expect(faultsOfCases(wide(0))[0]).toBe("cases.0.observations.1.date: observation_date_repeated");
  });

  it("tells at most 100 faults, of a list of a million wrong rows too", () => {
    const negative = Array.from({ length: 1_000_000 }, () => -1);
    expect(faultsOfCases({ ...floor, units: negative })).toHaveLength(100);
    expect(faultsOfCases({ ...floor, units: negative }).at(-1)).toBe("cases.0.units.99: unit_negative");
    expect(faultsOfCases({ ...floor, units: negative.map(String) })).toHaveLength(100);
    expect(faultsOfCases({ ...beds, milestones: negative })).toHaveLength(100);
  });
});
