import { z } from "zod";
import { bilingualSchema, pageSchema } from "@/lib/http/api-shapes";
import { pageParameters } from "@/lib/http/query";

export const provinceListQuerySchema = z.strictObject({ ...pageParameters });

export const provinceSchema = z.strictObject({
  code: z.string().meta({ description: "Two digits with leading zeros.", example: "42" }),
  name: bilingualSchema,
  formedFrom: z.string(),
  communeLevelUnits: z.int(),
  wards: z.int(),
  communes: z.int(),
  specialZones: z.int(),
  areaKm2: z.number(),
  administrativePopulation: z.number().nullable().meta({ description: "On 31 December 2024." }),
});

export const provinceListSchema = z.strictObject({ provinces: z.array(provinceSchema).readonly(), ...pageSchema });
