import "server-only";

import { db } from "@/lib/db/client";
import type { BatchFailure } from "@/lib/features/briefings/schema/batch";
import { now } from "@/lib/shared/clock";

/** How far the program of a batch is; documents that failed count as dealt with. */
export async function recordBatchProgress(
  id: string,
  { done, failures }: { readonly done: number; readonly failures: readonly BatchFailure[] },
): Promise<void> {
  await db().briefingBatch.update({ where: { id }, data: { done, failures: [...failures] }, select: { id: true } });
}

/** The next bytes of the archive; nobody is given it before it is whole. */
export async function recordBatchPiece(id: string, piece: Uint8Array<ArrayBuffer>): Promise<void> {
  await db().$executeRaw`
    UPDATE briefing_batch SET archive = coalesce(archive, ''::bytea) || ${piece} WHERE id = ${id}::uuid`;
}

export async function recordBatchEnd(id: string): Promise<void> {
  await db().briefingBatch.update({ where: { id }, data: { finishedAt: now() }, select: { id: true } });
}
