import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { computeNeededCount, rebaseRatio } from "@/lib/domain/targets/needed-count";

const ADMINISTRATIVE = 1_622_901;
const STATISTICAL = 1_317_200;
const per10k = (goal: number, people: number, actual: number | null = null) =>
  computeNeededCount({ goal, people, per: 10_000, actual });

describe("what a ratio means in beds and people", () => {
  it("45 beds per 10,000 are 7,303 with the administrative population and 5,927 with the statistical one", () => {
    expect(per10k(45, ADMINISTRATIVE)).toEqual({ exact: 7303.0545, needed: 7303, inPost: null, missing: null });
    expect(per10k(45, STATISTICAL)).toMatchObject({ exact: 5927.4, needed: 5927 });
  });

  it("14.6 doctors per 10,000 are 2,369 or 1,923", () => {
    expect(per10k(14.6, ADMINISTRATIVE)).toMatchObject({ exact: 2369.43546, needed: 2369 });
    expect(per10k(14.6, STATISTICAL)).toMatchObject({ exact: 1923.112, needed: 1923 });
  });

  it("the same 5,875 beds leave 1,428 or 52 missing", () => {
    expect(per10k(45, ADMINISTRATIVE, 36.200606)).toMatchObject({ inPost: 5875, missing: 1428 });
    expect(per10k(45, STATISTICAL, 44.602186)).toMatchObject({ inPost: 5875, missing: 52 });
  });

  it("is never short of less than nothing, and without a figure is not known", () => {
    expect(per10k(35, ADMINISTRATIVE, 36.2)).toMatchObject({ missing: 0 });
    expect(per10k(35, ADMINISTRATIVE).missing).toBeNull();
  });

  it("rounds halves up, and the dust of a product does not tip them", () => {
    expect(computeNeededCount({ goal: 12.5, people: 100, per: 1000, actual: null }).needed).toBe(1);
    expect(computeNeededCount({ goal: 15, people: 100, per: 1000, actual: null }).needed).toBe(2);
    expect(computeNeededCount({ goal: 1.1, people: 35, per: 11, actual: null })).toMatchObject({
      exact: 3.5,
      needed: 4,
    });
  });

  it("refuses a population of nobody", () => {
    expect(() => per10k(45, 0)).toThrow(RangeError);
    expect(() => rebaseRatio(45, { from: ADMINISTRATIVE, to: 0 })).toThrow(RangeError);
  });
});

describe("the same count over another population", () => {
  it("34.690964 beds per 10,000 of the administrative population are 42.742180 of the statistical one", () => {
    expect(rebaseRatio(34.690964, { from: ADMINISTRATIVE, to: STATISTICAL })).toBeCloseTo(42.74218, 5);
  });

  it("there and back is where it began, and the count behind it stays", () => {
    const people = fc.integer({ min: 1_000, max: 200_000_000 });
    fc.assert(
      fc.property(fc.double({ min: 0, max: 1000, noNaN: true }), people, people, (value, from, to) => {
        const rebased = rebaseRatio(value, { from, to });
        expect(rebaseRatio(rebased, { from: to, to: from })).toBeCloseTo(value, 6);
        expect((rebased * to) / from).toBeCloseTo(value, 6);
      }),
    );
  });
});
