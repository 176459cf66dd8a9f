import { z } from "zod";

/** Shapes that answers of several features share. They describe the answers and check them in tests. */
export const dateSchema = z.string().meta({ format: "date", example: "2025-10-31" });
export const bilingualSchema = z.strictObject({ vi: z.string(), en: z.string() });

/** The keys beside a list's rows. */
export const pageSchema = {
  asOf: dateSchema.meta({ format: "date", description: "The day the answer speaks of." }),
  sample: z.boolean().meta({ description: "True when any row is sample data and not a real figure." }),
  nextCursor: z
    .string()
    .nullable()
    .meta({ description: "Send it as `cursor` for the next page; null on the last page." }),
};

export const errorSchema = z.strictObject({
  error: z.strictObject({
    code: z.string().meta({ description: "For programs; stays the same in every language.", example: "invalid_input" }),
    message: z.string().meta({ description: "For people, in the language of Accept-Language." }),
    fields: z
      .array(
        z.strictObject({
          path: z.string().meta({
            description: "Dotted, indices as sent; empty for the whole input.",
            example: "cases.3.target.value",
          }),
          message: z.string(),
        }),
      )
      .meta({ description: "What is wrong with the input, at most 100; empty for other refusals." }),
  }),
});
