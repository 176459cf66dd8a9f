const HOUR_SECONDS = 3_600;

/**
 * A session ends this long after sign-in, used or not: one working day. The session lock after 15 idle minutes of
 * TCVN 14423:2026, level 2, is not built yet (docs: debts).
 */
export const SESSION_SECONDS = 12 * HOUR_SECONDS;

/** next-auth's own names: its endpoints and our sign-in form write the same cookie. */
export function getSessionCookieName(publicUrl: string): string {
  return isHttps(publicUrl) ? "__Secure-next-auth.session-token" : "next-auth.session-token";
}

export function isHttps(publicUrl: string): boolean {
  return publicUrl.startsWith("https://");
}
