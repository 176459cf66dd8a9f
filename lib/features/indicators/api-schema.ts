import { z } from "zod";
import { bilingualSchema, pageSchema } from "@/lib/http/api-shapes";
import { pageParameters } from "@/lib/http/query";

export const indicatorListQuerySchema = z.strictObject({ ...pageParameters });

export const indicatorSchema = z.strictObject({
  code: z.string().meta({ example: "doctors_per_10k" }),
  name: bilingualSchema,
  definition: bilingualSchema,
  numerator: bilingualSchema,
  denominator: bilingualSchema,
  unit: z.string().meta({ example: "per 10,000" }),
  direction: z.enum(["higher_is_better", "lower_is_better"]),
  stockOrFlow: z.enum(["stock", "flow"]),
  aggregation: z.enum(["none", "sum", "ratio_of_sums", "floor"]).meta({
    description: "How units make a province: a ratio is never averaged, a floor holds for every unit.",
  }),
  decimals: z.int(),
  reportingMonths: z.int().nullable().meta({ description: "Months between two regular reports; null where unknown." }),
  citation: z.string(),
});

export const indicatorListSchema = z.strictObject({ indicators: z.array(indicatorSchema).readonly(), ...pageSchema });
