import { z } from "zod";
import { FacilityKind } from "@/lib/db/generated/enums";
import { bilingualSchema, dateSchema, pageSchema } from "@/lib/http/api-shapes";
import { asOfParameter, knownOnParameter, pageParameters, provinceParameter } from "@/lib/http/query";

export const workforceQuerySchema = z.strictObject({
  province: provinceParameter,
  asOf: asOfParameter,
  knownOn: knownOnParameter,
  ...pageParameters,
});

const heads = z.number();
const doctorsSchema = z.strictObject({
  permanent: heads.meta({ description: "At their own permanent post, nobody absent." }),
  contract: heads.meta({ description: "At their own post on contract, nobody absent." }),
  rotated: heads.meta({
    description: "From elsewhere: rotation and secondment; counted here and not where they are employed.",
  }),
  onSiteFte: z
    .number()
    .meta({ description: "Everyone on site as full-time equivalents by days, from `from` to `asOf`." }),
});

export const workforceFacilitySchema = z.strictObject({
  facilityCode: z.string().meta({ example: "TYT-18073" }),
  name: bilingualSchema,
  kind: z.enum(FacilityKind).meta({ description: "On the day." }),
  doctors: doctorsSchema.nullable().meta({ description: "Null where the registry holds nobody; missing is not zero." }),
  nurses: heads.nullable(),
  staff: heads.nullable().meta({ description: "Everyone on site, doctors and nurses included." }),
  sample: z.boolean(),
});
export type WorkforceFacilityAnswer = z.input<typeof workforceFacilitySchema>;

const sumSchema = doctorsSchema.nullable();

export const workforceListSchema = z.strictObject({
  facilities: z.array(workforceFacilitySchema).readonly(),
  doctors: z
    .strictObject({
      stations: sumSchema.meta({ description: "All health stations of the province, from the registry." }),
      province: sumSchema.meta({ description: "All facilities; who works at two places counts at both." }),
      people: z.int().nullable().meta({ description: "Different doctors at work in the province." }),
    })
    .meta({ description: "Null for people who do not see the whole province, and for reviewers." }),
  approved: z.strictObject({ month: dateSchema, stations: z.int(), doctors: doctorsSchema }).nullable().meta({
    description:
      "The stations' approved figures of the month that ends on asOf; for reviewers of the last approved month by then.",
  }),
  from: dateSchema.meta({ format: "date", description: "First day of the period of full-time equivalents." }),
  ...pageSchema,
});
