import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { evaluateAnswerSchema } from "@/lib/features/progress/api-schema";
import { evaluateRequest } from "@/lib/features/progress/api-view";
import { evaluateRequestSchema } from "@/lib/features/progress/schema/evaluate-request";
import { readEvaluateRequest } from "@/lib/features/progress/schema/read-evaluate-request";

function evaluate(json: unknown) {
  const read = readEvaluateRequest(json);
  if (!read.ok) throw new Error(JSON.stringify(read.faults));
  return evaluateRequest(read.request);
}

const someDate = fc.constantFrom(
  "2024-12-31",
  "2025-02-29",
  "2026-06-30",
  "2030-12-31",
  "0001-01-01",
  "9999-12-31",
  "x",
);
const number = fc.oneof(
  fc.double(),
  fc.integer({ min: -5, max: 50 }),
  fc.constantFrom(0, -0, 5e-324, 1.7e308, -1.7e308),
);
const point = fc.record({ date: someDate, value: number });
const series = fc.record({
  id: fc.string({ maxLength: 3 }),
  comparator: fc.constantFrom("at_least", "more_than", "at_most", "less_than", "exactly", "bigger"),
  baseline: point,
  target: point,
  observations: fc.array(point, { maxLength: 8 }),
});
const floor = fc.record({
  id: fc.string({ maxLength: 3 }),
  floor: number,
  units: fc.array(fc.option(number), { maxLength: 5 }),
});
const nearly = fc.record({
  asOf: someDate,
  cases: fc.array(fc.oneof(series, floor, fc.jsonValue()), { maxLength: 3 }),
});
/** As it arrives: what JSON cannot say (NaN, -0) has become null or 0. */
const asSent = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

describe("evaluating a request", () => {
  it("answers in the order of the cases, in full precision", () => {
    const answer = evaluate({
      asOf: "2026-12-31",
      cases: [
        { id: "floor", floor: 4, units: [6, 4, 3, null] },
        {
          id: "beds",
          comparator: "at_least",
          baseline: { date: "2024-12-31", value: 34 },
          target: { date: "2030-12-31", value: 45 },
          observations: [{ date: "2026-12-31", value: 36 }],
        },
      ],
    });
    expect(answer.results.map((result) => result.id)).toEqual(["floor", "beds"]);
    expect(answer.results[0]).toEqual({
      id: "floor",
      status: null,
      methods: null,
      floor: {
        units: 4,
        reporting: 3,
        meeting: 2,
        share: 2 / 3,
        shortfall: 1,
        shortfallUpper: 5,
        surplus: 2,
        total: 13,
        shortfallIfFreelyMoved: 0,
      },
      flags: ["partial_reporting"],
    });
    expect(answer.results[1]?.methods?.linear.ratio).toBeCloseTo(0.545454545454545, 14);
    expect(answer.results[1]?.methods?.linear.requiredPerMonth).toBe(0.1875);
    expect(answer.results[1]?.floor).toBeNull();
  });

  it("whatever JSON is sent, it is either refused with paths or answered as the description says", () => {
    fc.assert(
      fc.property(fc.oneof(fc.jsonValue(), nearly), (sent) => {
        const read = readEvaluateRequest(asSent(sent));
        if (!read.ok) {
          expect(read.faults.length).toBeGreaterThan(0);
          return;
        }
        const answer = asSent(evaluateRequest(read.request));
        expect(evaluateAnswerSchema.safeParse(answer).error).toBeUndefined();
      }),
      { numRuns: 500 },
    );
  });

  it("takes nothing that the described request would refuse", () => {
    fc.assert(
      fc.property(fc.oneof(fc.jsonValue(), nearly), (sent) => {
        const json = asSent(sent);
        if (readEvaluateRequest(json).ok) expect(evaluateRequestSchema.safeParse(json).success).toBe(true);
      }),
      { numRuns: 500 },
    );
  });
});
