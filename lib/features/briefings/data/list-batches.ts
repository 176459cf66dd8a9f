import "server-only";

import { z } from "zod";
import type { AuthorizedScope } from "@/lib/auth/scope";
import { toIsoDate } from "@/lib/db/civil-date";
import { db } from "@/lib/db/client";
import type { Prisma } from "@/lib/db/generated/client";
import { canMakeBatch } from "@/lib/features/briefings/access";
import { type BatchSummary, parseFailures } from "@/lib/features/briefings/schema/batch";
import { now } from "@/lib/shared/clock";
import { batchStateOf, isBatchAlive } from "./batch-life";

/** Everything but the archive, which is large. */
const SELECTION = {
  id: true,
  kind: true,
  regime: true,
  layout: true,
  fromDate: true,
  toDate: true,
  requestedAt: true,
  finishedAt: true,
  done: true,
  total: true,
  failures: true,
} as const satisfies Prisma.BriefingBatchSelect;

const MOST_LISTED = 20;

/** Those that this person asked for, as long as they may; of every query on them a part. */
function ownBatches(scope: AuthorizedScope): Prisma.BriefingBatchWhereInput {
  return canMakeBatch(scope) ? { requestedById: scope.userId } : { id: { in: [] } };
}

/** The newest first. */
export async function listBatches(scope: AuthorizedScope): Promise<readonly BatchSummary[]> {
  const ids = await db().briefingBatch.findMany({
    where: ownBatches(scope),
    orderBy: [{ requestedAt: "desc" }, { id: "asc" }],
    take: MOST_LISTED,
    select: { id: true },
  });
  const batches = await Promise.all(ids.map(({ id }) => getBatch({ scope, id })));
  return batches.flatMap((batch) => batch ?? []);
}

/** One of the person's own; null for any other. */
export async function getBatch(asked: {
  readonly scope: AuthorizedScope;
  readonly id: string;
}): Promise<BatchSummary | null> {
  const { scope, id } = asked;
  if (!z.uuid().safeParse(id).success) return null;
  const isAlive = await isBatchAlive(id);
  const row = await db().briefingBatch.findFirst({ where: { AND: [{ id }, ownBatches(scope)] }, select: SELECTION });
  if (row === null) return null;
  const state = batchStateOf(row, { isAlive, at: now() });
  const archives = await db().briefingBatch.count({ where: { id, archive: { not: null } } });
  const { fromDate, toDate, failures, ...rest } = row;
  return {
    ...rest,
    period: { from: toIsoDate(fromDate), to: toIsoDate(toDate) },
    failures: parseFailures(failures),
    state,
    hasArchive: state === "done" && archives > 0,
  };
}

/** The ZIP of one of the person's own; null for any other and for one that has not ended. */
export async function getBatchArchive(asked: {
  readonly scope: AuthorizedScope;
  readonly id: string;
}): Promise<Uint8Array<ArrayBuffer> | null> {
  const { scope, id } = asked;
  if (!z.uuid().safeParse(id).success) return null;
  const row = await db().briefingBatch.findFirst({
    where: { AND: [{ id, finishedAt: { not: null } }, ownBatches(scope)] },
    select: { archive: true },
  });
  return row?.archive ? new Uint8Array(row.archive) : null;
}
