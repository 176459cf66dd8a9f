import { parseIsoDate } from "../dates/iso-date";
import type { FloorCase, ProgressCase } from "./types";
import { type CaseFault, type UncheckedCase, validateFloorCase, validateSeriesCase } from "./validate-case";

/** How much one request may ask for (docs: methods, section 10). */
export const MOST_CASES = 1_000;
export const MOST_OBSERVATIONS = 100_000;

export interface UncheckedRequest {
  readonly asOf: string;
  readonly cases: readonly UncheckedCase[];
}

/**
 * Every fault of an evaluate request whose shape and types are already right, in the order sent; none means all cases
 * can be evaluated, and one refuses the whole request. A request that is too large is refused without looking closer.
 * Source: docs: methods, section 10.
 */
export function validateRequest({ asOf, cases }: UncheckedRequest): CaseFault[] {
  const faults: CaseFault[] = [];
  if (parseIsoDate(asOf) === null) faults.push({ path: "asOf", code: "invalid_date", params: { date: asOf } });
  return [...faults, ...validateCases(cases)];
}

export function validateCases(cases: readonly UncheckedCase[]): CaseFault[] {
  if (cases.length > MOST_CASES) return [{ path: "cases", code: "too_many_cases", params: { most: MOST_CASES } }];
  if (countObservations(cases) > MOST_OBSERVATIONS) {
    return [{ path: "cases", code: "too_many_observations", params: { most: MOST_OBSERVATIONS } }];
  }
  const seen = new Set<string>();
  return cases.flatMap((one, index) => {
    const path = `cases.${index}`;
    const idFaults = validateId({ id: one.id, path, seen });
    return [...idFaults, ...("floor" in one ? validateFloorCase(one, path) : validateSeriesCase(one, path))];
  });
}

/** The same cases, typed for the methods; only for those in which {@link validateCases} found no fault. */
export function asCheckedCases(cases: readonly UncheckedCase[]): readonly (ProgressCase | FloorCase)[] {
  return cases as readonly (ProgressCase | FloorCase)[];
}

function countObservations(cases: readonly UncheckedCase[]): number {
  return cases.reduce((sum, one) => sum + ("floor" in one ? 0 : one.observations.length), 0);
}

function validateId({ id, path, seen }: { id: string; path: string; seen: Set<string> }): CaseFault[] {
  const idPath = `${path}.id`;
  if (id === "") return [{ path: idPath, code: "id_empty", params: {} }];
  if (seen.has(id)) return [{ path: idPath, code: "id_repeated", params: { id } }];
  seen.add(id);
  return [];
}
