import { z } from "zod";
import { COMPARATORS } from "@/lib/domain/targets/types";

// Whether a date exists, a floor is positive or an id repeated is a rule of lib/domain; here only keys and types.
const date = z.string().meta({ format: "date", description: "A date that exists, exactly YYYY-MM-DD." });
const id = z.string().meta({ description: "Not empty, and not that of another case." });
const value = z.number();

export const datedValueSchema = z.strictObject({ date, value });
export const unitSchema = z
  .number({ error: "not_number_or_null" })
  .nullable()
  .meta({ description: "The unit's value, not negative; null where it did not report." });

export const seriesCaseSchema = z.strictObject({
  id,
  comparator: z.enum(COMPARATORS),
  baseline: datedValueSchema,
  target: datedValueSchema.meta({ description: "After the baseline." }),
  milestones: z
    .array(datedValueSchema)
    .optional()
    .meta({ description: "Strictly between baseline and target, one a date, none behind the one before; any order." }),
  observations: z.array(datedValueSchema).meta({ description: "At most one a date; may be empty; any order." }),
});

export const floorCaseSchema = z.strictObject({
  id,
  floor: value.meta({ description: "Above 0." }),
  units: z.array(unitSchema),
});

export const caseSchema = z.union([seriesCaseSchema, floorCaseSchema]);

/** What a caller sends. Read it with `readEvaluateRequest`, which names every fault by its path. */
export const evaluateRequestSchema = z.strictObject({
  asOf: date.meta({ format: "date", description: "Later observations are ignored." }),
  cases: z.array(caseSchema).meta({ description: "At most 1,000 with at most 100,000 observations in all." }),
});

/** The request before its cases are looked at one by one. */
export const evaluateEnvelopeSchema = z.strictObject({ asOf: z.string(), cases: z.array(z.unknown()) });

export type UncheckedSeriesInput = z.output<typeof seriesCaseSchema>;
export type UncheckedFloorInput = z.output<typeof floorCaseSchema>;

/** The address takes no parameters. */
export const evaluateQuerySchema = z.strictObject({});
