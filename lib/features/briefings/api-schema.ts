import { z } from "zod";
import { BRIEFING_KINDS, BRIEFING_STATES, LAYOUTS, REGIMES } from "@/lib/domain/briefings/kinds";
import { bilingualSchema, dateSchema, pageSchema } from "@/lib/http/api-shapes";
import { pageParameters, provinceParameter } from "@/lib/http/query";
import { LANGUAGES } from "@/lib/i18n/language";

export const briefingListQuerySchema = z.strictObject({
  province: provinceParameter.optional(),
  kind: z.enum(BRIEFING_KINDS).optional(),
  state: z.enum(BRIEFING_STATES).optional(),
  layout: z.enum(LAYOUTS).optional(),
  year: z
    .string()
    .regex(/^[12]\d{3}$/, "invalid_value")
    .transform(Number)
    .optional()
    .meta({ description: "Of the last day of the period.", example: "2026" }),
  ...pageParameters,
});

export const briefingFileQuerySchema = z.strictObject({
  lang: z.enum(LANGUAGES).default("vi").meta({ description: "Language of the document.", example: "vi" }),
});

export const makeQuerySchema = z.strictObject({});

const momentSchema = z.string().meta({ format: "date-time", example: "2026-11-06T02:00:00.000Z" });
const referenceSchema = z.string().meta({
  description: "Of the record, as printed; not the number that the clerk gives to the paper.",
  example: "42-17",
});

const shape = {
  id: z.uuid(),
  reference: referenceSchema,
  number: z.int(),
  province: z.string().meta({ example: "42" }),
  provinceName: bilingualSchema,
  kind: z.enum(BRIEFING_KINDS),
  regime: z.enum(REGIMES),
  period: z.strictObject({ from: dateSchema, to: dateSchema }),
  layout: z.enum(LAYOUTS),
  asOf: dateSchema,
  knownOn: momentSchema,
  hash: z.string().meta({ description: "SHA-256 (hex) of the frozen figures in canonical JSON." }),
  state: z.enum(BRIEFING_STATES),
  issuedAt: momentSchema.nullable(),
  supersedes: referenceSchema.nullable(),
  supersededBy: referenceSchema.nullable(),
  sample: z.boolean(),
};

export const briefingSchema = z.strictObject(shape);
export type BriefingAnswer = z.input<typeof briefingSchema>;

export const briefingListSchema = z.strictObject({ briefings: z.array(briefingSchema).readonly(), ...pageSchema });

export const madeBriefingSchema = z.strictObject({
  ...shape,
  created: z.boolean().meta({ description: "False where the same figures were kept before: that record is answered." }),
});
