import "server-only";
import { computeLookBackMs, SIGN_IN_LOCKOUT } from "@/lib/auth/lockout";
import { type PasswordVerifier, verifyPassword } from "@/lib/auth/password";
import type { SessionClaims } from "@/lib/auth/session";
import { SESSION_SECONDS } from "@/lib/auth/session-settings";
import type { Transaction } from "@/lib/db/client";
import { inTransaction } from "@/lib/db/transaction";
import { recordAudit } from "@/lib/features/audit/mutations";
import { checkPassword } from "@/lib/features/sessions/mutations/check-password";
import { limitPasswordChecks } from "@/lib/features/sessions/mutations/limit-password-checks";
import type { Credentials } from "@/lib/features/sessions/schema";

interface SignInOptions {
  readonly at: Date;
  readonly verify?: PasswordVerifier;
}

async function openSession(tx: Transaction, opening: { at: Date; userId: string }): Promise<SessionClaims> {
  const { at, userId } = opening;
  const expiresAt = new Date(at.getTime() + SESSION_SECONDS * 1000);
  const session = await tx.authSession.create({ data: { userId, createdAt: at, expiresAt }, select: { id: true } });
  const subject = { subjectTable: "auth_session", subjectId: session.id };
  await recordAudit(tx, { at, actorId: userId, action: "sign_in.succeeded", ...subject });
  return { userId, sessionId: session.id };
}

/**
 * Checks the password and opens a session, with the attempt and the trail in one transaction. Null for a wrong
 * password, an unknown or disabled account and a locked address alike. An attempt on a locked address is not counted.
 */
export function recordSignIn(credentials: Credentials, options: SignInOptions): Promise<SessionClaims | null> {
  const { at, verify = verifyPassword } = options;
  const failure = { action: "sign_in.failed", actorId: null } as const;
  return limitPasswordChecks(() =>
    inTransaction(async (tx) => {
      const check = await checkPassword(tx, { ...credentials, at, verify, failure });
      const claims = check.outcome === "right" ? await openSession(tx, { at, userId: check.userId }) : null;
      const oldest = new Date(at.getTime() - computeLookBackMs(SIGN_IN_LOCKOUT));
      await tx.signInAttempt.deleteMany({ where: { at: { lt: oldest } } });
      return claims;
    }),
  );
}
