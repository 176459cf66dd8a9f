import "server-only";
import { hashPassword, type PasswordVerifier, verifyPassword } from "@/lib/auth/password";
import type { SessionClaims } from "@/lib/auth/session";
import { inTransaction } from "@/lib/db/transaction";
import { AppError } from "@/lib/errors/app-error";
import { recordAudit } from "@/lib/features/audit/mutations";
import { checkPassword } from "@/lib/features/sessions/mutations/check-password";
import { revokeOtherSessions } from "@/lib/features/sessions/mutations/end-other-sessions";
import { limitPasswordChecks } from "@/lib/features/sessions/mutations/limit-password-checks";

interface PasswordChange {
  /** Who changes it, in the session that stays. */
  readonly claims: SessionClaims;
  readonly current: string;
  /** Already found good by the rules. */
  readonly next: string;
  readonly at: Date;
  readonly verify?: PasswordVerifier;
}

/**
 * Replaces a person's own password and ends their other sessions. A wrong current password counts into the lockout like
 * one at sign-in, so that an unattended desk gives no more guesses than the sign-in page.
 */
export function recordPasswordChange(change: PasswordChange): Promise<"changed" | "wrong" | "locked"> {
  const { claims, current, next, at, verify = verifyPassword } = change;
  const { userId } = claims;
  return limitPasswordChecks(async () => {
    const passwordHash = await hashPassword(next);
    return inTransaction(async (tx) => {
      const user = await tx.appUser.findUnique({ where: { id: userId, disabledAt: null }, select: { profile: true } });
      if (!user?.profile) throw new AppError("unauthenticated");
      const failure = { action: "password_change.failed", actorId: userId } as const;
      const check = await checkPassword(tx, { email: user.profile.email, password: current, at, verify, failure });
      if (check.outcome !== "right") return check.outcome;
      await tx.appUser.update({ where: { id: userId }, data: { passwordHash, mustChangePassword: false } });
      const sessionsEnded = await revokeOtherSessions(tx, { ...claims, at });
      const subject = { subjectTable: "app_user", subjectId: userId };
      await recordAudit(tx, {
        at,
        actorId: userId,
        action: "user.password_changed",
        ...subject,
        details: { sessionsEnded },
      });
      return "changed";
    });
  });
}
