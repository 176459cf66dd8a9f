import { z } from "zod";
import { dateSchema, pageSchema } from "@/lib/http/api-shapes";
import { asOfParameter, knownOnParameter, pageParameters, provinceParameter } from "@/lib/http/query";

export const observationListQuerySchema = z
  .strictObject({
    indicator: z
      .string()
      .regex(/^[a-z][a-z0-9_]{0,63}$/, { error: "unknown_indicator" })
      .meta({ description: "Code of an indicator, as /api/v1/indicators lists them.", example: "insured_visits" }),
    province: provinceParameter.optional().meta({
      description:
        "Figures of this province and its units; of a province outside the scope only published ones. Left out: the caller's own province, other provinces as wholes, and the nation.",
      example: "31",
    }),
    unit: z
      .string()
      .regex(/^[A-Za-z0-9][A-Za-z0-9-]{0,31}$/, { error: "invalid_value" })
      .optional()
      .meta({ description: "Figures of one unit: VN, a province, a commune-level unit or a facility.", example: "42" }),
    from: asOfParameter.meta({ description: "Periods that end on this day or later.", example: "2025-01-01" }),
    to: asOfParameter.meta({ description: "Periods that end on this day or earlier.", example: "2025-12-31" }),
    knownOn: knownOnParameter,
    ...pageParameters,
  })
  .refine(({ from, to }) => from === undefined || to === undefined || from <= to, {
    error: "to_before_from",
    path: ["to"],
  });

export const observationSchema = z.strictObject({
  indicator: z.string(),
  unit: z.string().meta({ description: "Code of the unit that the figure speaks of.", example: "18073" }),
  level: z.enum(["nation", "province", "commune", "facility"]),
  period: z
    .strictObject({ kind: z.string().meta({ example: "nine_months" }), from: dateSchema, to: dateSchema })
    .meta({ description: "First and last day; `free` fits no reporting regime." }),
  value: z.number(),
  valueTo: z.number().nullable().meta({ description: "The upper end of a range." }),
  qualifier: z.enum(["exact", "about", "more_than", "less_than", "almost", "at_least", "range"]),
  kind: z.enum(["target", "plan", "actual", "claim", "commitment", "event"]),
  status: z.enum(["estimate", "preliminary", "final"]),
  population: z
    .strictObject({
      kind: z.enum(["administrative", "statistical"]),
      measure: z.enum(["average", "at_date"]),
      referenceDate: dateSchema,
      people: z.number(),
    })
    .nullable()
    .meta({ description: "The population series that a ratio was divided by; ratios of two series are no series." }),
  source: z.strictObject({
    id: z.string(),
    title: z.string(),
    publisher: z.string(),
    address: z.string(),
    place: z.string(),
  }),
  sample: z.boolean(),
  approvedAt: z.string().nullable(),
  recordedAt: z.string(),
  supersededAt: z
    .string()
    .nullable()
    .meta({ description: "When a later version took its place; null for the current one." }),
});

export const observationListSchema = z.strictObject({
  observations: z.array(observationSchema).readonly(),
  ...pageSchema,
});

export type ObservationAnswer = z.output<typeof observationSchema>;
