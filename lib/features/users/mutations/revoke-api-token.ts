import "server-only";
import { inTransaction } from "@/lib/db/transaction";
import { AppError } from "@/lib/errors/app-error";
import { recordAudit } from "@/lib/features/audit/mutations";

interface Revocation {
  readonly tokenId: string;
  /** Only a token of this person; another's is not found. */
  readonly ownerId: string;
  readonly actorId: string;
  readonly at: Date;
}

/** Refused from the next request on. */
export function revokeApiToken({ tokenId, ownerId, actorId, at }: Revocation): Promise<void> {
  return inTransaction(async (tx) => {
    const where = { id: tokenId, userId: ownerId, revokedAt: null };
    const { count } = await tx.apiToken.updateMany({ where, data: { revokedAt: at } });
    if (count === 0) throw new AppError("not_found");
    const subject = { subjectTable: "api_token", subjectId: tokenId };
    await recordAudit(tx, { at, actorId, action: "api_token.revoked", ...subject });
  });
}
