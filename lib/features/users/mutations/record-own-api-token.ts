import "server-only";
import { createHash } from "node:crypto";
import type { Transaction } from "@/lib/db/client";
import { inTransaction } from "@/lib/db/transaction";
import { AppError } from "@/lib/errors/app-error";
import { TOKENS_MAX_COUNT } from "@/lib/features/users/constants";
import { insertApiToken } from "@/lib/features/users/mutations/insert-api-token";
import type { OwnApiToken } from "@/lib/features/users/types";

type Recorded =
  | { readonly kind: "created"; readonly token: string; readonly expiresAt: Date }
  /** The same form was sent before: its token was shown then, and is not known any more. */
  | { readonly kind: "repeated" };

/** The id that a form's key stands for; bound to the person, so that nobody's key meets another's token. */
function idOfForm(userId: string, formKey: string): string {
  const hex = createHash("sha256").update(`${userId} ${formKey}`).digest("hex");
  // A UUID of version 8, the one for values of one's own making; elsewhere ids of other forms are refused.
  return hex.replace(/^(.{8})(.{4}).(.{3}).(.{3})(.{12}).*$/, "$1-$2-8$3-8$4-$5");
}

async function requireRoomForOne(tx: Transaction, asked: { userId: string; at: Date }): Promise<void> {
  const { userId, at } = asked;
  const inUse = await tx.apiToken.count({ where: { userId, revokedAt: null, expiresAt: { gt: at } } });
  if (inUse >= TOKENS_MAX_COUNT)
    throw new AppError("invalid_input", { fields: [{ path: "name", message: "too_many" }] });
}

/** A person's own new token; a form that is sent twice makes one. */
export function recordOwnApiToken(input: OwnApiToken): Promise<Recorded> {
  const { userId, formKey, at, ...token } = input;
  const id = idOfForm(userId, formKey);
  return inTransaction(async (tx) => {
    // Two clicks queue here: the second one finds what the first one made.
    await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${`moc.api_token ${userId}`}, 0))`;
    if ((await tx.apiToken.count({ where: { id } })) > 0) return { kind: "repeated" };
    if ((await tx.appUser.count({ where: { id: userId, disabledAt: null } })) === 0)
      throw new AppError("unauthenticated");
    await requireRoomForOne(tx, { userId, at });
    return { kind: "created", ...(await insertApiToken(tx, { id, userId, actorId: userId, at, ...token })) };
  });
}
