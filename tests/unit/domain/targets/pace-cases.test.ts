import { describe, expect, it } from "vitest";
import pace from "../../../fixtures/cagr-pace-cases.json";
import { evaluate } from "./case-builder";

interface PaceCase {
  readonly id: string;
  readonly baseYear: number;
  readonly baseValue: number;
  readonly currentYear: number;
  readonly currentValue: number;
  readonly target: number;
  readonly targetYear: number;
  readonly direction: number;
  readonly expectedValue: number | null;
  readonly expectedScore: number | null;
  readonly expectedStatus: string;
}

const cases = pace.cases as readonly PaceCase[];

describe("published pace cases", () => {
  it("are fifty", () => {
    expect(cases).toHaveLength(50);
  });

  it.each(cases)("$id is $expectedStatus", (one) => {
    const { cagr } = evaluate({
      comparator: one.direction === 1 ? "at_least" : "at_most",
      from: [`${one.baseYear}-12-31`, one.baseValue],
      to: [`${one.targetYear}-12-31`, one.target],
      seen: [[`${one.currentYear}-12-31`, one.currentValue]],
      asOf: "2035-12-31",
    }).methods;
    expect(cagr).toEqual({
      ratio: one.expectedValue === null ? null : expect.closeTo(one.expectedValue, 7),
      score: one.expectedScore === null ? null : expect.closeTo(one.expectedScore, 7),
      status: one.expectedStatus,
    });
  });
});
