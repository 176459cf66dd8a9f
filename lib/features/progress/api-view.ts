import { evaluateCase } from "@/lib/domain/targets/evaluate-case";
import type { EvaluateAnswer } from "@/lib/features/progress/api-schema";
import type { EvaluateRequest } from "@/lib/features/progress/schema/read-evaluate-request";

/** Results in the order of the cases, unrounded. Nothing is read from or written to the database. */
export function evaluateRequest({ asOf, cases }: EvaluateRequest): EvaluateAnswer {
  return { results: cases.map((one) => evaluateCase(one, { asOf })) };
}
