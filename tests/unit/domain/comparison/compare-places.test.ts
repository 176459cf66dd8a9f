import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { comparePlaces, type PlaceFigure } from "@/lib/domain/comparison/compare-places";
import { isoDate } from "@/lib/domain/dates/iso-date";

function figure(placeCode: string, from: string, to: string, more: Partial<PlaceFigure> = {}): PlaceFigure {
  return { placeCode, from: isoDate(from), to: isoDate(to), kind: "actual", populationKind: null, ...more };
}

const compare = (figures: readonly PlaceFigure[], isFlow = false) =>
  comparePlaces({ figures, populationKind: "administrative", isFlow });

describe("comparing places", () => {
  it("of several figures of a place the latest is compared, the others are named", () => {
    const [old, latest] = [figure("42", "2025-12-31", "2025-12-31"), figure("42", "2026-06-30", "2026-06-30")];
    const { compared, asides } = compare([old, latest]);
    expect(compared.get("42")).toBe(latest);
    expect(asides.get("42")).toEqual([old]);
  });

  it("a plan is not compared with results", () => {
    const plan = figure("31", "2025-12-31", "2025-12-31", { kind: "plan" });
    const { compared, asides } = compare([plan, figure("42", "2025-12-31", "2025-12-31")]);
    expect([...compared.keys()]).toEqual(["42"]);
    expect(asides.get("31")).toEqual([plan]);
  });

  it("without any result the kind that most places have is compared", () => {
    const kinds = { kind: "plan" };
    const { compared } = compare([
      figure("01", "2025-12-31", "2025-12-31", kinds),
      figure("31", "2025-12-31", "2025-12-31", kinds),
      figure("42", "2025-12-31", "2025-12-31", { kind: "claim" }),
    ]);
    expect([...compared.keys()]).toEqual(["01", "31"]);
  });

  it("ratios on another population series, or on one that is not stated, are not compared", () => {
    const { compared, usesPopulation } = compare([
      figure("01", "2025-12-31", "2025-12-31", { populationKind: "statistical" }),
      figure("31", "2025-12-31", "2025-12-31"),
      figure("42", "2025-12-31", "2025-12-31", { populationKind: "administrative" }),
    ]);
    expect([[...compared.keys()], usesPopulation]).toEqual([["42"], true]);
  });

  it("nine months and 253 days are compared with a warning, a month beside them is not", () => {
    const { compared, datesDiffer, asides } = compare(
      [
        figure("11", "2025-01-01", "2025-09-10"),
        figure("31", "2025-01-01", "2025-09-30"),
        figure("42", "2026-09-01", "2026-09-30"),
      ],
      true,
    );
    expect([[...compared.keys()], datesDiffer]).toEqual([["11", "31"], true]);
    expect([...asides.keys()]).toEqual(["42"]);
  });

  it("figures of one day raise no warning", () => {
    const all = ["01", "31"].map((code) => figure(code, "2024-12-31", "2024-12-31"));
    expect(compare(all).datesDiffer).toBe(false);
  });

  it("every figure is compared or named, never both, never lost; the compared share one kind and one series", () => {
    const arbitrary = fc.array(
      fc.record({
        placeCode: fc.constantFrom("01", "11", "31", "42"),
        days: fc.integer({ min: 1, max: 28 }),
        month: fc.integer({ min: 1, max: 9 }),
        kind: fc.constantFrom("actual", "plan", "claim"),
        populationKind: fc.constantFrom(null, "administrative", "statistical"),
      }),
      { maxLength: 12 },
    );
    fc.assert(
      fc.property(arbitrary, fc.boolean(), (rows, isFlow) => {
        const figures = rows.map(({ placeCode, days, month, kind, populationKind }) =>
          figure(placeCode, `2025-0${month}-01`, `2025-0${month}-${String(days).padStart(2, "0")}`, {
            kind,
            populationKind,
          }),
        );
        const { compared, asides } = compare(figures, isFlow);
        const kept = [...compared.values()];
        const told = [...kept, ...[...asides.values()].flat()];
        expect(told).toHaveLength(figures.length);
        expect(new Set(told)).toEqual(new Set(figures));
        expect(new Set(kept.map(({ kind }) => kind)).size).toBeLessThanOrEqual(1);
        expect(new Set(kept.map(({ populationKind }) => populationKind)).size).toBeLessThanOrEqual(1);
      }),
    );
  });
});
