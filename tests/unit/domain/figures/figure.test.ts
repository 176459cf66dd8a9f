import { describe, expect, it } from "vitest";
import { computeRatio, figureOf, missingFigure } from "@/lib/domain/figures/figure";

describe("computeRatio", () => {
  it("gives 1,549 doctors over 1,301,680 people as 11.9 per 10,000", () => {
    const ratio = computeRatio({ numerator: figureOf(1549), denominator: figureOf(1_301_680), per: 10_000 });
    expect(ratio.kind === "value" && ratio.value).toBeCloseTo(11.9, 2);
  });

  it("is missing for want of a population of zero, never infinite", () => {
    expect(computeRatio({ numerator: figureOf(5), denominator: figureOf(0) })).toEqual(missingFigure("no_population"));
    expect(computeRatio({ numerator: figureOf(0), denominator: figureOf(0), whenZero: "no_data" })).toEqual(
      missingFigure("no_data"),
    );
  });

  it("passes on why a side is missing, the numerator's reason first", () => {
    const notReported = missingFigure("not_reported");
    expect(computeRatio({ numerator: notReported, denominator: missingFigure("no_population") })).toEqual(notReported);
    expect(computeRatio({ numerator: figureOf(1), denominator: missingFigure("suppressed") })).toEqual(
      missingFigure("suppressed"),
    );
  });

  it("is sample data as soon as the population is", () => {
    const ratio = computeRatio({ numerator: figureOf(1), denominator: figureOf(4, { isSample: true }), unit: "%" });
    expect(ratio).toEqual({ kind: "value", value: 0.25, unit: "%", isSample: true });
  });

  it("turns a quotient beyond all numbers into a missing figure", () => {
    expect(computeRatio({ numerator: figureOf(1e308), denominator: figureOf(1e-10) }).kind).toBe("missing");
    expect(figureOf(Number.NaN)).toEqual(missingFigure("not_applicable"));
  });
});
