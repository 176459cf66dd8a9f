import "server-only";
import { getSessionUser } from "@/lib/auth/identity";
import { createAuthHandler } from "@/lib/auth/session";
import { recordSignIn, recordSignOut } from "@/lib/features/sessions/mutations";
import { credentialsSchema } from "@/lib/features/sessions/schema";
import { now } from "@/lib/shared/clock";

/** next-auth's endpoints on top of the same sign-in and sign-out as the form. */
export const handleNextAuth = createAuthHandler({
  async signIn(input) {
    const credentials = credentialsSchema.safeParse(input);
    return credentials.success ? recordSignIn(credentials.data, { at: now() }) : null;
  },
  signOut: (claims) => recordSignOut(claims, now()),
  findUser: (claims) => getSessionUser({ claims, at: now() }),
});
