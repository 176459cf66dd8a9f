import "server-only";
import { inTransaction } from "@/lib/db/transaction";
import { AppError } from "@/lib/errors/app-error";
import { recordAudit } from "@/lib/features/audit/mutations";

/** Ends one of a person's own sessions; another's, an ended and an unknown one are alike not found. */
export function endSession(ending: { userId: string; sessionId: string; at: Date }): Promise<void> {
  const { userId, sessionId, at } = ending;
  return inTransaction(async (tx) => {
    const where = { id: sessionId, userId, revokedAt: null, expiresAt: { gt: at } };
    const { count } = await tx.authSession.updateMany({ where, data: { revokedAt: at } });
    if (count === 0) throw new AppError("not_found");
    const subject = { subjectTable: "auth_session", subjectId: sessionId };
    await recordAudit(tx, { at, actorId: userId, action: "session.ended", ...subject });
  });
}
