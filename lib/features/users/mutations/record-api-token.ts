import "server-only";
import { foldEmail } from "@/lib/auth/email";
import { inTransaction } from "@/lib/db/transaction";
import { AppError } from "@/lib/errors/app-error";
import { parseInput } from "@/lib/errors/invalid-input";
import { insertApiToken } from "@/lib/features/users/mutations/insert-api-token";
import { apiTokenSchema } from "@/lib/features/users/schema";
import type { NewApiToken } from "@/lib/features/users/types";
import { now } from "@/lib/shared/clock";

/** For the command line: a new token for an account in use, by its address. */
export async function recordApiToken(input: NewApiToken): Promise<{ token: string }> {
  const { email, name, expiresInDays, unitCode = null } = parseInput(apiTokenSchema, input);
  const at = now();
  return inTransaction(async (tx) => {
    const emailFolded = foldEmail(email);
    const profile = await tx.userProfile.findUnique({ where: { emailFolded, user: { disabledAt: null } } });
    if (!profile)
      throw new AppError("invalid_input", {
        fields: [{ path: "email", message: "no account in use has this address" }],
      });
    const { userId } = profile;
    const { token } = await insertApiToken(tx, { userId, actorId: null, name, expiresInDays, unitCode, at });
    return { token };
  });
}
