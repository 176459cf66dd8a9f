import "server-only";

import type { AuthorizedScope } from "@/lib/auth/scope";
import { fromIsoDate } from "@/lib/db/civil-date";
import type { Transaction } from "@/lib/db/client";
import { inTransaction } from "@/lib/db/transaction";
import { AppError } from "@/lib/errors/app-error";
import { recordAudit } from "@/lib/features/audit/mutations";
import { canMakeBatch } from "@/lib/features/briefings/access";
import { KEPT_ARCHIVES } from "@/lib/features/briefings/constants";
import { getBatch } from "@/lib/features/briefings/data/list-batches";
import { BATCH_FORMATS, type StartBatch } from "@/lib/features/briefings/schema/batch";
import { now } from "@/lib/shared/clock";

/**
 * Notes down that a person wants the documents of all provinces; their own of the same period that is still being made is
 * answered again, so that a form sent twice starts one program. Throws `not_found` for who may not.
 */
export async function recordBatch(options: {
  readonly scope: AuthorizedScope;
  readonly input: StartBatch;
}): Promise<{ readonly id: string; readonly isNew: boolean }> {
  const { scope, input } = options;
  if (!canMakeBatch(scope)) throw new AppError("not_found");
  const { kind, regime, layout, period } = input;
  const wanted = { kind, regime, layout, fromDate: fromIsoDate(period.from), toDate: fromIsoDate(period.to) };
  return inTransaction(async (tx) => {
    await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${`moc.briefing_batches ${scope.userId}`}, 0))`;
    const open = await tx.briefingBatch.findFirst({
      where: { ...wanted, requestedById: scope.userId, finishedAt: null },
      orderBy: { requestedAt: "desc" },
      select: { id: true },
    });
    const isUnderWay = open !== null && (await getBatch({ scope, id: open.id }))?.state !== "broken";
    if (open !== null && isUnderWay) return { id: open.id, isNew: false };
    await dropOldArchives(tx, scope.userId);
    const at = now();
    const provinces = await tx.province.count();
    const { id } = await tx.briefingBatch.create({
      data: {
        ...{ ...wanted, knownOn: at, requestedAt: at, requestedById: scope.userId },
        total: provinces * BATCH_FORMATS.length,
      },
      select: { id: true },
    });
    await recordAudit(tx, {
      at,
      actorId: scope.userId,
      action: "briefing_batch.asked",
      subjectTable: "briefing_batch",
      subjectId: id,
      details: { kind, regime, layout, from: period.from, to: period.to },
    });
    return { id, isNew: true };
  });
}

/** They are large, and can be made again. */
async function dropOldArchives(tx: Transaction, requestedById: string): Promise<void> {
  const old = await tx.briefingBatch.findMany({
    where: { requestedById, archive: { not: null } },
    orderBy: { requestedAt: "desc" },
    skip: KEPT_ARCHIVES - 1,
    select: { id: true },
  });
  await tx.briefingBatch.updateMany({ where: { id: { in: old.map(({ id }) => id) } }, data: { archive: null } });
}
