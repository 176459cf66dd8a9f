import "server-only";

import { db } from "@/lib/db/client";
import type { Prisma } from "@/lib/db/generated/client";

/**
 * When the session before the current one began; null on a first visit. Without a session (a token) the newest one counts
 * as the current.
 */
export async function getLastVisit(asked: {
  readonly userId: string;
  readonly sessionId: string | null;
}): Promise<Date | null> {
  const { userId, sessionId } = asked;
  const newestFirst: Pick<Prisma.AuthSessionFindFirstArgs, "orderBy"> = {
    orderBy: [{ createdAt: "desc" }, { id: "desc" }],
  };
  const current = await db().authSession.findFirst({
    where: { userId, ...(sessionId === null ? {} : { id: sessionId }) },
    ...newestFirst,
  });
  if (current === null) return null;
  const before = await db().authSession.findFirst({
    where: { userId, createdAt: { lt: current.createdAt } },
    ...newestFirst,
  });
  return before?.createdAt ?? null;
}
