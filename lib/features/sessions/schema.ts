import { z } from "zod";
import { PASSWORD_MAX_LENGTH } from "@/lib/auth/password";

const EMAIL_MAX_LENGTH = 254;

/** Deliberately loose: whatever is typed gets the same answer in the same time. */
export const credentialsSchema = z.object({
  // PostgreSQL keeps no NUL, so no account has one; asked for it, it would answer with an error.
  email: z
    .string()
    .min(1)
    .max(EMAIL_MAX_LENGTH)
    .regex(/^[^\0]*$/),
  password: z.string().min(1).max(PASSWORD_MAX_LENGTH),
});

export type Credentials = z.output<typeof credentialsSchema>;
