import { z } from "zod";
import { foldEmail } from "@/lib/auth/email";
import {
  PASSWORD_MAX_LENGTH,
  PASSWORD_MIN_LENGTH,
  SAMPLE_PASSWORD,
  TOKEN_MAX_DAYS,
  TOKEN_NAME_MAX_LENGTH,
} from "@/lib/features/users/constants";
import type { PasswordFaults, PasswordInput, TokenFaults, TokenInput } from "@/lib/features/users/types";

const countLetters = (text: string) => [...text.normalize("NFC")].length;

export const passwordSchema = z
  .string()
  .max(PASSWORD_MAX_LENGTH)
  .refine((text) => countLetters(text) >= PASSWORD_MIN_LENGTH, `at least ${PASSWORD_MIN_LENGTH} characters`);

const nameSchema = z.string().trim().normalize("NFC").min(1).max(TOKEN_NAME_MAX_LENGTH);

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

interface PasswordOwner {
  readonly email: string;
  /** Only a sample account may go back to the password that the sign-in page shows. */
  readonly isSample: boolean;
}

/** What keeps a new password from being taken, whatever the current one is; empty when nothing does. */
export function findPasswordFaults(input: PasswordInput, owner: PasswordOwner): PasswordFaults {
  const next = input.next.normalize("NFC");
  const fault = findFaultOf(next, { ...owner, current: input.current.normalize("NFC") });
  return {
    ...(input.current === "" ? { current: "required" } : {}),
    ...(fault === null ? {} : { next: fault }),
    ...(fault === null && input.again.normalize("NFC") !== next ? { again: "different" } : {}),
  };
}

function findFaultOf(next: string, known: PasswordOwner & { current: string }): PasswordFaults["next"] | null {
  if (next === "") return "required";
  if (next.length > PASSWORD_MAX_LENGTH) return "too_long";
  if (!passwordSchema.safeParse(next).success) return "too_short";
  if (next === known.current) return "same";
  if (foldEmail(next) === foldEmail(known.email)) return "is_email";
  return next === SAMPLE_PASSWORD && !known.isSample ? "published" : null;
}

const NO_CONTROL = /^[^\p{Cc}]*$/u;
const ownTokenSchema = z.object({
  name: nameSchema.regex(NO_CONTROL),
  expiresInDays: z
    .string()
    .trim()
    .regex(/^\d{1,4}$/)
    .transform(Number)
    .pipe(apiTokenSchema.shape.expiresInDays),
  unitCode: z
    .string()
    .regex(/^[\w-]{0,40}$/)
    .transform((code) => code || null),
});

type ReadToken =
  | { readonly ok: true; readonly value: z.output<typeof ownTokenSchema> }
  | { readonly ok: false; readonly faults: TokenFaults };

/** The form of a new token. */
export function readTokenInput(input: TokenInput): ReadToken {
  const parsed = ownTokenSchema.safeParse(input);
  if (parsed.success) return { ok: true, value: parsed.data };
  const fields = new Set(parsed.error.issues.map((issue) => issue.path[0]));
  return {
    ok: false,
    faults: {
      ...(fields.has("name") ? { name: input.name.trim() === "" ? "required" : "invalid" } : {}),
      ...(fields.has("expiresInDays") ? { expiresInDays: "invalid" } : {}),
      ...(fields.has("unitCode") ? { unitCode: "invalid" } : {}),
    },
  };
}
