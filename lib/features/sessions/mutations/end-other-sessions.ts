import "server-only";
import type { SessionClaims } from "@/lib/auth/session";
import type { Transaction } from "@/lib/db/client";
import { inTransaction } from "@/lib/db/transaction";
import { recordAudit } from "@/lib/features/audit/mutations";

/** For changes that end sessions among other things; the caller writes the trail. Answers how many ended. */
export async function revokeOtherSessions(tx: Transaction, kept: SessionClaims & { at: Date }): Promise<number> {
  const { count } = await tx.authSession.updateMany({
    where: { userId: kept.userId, id: { not: kept.sessionId }, revokedAt: null, expiresAt: { gt: kept.at } },
    data: { revokedAt: kept.at },
  });
  return count;
}

/** Ends all sessions of a person but the one that asks. */
export function endOtherSessions(kept: SessionClaims & { at: Date }): Promise<number> {
  return inTransaction(async (tx) => {
    const ended = await revokeOtherSessions(tx, kept);
    const subject = { subjectTable: "app_user", subjectId: kept.userId };
    if (ended > 0)
      await recordAudit(tx, {
        at: kept.at,
        actorId: kept.userId,
        action: "session.others_ended",
        ...subject,
        details: { ended },
      });
    return ended;
  });
}
