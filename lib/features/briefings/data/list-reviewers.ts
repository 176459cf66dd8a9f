import "server-only";

import { hasPermission } from "@/lib/auth/permissions";
import { db } from "@/lib/db/client";

/** Which of these accounts review and make no briefings themselves; also those whose right was taken away since. */
export async function listReviewers(userIds: readonly string[]): Promise<ReadonlySet<string>> {
  const grants = await db().roleGrant.findMany({
    where: { userId: { in: [...new Set(userIds)] } },
    select: { userId: true, role: true },
  });
  const makers = grants.filter(({ role }) => hasPermission(role, "briefing.make")).map(({ userId }) => userId);
  const reviewers = grants.filter(({ role }) => hasPermission(role, "review.write")).map(({ userId }) => userId);
  return new Set(reviewers.filter((userId) => !makers.includes(userId)));
}
