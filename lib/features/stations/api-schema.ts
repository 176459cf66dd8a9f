import { z } from "zod";
import { TERRAINS } from "@/lib/features/stations/constants";
import { bilingualSchema, dateSchema, pageSchema } from "@/lib/http/api-shapes";
import { asOfParameter, knownOnParameter, pageParameters, provinceParameter } from "@/lib/http/query";

export const stationListQuerySchema = z.strictObject({
  province: provinceParameter,
  asOf: asOfParameter,
  knownOn: knownOnParameter,
  ...pageParameters,
});

const heads = z.number();

export const stationSchema = z.strictObject({
  code: z.string(),
  name: bilingualSchema,
  communeCode: z.string().meta({ description: "Five digits with leading zeros.", example: "18073" }),
  terrain: z.enum(TERRAINS).nullable().meta({ description: "Null where it is not recorded; it is never guessed." }),
  doctors: z
    .strictObject({
      permanent: heads,
      contract: heads,
      rotated: heads.meta({ description: "From elsewhere: rotation and secondment." }),
      onSiteFte: z.number().meta({ description: "Everyone on site as full-time equivalents by days." }),
      counted: z.number().meta({ description: "By the counting rule in force; this is compared with the floor." }),
    })
    .nullable()
    .meta({ description: "Null while the station has not reported; missing is not zero." }),
  shortfall: z.number().nullable().meta({ description: "Doctors missing up to the floor." }),
  points: z.int().meta({ description: "Station points of the unit on the day." }),
  reported: z.boolean(),
  reportState: z.enum(["approved", "confirmed", "unconfirmed"]),
  lastKnown: z
    .strictObject({ date: dateSchema, counted: z.number() })
    .nullable()
    .meta({ description: "Of a station that has not reported: its last value, which is never counted." }),
  sample: z.boolean(),
});
export type StationAnswer = z.input<typeof stationSchema>;

export const stationListSchema = z.strictObject({
  stations: z.array(stationSchema).readonly(),
  countedOn: dateSchema.nullable().meta({ format: "date", description: "The last counted day on or before asOf." }),
  countingRule: z.enum(["permanent", "permanent_contract", "on_site_fte"]),
  floor: z.number().nullable(),
  ...pageSchema,
});
