import "server-only";
import { digestEmail, foldEmail } from "@/lib/auth/email";
import { computeLockedUntil, SIGN_IN_LOCKOUT } from "@/lib/auth/lockout";
import type { PasswordVerifier } from "@/lib/auth/password";
import type { Transaction } from "@/lib/db/client";
import { recordAudit } from "@/lib/features/audit/mutations";
import { getSignInAccount, listRecentFailures } from "@/lib/features/sessions/data";

interface Attempt {
  readonly email: string;
  readonly password: string;
  readonly at: Date;
  readonly verify: PasswordVerifier;
  /** What the trail says of a failure, and of whom where that is known. */
  readonly failure: { readonly action: `${string}.${string}`; readonly actorId: string | null };
}

export type PasswordCheck =
  | { readonly outcome: "right"; readonly userId: string; readonly emailHash: string }
  | { readonly outcome: "wrong" | "locked" };

async function recordFailure(tx: Transaction, attempt: Attempt & { emailHash: string; locks: boolean }) {
  const { emailHash, at, locks, failure } = attempt;
  const row = await tx.signInAttempt.create({ data: { emailHash, at, succeeded: false }, select: { id: true } });
  const subject = { at, subjectTable: "sign_in_attempt", subjectId: row.id.toString() };
  await recordAudit(tx, { ...subject, ...failure });
  if (locks) await recordAudit(tx, { ...subject, actorId: failure.actorId, action: "sign_in.locked" });
}

/**
 * A password of an address under the lockout, for sign-in and for whatever asks for it again: all attempts count together.
 * The caller commits: what it throws after this takes the count of a failure back.
 */
export async function checkPassword(tx: Transaction, attempt: Attempt): Promise<PasswordCheck> {
  const { email, password, at, verify } = attempt;
  const emailHash = digestEmail(email);
  // Simultaneous attempts on one address queue here, so that twenty at once get five tries and not twenty.
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${emailHash}, 0))`;
  const failures = await listRecentFailures(tx, { emailHash, at, rule: SIGN_IN_LOCKOUT });
  const isLocked = (moments: number[]) =>
    computeLockedUntil({ failures: moments, at: at.getTime(), rule: SIGN_IN_LOCKOUT }) !== null;
  const wasLocked = isLocked(failures);
  const account = await getSignInAccount(tx, foldEmail(email));
  // Verified even when locked or unknown: the time must not tell which it was.
  const fits = await verify(account?.passwordHash ?? null, password);
  if (wasLocked) return { outcome: "locked" };
  if (account && fits) {
    await tx.signInAttempt.create({ data: { emailHash, at, succeeded: true } });
    return { outcome: "right", userId: account.id, emailHash };
  }
  await recordFailure(tx, { ...attempt, emailHash, locks: isLocked([...failures, at.getTime()]) });
  return { outcome: "wrong" };
}
