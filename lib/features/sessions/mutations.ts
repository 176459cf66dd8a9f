import "server-only";
import { digestEmail, foldEmail } from "@/lib/auth/email";
import { createConcurrencyLimit } from "@/lib/auth/limit-concurrency";
import { computeLockedUntil, computeLookBackMs, SIGN_IN_LOCKOUT } from "@/lib/auth/lockout";
import { type PasswordVerifier, verifyPassword } from "@/lib/auth/password";
import type { SessionClaims } from "@/lib/auth/session";
import { SESSION_SECONDS } from "@/lib/auth/session-settings";
import type { Transaction } from "@/lib/db/client";
import { inTransaction } from "@/lib/db/transaction";
import { recordAudit } from "@/lib/features/audit/mutations";
import { getSignInAccount, listRecentFailures } from "@/lib/features/sessions/data";
import type { Credentials } from "@/lib/features/sessions/schema";

interface SignInOptions {
  readonly at: Date;
  readonly verify?: PasswordVerifier;
}

interface Attempt extends Credentials {
  readonly emailHash: string;
  readonly at: Date;
  readonly verify: PasswordVerifier;
}

// Each attempt holds a connection and 19 MiB while it is checked; a flood of them must leave the pages their share.
const limitSignIns = createConcurrencyLimit(4);

async function recordFailure(tx: Transaction, failure: { emailHash: string; at: Date; locks: boolean }) {
  const { emailHash, at, locks } = failure;
  const attempt = await tx.signInAttempt.create({ data: { emailHash, at, succeeded: false }, select: { id: true } });
  const subject = { at, actorId: null, subjectTable: "sign_in_attempt", subjectId: attempt.id.toString() };
  await recordAudit(tx, { ...subject, action: "sign_in.failed" });
  if (locks) await recordAudit(tx, { ...subject, action: "sign_in.locked" });
}

async function recordSuccess(tx: Transaction, success: { emailHash: string; at: Date; userId: string }) {
  const { emailHash, at, userId } = success;
  await tx.signInAttempt.create({ data: { emailHash, at, succeeded: true } });
  const expiresAt = new Date(at.getTime() + SESSION_SECONDS * 1000);
  const session = await tx.authSession.create({ data: { userId, createdAt: at, expiresAt }, select: { id: true } });
  await recordAudit(tx, {
    at,
    actorId: userId,
    action: "sign_in.succeeded",
    subjectTable: "auth_session",
    subjectId: session.id,
  });
  return { userId, sessionId: session.id };
}

async function attemptSignIn(tx: Transaction, attempt: Attempt): Promise<SessionClaims | null> {
  const { emailHash, at, verify } = attempt;
  // Simultaneous attempts on one address queue here, so that twenty at once get five tries and not twenty.
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${emailHash}, 0))`;
  const failures = await listRecentFailures(tx, { emailHash, at, rule: SIGN_IN_LOCKOUT });
  const isLocked = (moments: number[]) =>
    computeLockedUntil({ failures: moments, at: at.getTime(), rule: SIGN_IN_LOCKOUT }) !== null;
  const wasLocked = isLocked(failures);
  const account = await getSignInAccount(tx, foldEmail(attempt.email));
  // Verified even when locked or unknown: the time must not tell which it was.
  const fits = await verify(account?.passwordHash ?? null, attempt.password);
  if (wasLocked) return null;
  if (account && fits) return recordSuccess(tx, { emailHash, at, userId: account.id });
  await recordFailure(tx, { emailHash, at, locks: isLocked([...failures, at.getTime()]) });
  return null;
}

/**
 * Checks the password and opens a session, with the attempt and the trail in one transaction. Null for a wrong
 * password, an unknown or disabled account and a locked address alike. An attempt on a locked address is not counted.
 */
export function recordSignIn(credentials: Credentials, options: SignInOptions): Promise<SessionClaims | null> {
  const { at, verify = verifyPassword } = options;
  const emailHash = digestEmail(credentials.email);
  return limitSignIns(() =>
    inTransaction(async (tx) => {
      const claims = await attemptSignIn(tx, { ...credentials, emailHash, at, verify });
      const oldest = new Date(at.getTime() - computeLookBackMs(SIGN_IN_LOCKOUT));
      await tx.signInAttempt.deleteMany({ where: { at: { lt: oldest } } });
      return claims;
    }),
  );
}

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
