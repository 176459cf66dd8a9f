import type { z } from "zod";
import { type FaultCode, type FieldFault, MOST_FAULTS } from "@/lib/http/field-faults";
import { viMessages } from "@/lib/i18n/messages/vi";

const CODES_OF_TYPES: Readonly<Record<string, FaultCode>> = {
  string: "not_text",
  number: "not_number",
  object: "not_object",
  array: "not_list",
};

/**
 * Faults of an input that zod refused, below `path`. Parse with `reportInput`, which tells a missing key from a wrong
 * one. A schema names another fault by giving its code as the error text: `z.string().refine(isDate, "invalid_date")`.
 */
export function faultsOfIssues(issues: readonly z.core.$ZodIssue[], path = ""): FieldFault[] {
  return issues.flatMap((issue) => {
    const at = joinPath(path, issue.path);
    if (issue.code === "unrecognized_keys") {
      return issue.keys
        .slice(0, MOST_FAULTS)
        .map((key): FieldFault => ({ path: joinPath(at, [key]), code: "unknown_key" }));
    }
    return [faultOfIssue(issue, at)];
  });
}

export function joinPath(path: string, below: readonly PropertyKey[]): string {
  return [...(path === "" ? [] : [path]), ...below.map(String)].join(".");
}

function faultOfIssue(issue: z.core.$ZodIssue, path: string): FieldFault {
  if (issue.input === undefined) return { path, code: "missing_key" };
  if (isFaultCode(issue.message)) return { path, code: issue.message };
  if (issue.code === "invalid_value") return { path, code: "not_one_of", detail: issue.values.map(String).join(", ") };
  if (issue.code === "invalid_type") return { path, code: CODES_OF_TYPES[issue.expected] ?? "invalid_value" };
  return { path, code: "invalid_value" };
}

function isFaultCode(text: string): text is FaultCode {
  return Object.hasOwn(viMessages.api.faults, text);
}
