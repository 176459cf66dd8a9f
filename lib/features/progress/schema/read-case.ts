import { z } from "zod";
import type { UncheckedCase } from "@/lib/domain/targets/validate-case";
import {
  datedValueSchema,
  floorCaseSchema,
  seriesCaseSchema,
  unitSchema,
} from "@/lib/features/progress/schema/evaluate-request";
import { type FieldFault, MOST_FAULTS } from "@/lib/shared/http/field-faults";
import { faultsOfIssues, joinPath } from "@/lib/shared/http/zod-faults";

export type ReadCase = { readonly one: UncheckedCase } | { readonly faults: readonly FieldFault[] };

const FLOOR_KEYS = ["floor", "units"];
const SERIES_KEYS = ["comparator", "baseline", "target", "milestones", "observations"];

// Lists are read row by row, so that a body of eight million wrong rows costs a hundred faults and not its size in them.
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

function readRows({ values, schema, path }: { values: readonly unknown[]; schema: z.ZodType; path: string }) {
  const faults: FieldFault[] = [];
  for (const [index, value] of values.entries()) {
    if (faults.length >= MOST_FAULTS) break;
    const parsed = schema.safeParse(value, { reportInput: true });
    if (!parsed.success)
      faults.push(...faultsOfIssues(parsed.error.issues, joinPath(path, [index])).slice(0, MOST_FAULTS));
  }
  return faults;
}
