import "server-only";

import type { AuthorizedScope } from "@/lib/auth/scope";
import { db } from "@/lib/db/client";

/** Full names by account, for those who may see people; whoever left and was anonymised has none. */
export async function listPeople(
  scope: AuthorizedScope,
  userIds: readonly (string | null)[],
): Promise<ReadonlyMap<string, string>> {
  const wanted = [...new Set(userIds.filter((id) => id !== null))];
  if (!scope.canSeePeople || wanted.length === 0) return new Map();
  const rows = await db().userProfile.findMany({
    where: { userId: { in: wanted } },
    select: { userId: true, fullName: true },
  });
  return new Map(rows.map((row) => [row.userId, row.fullName]));
}
