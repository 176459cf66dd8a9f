import { z } from "zod";
import { COMPARATORS } from "@/lib/domain/targets/types";
import { flagsSchema, floorSchema, methodsSchema, statusSchema } from "@/lib/features/progress/api-schema";
import { settingSchemas } from "@/lib/features/settings/schema";
import { bilingualSchema, dateSchema, pageSchema } from "@/lib/http/api-shapes";
import { asOfParameter, knownOnParameter, pageParameters, provinceParameter } from "@/lib/http/query";

const populationParameter = settingSchemas.population_series.optional().meta({
  description: "The population that ratios are worked out with; that of the setting in force where left out.",
  example: "statistical",
});

export const targetListQuerySchema = z.strictObject({
  asOf: asOfParameter,
  knownOn: knownOnParameter,
  population: populationParameter,
  ...pageParameters,
});

export const targetQuerySchema = z.strictObject({
  asOf: asOfParameter,
  knownOn: knownOnParameter,
  population: populationParameter,
  province: provinceParameter.optional().meta({
    description:
      "For a national target: that province measured against it. Left out: the nation's own figure, and for a provincial target its province.",
    example: "42",
  }),
});

export const sourceSchema = z.strictObject({
  id: z.string(),
  title: z.string(),
  publisher: z.string(),
  address: z.string(),
  place: z.string().meta({ description: "Where in the source." }),
});

export const resolutionSchema = z.strictObject({
  id: z.string(),
  title: bilingualSchema,
  short: bilingualSchema,
  issuer: bilingualSchema,
  date: dateSchema.nullable(),
  datePrecision: z
    .enum(["day", "month", "year", "unknown"])
    .meta({ description: "How much of `date` the source gives." }),
  isDraft: z.boolean(),
  isPlan: z.boolean().meta({ description: "A plan that an article speaks of, without a resolution behind it." }),
  source: sourceSchema,
});

export const actualSchema = z
  .strictObject({
    value: z.number(),
    asOf: dateSchema,
    source: sourceSchema,
    sample: z.boolean(),
    population: settingSchemas.population_series
      .nullable()
      .meta({ description: "The population that a ratio was worked out with; null for what is no ratio." }),
  })
  .meta({ description: "The latest figure; left out where there is none, and `missing` says why." });

export const missingSchema = z
  .strictObject({ reason: z.string().meta({ example: "no_data" }) })
  .meta({ description: "In place of `actual`: why there is no figure. Missing is not zero." });

export const targetSchema = z
  .strictObject({
    code: z.string().meta({ example: "T-HT-1" }),
    name: bilingualSchema,
    level: z.enum(["nation", "province"]),
    resolution: resolutionSchema,
    comparator: z.enum(COMPARATORS),
    target: z.strictObject({
      value: z.number(),
      valueTo: z.number().nullable().meta({ description: "Upper end where the resolution names a range." }),
      unit: z.string().meta({ description: "Code of the unit of measure." }),
      due: dateSchema,
    }),
    baseline: z
      .strictObject({
        date: dateSchema,
        value: z.number(),
        kind: z.enum(["fact", "sample", "defined", "assumed"]),
        note: z.string(),
      })
      .nullable(),
    actual: actualSchema.optional(),
    missing: missingSchema.optional(),
    status: statusSchema,
    reason: bilingualSchema.meta({ description: "Why this status, in words." }),
    methods: methodsSchema,
    floor: floorSchema.nullable().meta({ description: "Null unless the target sets a floor for every unit." }),
    flags: flagsSchema,
  })
  .meta({
    description:
      "For a floor, `target.value` is the floor of each unit, while baseline, actual and methods speak of the shortfall on its way to 0.",
  });
export type TargetAnswer = z.input<typeof targetSchema>;

export const targetListSchema = z.strictObject({ targets: z.array(targetSchema).readonly(), ...pageSchema });
