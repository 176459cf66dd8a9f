import "server-only";
import { computeLookBackMs, type LockoutRule } from "@/lib/auth/lockout";
import type { SessionClaims } from "@/lib/auth/session";
import { type DatabaseReader, db } from "@/lib/db/client";
import type { SessionRow } from "@/lib/features/sessions/types";

interface FailuresAsked {
  emailHash: string;
  at: Date;
  rule: LockoutRule;
}

/** Moments of the failures since the last success that can still matter, oldest first. */
export async function listRecentFailures(reader: DatabaseReader, asked: FailuresAsked): Promise<number[]> {
  const since = new Date(asked.at.getTime() - computeLookBackMs(asked.rule));
  const attempts = await reader.signInAttempt.findMany({
    where: { emailHash: asked.emailHash, at: { gte: since } },
    orderBy: { id: "asc" },
    select: { at: true, succeeded: true },
  });
  const afterSuccess = attempts.slice(attempts.findLastIndex((attempt) => attempt.succeeded) + 1);
  return afterSuccess.map((attempt) => attempt.at.getTime());
}

interface Account {
  id: string;
  passwordHash: string;
}

/** The account that may sign in under this address; none for an unknown or a disabled one. */
export async function getSignInAccount(reader: DatabaseReader, emailFolded: string): Promise<Account | null> {
  const profile = await reader.userProfile.findUnique({
    where: { emailFolded, user: { disabledAt: null } },
    select: { user: { select: { id: true, passwordHash: true } } },
  });
  return profile?.user ?? null;
}

/** A person's sessions that have not ended, the newest first. */
export async function listOpenSessions(asked: SessionClaims & { at: Date }): Promise<readonly SessionRow[]> {
  const rows = await db().authSession.findMany({
    where: { userId: asked.userId, revokedAt: null, expiresAt: { gt: asked.at } },
    orderBy: [{ createdAt: "desc" }, { id: "asc" }],
  });
  return rows.map((row) => ({
    id: row.id,
    startedAt: row.createdAt,
    expiresAt: row.expiresAt,
    isThisOne: row.id === asked.sessionId,
  }));
}
