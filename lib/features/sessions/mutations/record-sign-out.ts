import "server-only";
import type { SessionClaims } from "@/lib/auth/session";
import { inTransaction } from "@/lib/db/transaction";
import { recordAudit } from "@/lib/features/audit/mutations";

/** Ends the session for good: a copy of its cookie is refused from now on. */
export function recordSignOut(claims: SessionClaims, at: Date): Promise<void> {
  return inTransaction(async (tx) => {
    const { count } = await tx.authSession.updateMany({
      where: { id: claims.sessionId, userId: claims.userId, revokedAt: null },
      data: { revokedAt: at },
    });
    if (count === 0) return;
    await recordAudit(tx, {
      at,
      actorId: claims.userId,
      action: "sign_out.done",
      subjectTable: "auth_session",
      subjectId: claims.sessionId,
    });
  });
}
