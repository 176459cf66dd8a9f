import { z } from "zod";
import { sourceSchema } from "@/lib/features/targets/api-schema";
import { bilingualSchema, dateSchema, pageSchema } from "@/lib/http/api-shapes";
import { pageParameters, provinceParameter } from "@/lib/http/query";

export const factListQuerySchema = z.strictObject({
  province: provinceParameter.optional().meta({
    description: "Facts about one province, whichever it is; left out, those about the whole nation.",
    example: "31",
  }),
  ...pageParameters,
});

export const factSchema = z.strictObject({
  id: z.string().meta({ example: "HP-01" }),
  provinceCode: z.string().nullable(),
  subject: z.string(),
  indicator: z.string(),
  value: z.number().nullable(),
  valueTo: z.number().nullable(),
  unit: z.string(),
  qualifier: z.enum(["exact", "about", "more_than", "less_than", "almost", "at_least", "range"]).nullable(),
  kind: z.enum(["target", "plan", "actual", "claim", "commitment", "event"]),
  periodKind: z.string(),
  from: dateSchema.nullable(),
  to: dateSchema.nullable(),
  scope: z.string(),
  source: sourceSchema,
  note: z.string(),
  words: z
    .strictObject({
      subject: bilingualSchema,
      indicator: bilingualSchema,
      unit: bilingualSchema,
      scope: bilingualSchema,
      note: bilingualSchema,
    })
    .meta({
      description: "The words in both languages; the articles came in English, the Vietnamese is a translation.",
    }),
  conflicts: z
    .array(z.strictObject({ code: z.string(), with: z.array(z.string()).readonly(), explanation: bilingualSchema }))
    .readonly()
    .meta({ description: "Contradictions with other statements, kept as published and flagged." }),
});

export const factListSchema = z.strictObject({ facts: z.array(factSchema).readonly(), ...pageSchema });
