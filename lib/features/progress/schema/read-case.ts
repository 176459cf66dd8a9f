import { z } from "zod";
import type { UncheckedCase } from "@/lib/domain/targets/validate-case";
import {
  datedValueSchema,
  floorCaseSchema,
  seriesCaseSchema,
  unitSchema,
} from "@/lib/features/progress/schema/evaluate-request";
import { type FieldFault, MOST_FAULTS } from "@/lib/http/field-faults";
import { faultsOfIssues, joinPath } from "@/lib/http/zod-faults";

export type ReadCase = { readonly one: UncheckedCase } | { readonly faults: readonly FieldFault[] };

const FLOOR_KEYS = ["floor", "units"];
const SERIES_KEYS = ["comparator", "baseline", "target", "milestones", "observations"];

// Lists are read in pieces, so that a body of eight million wrong rows costs a hundred faults and not its size in them.
const ROWS_AT_ONCE = 1000;
const list = z.array(z.unknown());
const seriesShape = seriesCaseSchema.extend({ milestones: list.optional(), observations: list });
const floorShape = floorCaseSchema.extend({ units: list });

/** One case with the right keys and types, or what is wrong with it, below `path` ("cases.3"). */
export function readCase(raw: unknown, path: string): ReadCase {
  if (typeof raw !== "object" || raw === null || Array.isArray(raw)) return { faults: [{ path, code: "not_object" }] };
  const hasOneOf = (keys: readonly string[]) => keys.some((key) => Object.hasOwn(raw, key));
  if (hasOneOf(FLOOR_KEYS) && hasOneOf(SERIES_KEYS)) return { faults: [{ path, code: "two_kinds" }] };
  return hasOneOf(FLOOR_KEYS)
    ? readWith({ raw, path, shape: floorShape, rows: { units: unitSchema } })
    : readWith({
        raw,
        path,
        shape: seriesShape,
        rows: { milestones: datedValueSchema, observations: datedValueSchema },
      });
}

function readWith(input: {
  raw: object;
  path: string;
  shape: z.ZodType;
  rows: Readonly<Record<string, z.ZodType>>;
}): ReadCase {
  const { raw, path, shape, rows } = input;
  const parsed = shape.safeParse(raw, { reportInput: true });
  const faults = parsed.success ? [] : faultsOfIssues(parsed.error.issues, path);
  for (const [key, schema] of Object.entries(rows)) {
    const values: unknown = Reflect.get(raw, key);
    if (Array.isArray(values)) faults.push(...readRows({ values, schema, path: joinPath(path, [key]) }));
  }
  // Shape and rows are right, so the case is what the two schemas describe.
  return faults.length > 0 ? { faults } : { one: parsed.data as UncheckedCase };
}

/** Faults of a list, read a thousand rows at once and no further than the most that are told. */
function readRows({ values, schema, path }: { values: readonly unknown[]; schema: z.ZodType; path: string }) {
  const many = z.array(schema);
  const faults: FieldFault[] = [];
  for (let start = 0; start < values.length && faults.length < MOST_FAULTS; start += ROWS_AT_ONCE) {
    const rows = values.slice(start, start + ROWS_AT_ONCE);
    const parsed = many.safeParse(rows, { reportInput: true });
    if (parsed.success) continue;
    const issues = parsed.error.issues.map((issue) => ({ ...issue, path: shiftPath(issue.path, start) }));
    faults.push(...faultsOfIssues(issues, path).slice(0, MOST_FAULTS));
  }
  return faults;
}

/** The path within a slice as one within the whole list. */
function shiftPath([index, ...below]: readonly PropertyKey[], start: number): PropertyKey[] {
  return [Number(index) + start, ...below];
}
