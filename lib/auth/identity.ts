import "server-only";
import type { Grant } from "@/lib/auth/grant";
import { type GrantRow, resolveGrants } from "@/lib/auth/grant-data";
import type { SessionClaims } from "@/lib/auth/session";
import { db } from "@/lib/db/client";

/** A person who may act now: not disabled, with the rights as they stand in the database at this moment. */
export interface CurrentUser {
  readonly userId: string;
  readonly fullName: string;
  readonly position: string;
  readonly email: string;
  readonly isSample: boolean;
  readonly grants: readonly Grant[];
}

export const USER_SELECTION = {
  id: true,
  disabledAt: true,
  isSample: true,
  profile: { select: { email: true, fullName: true, position: true } },
  grants: {
    where: { revokedAt: null },
    select: { role: true, unit: { select: { code: true, level: true, provinceCode: true } } },
  },
} as const;

interface UserRow {
  id: string;
  disabledAt: Date | null;
  isSample: boolean;
  profile: { email: string; fullName: string; position: string } | null;
  grants: GrantRow[];
}

/** Null for a disabled user: refused from the next request on. */
export async function toCurrentUser(row: UserRow): Promise<CurrentUser | null> {
  if (row.disabledAt) return null;
  const { email, fullName, position } = row.profile ?? { email: "", fullName: "", position: "" };
  return { userId: row.id, email, fullName, position, isSample: row.isSample, grants: await resolveGrants(row.grants) };
}

interface Asked {
  claims: SessionClaims;
  at: Date;
}

/** The person of a session that is neither revoked nor expired. */
export async function getSessionUser({ claims, at }: Asked): Promise<CurrentUser | null> {
  const session = await db().authSession.findUnique({
    where: { id: claims.sessionId, userId: claims.userId, revokedAt: null, expiresAt: { gt: at } },
    select: { user: { select: USER_SELECTION } },
  });
  return session && toCurrentUser(session.user);
}
