export interface LockoutRule {
  /** This many failures … */
  readonly failures: number;
  /** … within this time … */
  readonly windowMs: number;
  /** … lock for this time, counted from the last of them. */
  readonly lockMs: number;
}

const MINUTE_MS = 60_000;

/** Lock after at most five failures: TCVN 14423:2026, level 2. */
export const SIGN_IN_LOCKOUT: LockoutRule = { failures: 5, windowMs: 15 * MINUTE_MS, lockMs: 15 * MINUTE_MS };

/** How far back failures can still matter: the window before a lock, and the lock. */
export function computeLookBackMs(rule: LockoutRule): number {
  return rule.windowMs + rule.lockMs;
}

/**
 * Until when sign-in is locked, or null. `failures` are the moments (milliseconds) of failed attempts since the last
 * success, oldest first; attempts made while locked are not among them, so that nobody can keep a person out for ever
 * with one attempt a minute.
 */
export function computeLockedUntil(options: {
  failures: readonly number[];
  at: number;
  rule: LockoutRule;
}): number | null {
  const { failures, at, rule } = options;
  const locks = failures.flatMap((last, index) => {
    const first = failures[index - rule.failures + 1];
    return first !== undefined && last - first <= rule.windowMs ? [last + rule.lockMs] : [];
  });
  const until = Math.max(...locks, Number.NEGATIVE_INFINITY);
  return until > at ? until : null;
}
