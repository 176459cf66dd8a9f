import { z } from "zod";
import { PASSWORD_MIN_LENGTH, TOKEN_MAX_DAYS } from "@/lib/features/users/constants";

const PASSWORD_MAX_LENGTH = 256;
const countLetters = (text: string) => [...text.normalize("NFC")].length;

export const passwordSchema = z
  .string()
  .max(PASSWORD_MAX_LENGTH)
  .refine((text) => countLetters(text) >= PASSWORD_MIN_LENGTH, `at least ${PASSWORD_MIN_LENGTH} characters`);

const nameSchema = z.string().trim().normalize("NFC").min(1).max(200);

export const firstAdministratorSchema = z.strictObject({
  email: z.email().max(254),
  fullName: nameSchema,
  password: passwordSchema,
  /** Null: the whole nation, which also fits an installation without provinces. */
  provinceCode: z
    .string()
    .regex(/^(\d{2})?$/, "a province code of two digits, or nothing")
    .nullable()
    .transform((code) => code || null),
});

export const apiTokenSchema = z.strictObject({
  email: z.string().min(1).max(254),
  name: nameSchema,
  expiresInDays: z.int().min(1).max(TOKEN_MAX_DAYS),
  unitCode: z.string().min(1).max(40).optional(),
});
