import { evaluateRequest } from "@/lib/features/progress/api-view";
import { readEvaluateRequest } from "@/lib/features/progress/schema/read-evaluate-request";

export const HEALTH_EXAMPLE = { status: "ok", database: "ok", migrations: "current", version: "0.1.0" };

export const EVALUATE_REQUEST_EXAMPLE = {
  asOf: "2026-12-31",
  cases: [
    {
      id: "beds",
      comparator: "at_least",
      baseline: { date: "2024-12-31", value: 34 },
      target: { date: "2030-12-31", value: 45 },
      milestones: [{ date: "2028-12-31", value: 40 }],
      observations: [{ date: "2026-12-31", value: 36 }],
    },
    { id: "stations", floor: 4, units: [6, 4, 3, null] },
  ],
};

export const MAKE_BRIEFING_EXAMPLE = {
  province: "42",
  kind: "monthly",
  period: "2026-10",
  regime: "calendar",
  layout: "state",
};

/** Worked out and not written down, so that the example is what the server answers. */
export function answerExample(): unknown {
  const read = readEvaluateRequest(EVALUATE_REQUEST_EXAMPLE);
  if (!read.ok) throw new Error("The example of the description is refused by the server itself");
  return evaluateRequest(read.request);
}
