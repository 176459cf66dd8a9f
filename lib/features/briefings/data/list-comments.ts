import "server-only";

import { db } from "@/lib/db/client";

/** Oldest first. The caller has read the briefing within the scope and may see what is said about it. */
export function listComments(briefingId: string) {
  return db().briefingComment.findMany({
    where: { briefingId },
    orderBy: [{ recordedAt: "asc" }, { id: "asc" }],
  });
}
