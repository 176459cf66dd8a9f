import { type IsoDate, parseIsoDate } from "@/lib/domain/dates/iso-date";
import type { FloorCase, ProgressCase } from "@/lib/domain/targets/types";
import type { CaseFault, UncheckedCase } from "@/lib/domain/targets/validate-case";
import { asCheckedCases, MOST_CASES, MOST_OBSERVATIONS, validateCases } from "@/lib/domain/targets/validate-request";
import { evaluateEnvelopeSchema } from "@/lib/features/progress/schema/evaluate-request";
import { readCase } from "@/lib/features/progress/schema/read-case";
import { type FieldFault, MOST_FAULTS } from "@/lib/http/field-faults";
import { faultsOfIssues } from "@/lib/http/zod-faults";

export interface EvaluateRequest {
  readonly asOf: IsoDate;
  readonly cases: readonly (ProgressCase | FloorCase)[];
}

export type EvaluateRequestRead =
  | { readonly ok: true; readonly request: EvaluateRequest }
  | { readonly ok: false; readonly faults: readonly FieldFault[] };

/**
 * Reads the JSON of an evaluate request: shape by zod, rules by the domain, faults of both in the order sent, at most
 * {@link MOST_FAULTS}. One refused case refuses the request (docs: methods, section 10).
 */
export function readEvaluateRequest(json: unknown): EvaluateRequestRead {
  const envelope = evaluateEnvelopeSchema.safeParse(json, { reportInput: true });
  const faults = envelope.success ? [] : faultsOfIssues(envelope.error.issues);
  const date = readProperty(json, "asOf");
  const asOf = typeof date === "string" ? parseIsoDate(date) : null;
  if (typeof date === "string" && asOf === null) faults.push({ path: "asOf", code: "invalid_date" });
  const raw = readProperty(json, "cases");
  const { cases, faults: below } = readCases(Array.isArray(raw) ? raw : []);
  const all = [...faults, ...below].slice(0, MOST_FAULTS);
  return asOf === null || all.length > 0
    ? { ok: false, faults: all }
    : { ok: true, request: { asOf, cases: asCheckedCases(cases) } };
}

function readCases(raw: readonly unknown[]): { cases: readonly UncheckedCase[]; faults: readonly FieldFault[] } {
  const excess = findExcess(raw);
  if (excess !== null) return { cases: [], faults: [excess] };
  const reads = raw.map((one, index) => readCase(one, `cases.${index}`));
  const cases = reads.map((read, index) => ("one" in read ? cutAfterFaults(read.one) : standIn(raw[index], index)));
  const faultsOfCase = groupByCase(validateCases(cases));
  const faults = reads.flatMap((read, index) => [
    ...("one" in read ? [] : read.faults),
    ...(faultsOfCase.get(`cases.${index}`) ?? []),
  ]);
  return { cases: reads.flatMap((read) => ("one" in read ? [read.one] : [])), faults };
}

/** Counted before anything is read row by row: what is too large is refused without looking closer. */
function findExcess(raw: readonly unknown[]): FieldFault | null {
  if (raw.length > MOST_CASES) return { path: "cases", code: "too_many_cases", detail: MOST_CASES };
  let observations = 0;
  for (const one of raw) {
    const list = readProperty(one, "observations");
    observations += Array.isArray(list) ? list.length : 0;
  }
  return observations > MOST_OBSERVATIONS
    ? { path: "cases", code: "too_many_observations", detail: MOST_OBSERVATIONS }
    : null;
}

/** Takes the place of a case of the wrong shape, so that indices stay those sent and its id counts as used. */
function standIn(raw: unknown, index: number): UncheckedCase {
  const id = readProperty(raw, "id");
  return { id: typeof id === "string" ? id : `\u0000${index}`, floor: 1, units: [] };
}

/** The rules name every wrong unit; beyond those that are told, millions of them would only fill the memory. */
function cutAfterFaults(one: UncheckedCase): UncheckedCase {
  if (!("floor" in one)) return one;
  let wrong = 0;
  const end = one.units.findIndex((unit) => unit !== null && unit < 0 && ++wrong === MOST_FAULTS);
  return end === -1 ? one : { ...one, units: one.units.slice(0, end + 1) };
}

function groupByCase(faults: readonly CaseFault[]): Map<string, FieldFault[]> {
  const groups = new Map<string, FieldFault[]>();
  for (const { path, code } of faults) {
    const key = path.split(".", 2).join(".");
    const group = groups.get(key) ?? [];
    group.push({ path, code });
    groups.set(key, group);
  }
  return groups;
}

/** A key of the object's own; undefined for everything else. */
function readProperty(raw: unknown, key: string): unknown {
  return typeof raw === "object" && raw !== null && Object.hasOwn(raw, key) ? Reflect.get(raw, key) : undefined;
}
