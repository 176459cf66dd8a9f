import type { SessionClaims } from "@/lib/auth/session";

interface Remembered {
  readonly claims: SessionClaims | null;
  readonly readAt: number;
}

interface MemoryOptions {
  readonly read: (cookie: string) => Promise<SessionClaims | null>;
  readonly elapsedMs: () => number;
}

const MOST_COOKIES = 2_000;
const LONGEST_COOKIE = 4_096;
/**
 * Decrypting a cookie costs more than sending a kept page. What it says cannot change, but its own end comes, so it is
 * read anew after this long; whether the session is over or revoked is asked of the database every time anyway.
 */
const REMEMBER_MS = 60_000;

export function createSessionMemory({ read, elapsedMs }: MemoryOptions) {
  const remembered = new Map<string, Remembered>();
  return async (cookie: string): Promise<SessionClaims | null> => {
    const found = remembered.get(cookie);
    if (found && elapsedMs() - found.readAt < REMEMBER_MS) return found.claims;
    remembered.delete(cookie);
    if (cookie.length > LONGEST_COOKIE) return null;
    const claims = await read(cookie);
    // A forged cookie is not remembered: whoever sends many must not push out those of people at work.
    if (claims === null) return null;
    remembered.set(cookie, { claims, readAt: elapsedMs() });
    const oldest = remembered.size > MOST_COOKIES ? remembered.keys().next().value : undefined;
    if (oldest !== undefined) remembered.delete(oldest);
    return claims;
  };
}
