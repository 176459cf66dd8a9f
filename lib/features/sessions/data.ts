import "server-only";
import { computeLookBackMs, type LockoutRule } from "@/lib/auth/lockout";
import type { DatabaseReader } from "@/lib/db/client";

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
