import "server-only";

import type { AuthorizedScope } from "@/lib/auth/scope";
import { canReadBriefings, seesIssuedOnly } from "@/lib/features/briefings/access";
import { MOST_NEW_BRIEFINGS } from "@/lib/features/briefings/constants";
import { getLastVisit } from "@/lib/features/briefings/data/get-last-visit";
import { listIssuedSince } from "@/lib/features/briefings/data/list-issued-since";
import type { NewBriefings } from "@/lib/features/briefings/types";

/** For reviewers, what was issued since their last visit began, the latest first; null for everybody else. */
export async function loadNewBriefings(asked: {
  readonly scope: AuthorizedScope;
  /** Of the session that asks; left out, the person's newest. */
  readonly sessionId?: string;
}): Promise<NewBriefings | null> {
  const { scope, sessionId = null } = asked;
  if (!canReadBriefings(scope) || !seesIssuedOnly(scope)) return null;
  const since = await getLastVisit({ userId: scope.userId, sessionId });
  return { since, briefings: await listIssuedSince({ scope, since, limit: MOST_NEW_BRIEFINGS }) };
}
