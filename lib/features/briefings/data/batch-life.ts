import "server-only";

import { db } from "@/lib/db/client";
import { Prisma } from "@/lib/db/generated/client";
import { batchLockName } from "@/lib/features/briefings/constants";
import type { BatchState } from "@/lib/features/briefings/schema/batch";

/** A program that was started needs this long at most until it holds its lock, on a slow machine. */
const START_UP_MS = 120_000;

/** Whether its program lives. To be asked before the row is read: a finished batch then never looks broken. */
export async function isBatchAlive(id: string): Promise<boolean> {
  // Shared, so that two who ask at once do not take one another for the program; held for this statement only.
  const [row] = await db().$queryRaw<{ free: boolean }[]>(
    Prisma.sql`SELECT pg_try_advisory_xact_lock_shared(hashtextextended(${batchLockName(id)}, 0)) AS free`,
  );
  return row?.free === false;
}

export function batchStateOf(
  row: { readonly done: number; readonly finishedAt: Date | null; readonly requestedAt: Date },
  known: { readonly isAlive: boolean; readonly at: Date },
): BatchState {
  if (row.finishedAt !== null) return "done";
  if (row.done > 0) return known.isAlive ? "running" : "broken";
  const isStarting = known.at.getTime() - row.requestedAt.getTime() < START_UP_MS;
  return known.isAlive || isStarting ? "waiting" : "broken";
}
