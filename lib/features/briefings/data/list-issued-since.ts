import "server-only";

import type { AuthorizedScope } from "@/lib/auth/scope";
import { db } from "@/lib/db/client";
import type { BriefingSummary } from "@/lib/features/briefings/types";
import { getSummaries } from "./list-briefings";
import { readableBriefings } from "./readable-briefings";

/** Issued after a moment, the latest first; since ever where it is null. */
export async function listIssuedSince(options: {
  readonly scope: AuthorizedScope;
  readonly since: Date | null;
  readonly limit: number;
}): Promise<readonly BriefingSummary[]> {
  const { scope, since, limit } = options;
  const rows = await db().briefingStep.findMany({
    where: {
      state: "issued",
      briefing: readableBriefings(scope),
      ...(since === null ? {} : { recordedAt: { gt: since } }),
    },
    orderBy: [{ recordedAt: "desc" }, { id: "desc" }],
    take: limit,
    select: { briefingId: true },
  });
  return getSummaries(
    scope,
    rows.map((row) => row.briefingId),
  );
}
