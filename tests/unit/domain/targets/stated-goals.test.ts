import { describe, expect, it } from "vitest";
import { findVision, parseStatedGoals } from "@/lib/domain/targets/stated-goals";

describe("goals of other years in the note of a target", () => {
  it("Decision 89 sets 33 beds by 2025 and 45 by 2050", () => {
    expect(parseStatedGoals("33 by 2025; 45 by 2050")).toEqual([
      { value: 33, year: 2025 },
      { value: 45, year: 2050 },
    ]);
  });

  it("reads decimals, and puts the years in order", () => {
    expect(parseStatedGoals("4.5 by 2050; 3.4 by 2025")).toEqual([
      { value: 3.4, year: 2025 },
      { value: 4.5, year: 2050 },
    ]);
  });

  it("leaves words alone that are no goals", () => {
    expect(parseStatedGoals("universal by 2030")).toEqual([]);
    expect(parseStatedGoals("at least 68 healthy years")).toEqual([]);
    expect(parseStatedGoals("")).toEqual([]);
  });
});

describe("the vision beyond a target's own year", () => {
  it("of 35 beds by 2030 is 45 by 2050, not 33 by 2025", () => {
    expect(findVision(parseStatedGoals("33 by 2025; 45 by 2050"), 2030)).toEqual({ value: 45, year: 2050 });
  });

  it("is none where nothing goes further", () => {
    expect(findVision(parseStatedGoals("33 by 2025"), 2030)).toBeNull();
  });
});
