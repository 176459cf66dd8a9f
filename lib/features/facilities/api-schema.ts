import { z } from "zod";
import { sourceSchema } from "@/lib/features/targets/api-schema";
import { bilingualSchema, dateSchema, pageSchema } from "@/lib/http/api-shapes";
import { asOfParameter, knownOnParameter, pageParameters, provinceParameter } from "@/lib/http/query";
import { CARE_LEVELS, FACILITY_KINDS, OWNERSHIPS } from "./constants";

export const facilityListQuerySchema = z.strictObject({
  province: provinceParameter,
  asOf: asOfParameter,
  knownOn: knownOnParameter,
  ...pageParameters,
});

const sampleSchema = z.boolean().meta({ description: "Sample data, not a real figure." });

const bedsSchema = z
  .union([
    z.strictObject({
      value: z.int(),
      from: dateSchema.meta({ format: "date", description: "Since when there are so many." }),
      source: sourceSchema,
      sample: sampleSchema,
    }),
    z.strictObject({
      missing: z.strictObject({
        reason: z.enum(["not_counted", "no_beds", "not_recorded"]).meta({
          description: "`not_counted`: beds at a health station, which are never counted.",
        }),
      }),
    }),
  ])
  .meta({ description: "A number, or why there is none; missing is not zero." });

const recordsSchema = z
  .union([
    z.strictObject({
      inUse: z.boolean(),
      since: dateSchema
        .nullable()
        .meta({ format: "date", description: "The first day on record; null if not in use." }),
      source: sourceSchema,
      sample: sampleSchema,
    }),
    z.strictObject({
      missing: z.strictObject({
        reason: z.enum(["not_covered", "not_reported"]).meta({
          description: "`not_covered`: without beds, or a health station; those are no part of the count.",
        }),
      }),
    }),
  ])
  .meta({ description: "Whether and since when the facility uses electronic medical records." });

export const facilitySchema = z.strictObject({
  code: z.string().meta({ example: "BV-42001" }),
  name: bilingualSchema,
  kind: z.enum(FACILITY_KINDS).meta({ description: "On the day; a conversion changes it." }),
  ownership: z.enum(OWNERSHIPS),
  careLevel: z.enum(CARE_LEVELS).nullable().meta({ description: "Null where none is given." }),
  communeCode: z.string().nullable().meta({ description: "Of a health station; five digits.", example: "18073" }),
  hasBeds: z.boolean(),
  beds: z
    .strictObject({
      planned: bedsSchema.meta({ description: "Approved by the competent authority." }),
      actual: bedsSchema.meta({ description: "Set up in the wards." }),
    })
    .meta({ description: "Two different counts: never add them." }),
  electronicRecords: recordsSchema,
  converted: z
    .strictObject({ on: dateSchema, from: bilingualSchema })
    .nullable()
    .meta({ description: "The conversion that made it what it is, with its name until then." }),
  from: dateSchema.meta({ format: "date", description: "Since when it is what it is." }),
  to: dateSchema.nullable().meta({ format: "date", description: "Its last day as such; null while nobody knows one." }),
  sample: sampleSchema,
});
export type FacilityAnswer = z.input<typeof facilitySchema>;

export const facilityListSchema = z.strictObject({
  facilities: z.array(facilitySchema).readonly(),
  ...pageSchema,
});
