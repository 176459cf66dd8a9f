import "server-only";

import { z } from "zod";
import type { AuthorizedScope } from "@/lib/auth/scope";
import type { Transaction } from "@/lib/db/client";
import { inTransaction } from "@/lib/db/transaction";
import { AppError } from "@/lib/errors/app-error";
import { recordAudit } from "@/lib/features/audit/mutations";
import { canComment, isIssued } from "@/lib/features/briefings/access";
import { stateOf } from "@/lib/features/briefings/data/summary-row";
import { now } from "@/lib/shared/clock";
import { openBriefing } from "./open-briefing";

/**
 * Says something about an issued briefing, or answers the first comment of a thread. The same words sent twice in a row by
 * the same person in the same place are said once. Throws `not_found` without the right, for a draft and for a strange thread.
 */
export function recordBriefingComment(options: {
  readonly scope: AuthorizedScope;
  readonly id: string;
  readonly threadId: string | null;
  readonly subject: string | null;
  /** Checked already. */
  readonly text: string;
}): Promise<{ readonly id: string }> {
  const { scope, id: briefingId, threadId, subject, text } = options;
  return inTransaction(async (tx) => {
    const briefing = await openBriefing(tx, { scope, id: briefingId });
    if (!canComment(scope, briefing.provinceCode) || !isIssued(stateOf(briefing))) throw new AppError("not_found");
    if (threadId !== null) await requireThread(tx, { id: threadId, briefingId });
    const last = await tx.briefingComment.findFirst({
      where: { briefingId, threadId },
      orderBy: [{ recordedAt: "desc" }, { id: "desc" }],
    });
    const isRepeated = last?.text === text && last.subject === subject && last.recordedById === scope.userId;
    if (isRepeated) return { id: last.id };
    const at = now();
    const { id } = await tx.briefingComment.create({
      data: { briefingId, threadId, subject, text, recordedAt: at, recordedById: scope.userId },
      select: { id: true },
    });
    await recordAudit(tx, {
      at,
      actorId: scope.userId,
      action: "briefing.commented",
      subjectTable: "briefing",
      subjectId: briefingId,
      provinceCode: briefing.provinceCode,
      details: { number: briefing.number, commentId: id, threadId },
    });
    return { id };
  });
}

async function requireThread(tx: Transaction, asked: { readonly id: string; readonly briefingId: string }) {
  const isId = z.uuid().safeParse(asked.id).success;
  const first = { ...asked, threadId: null };
  if (!isId || (await tx.briefingComment.count({ where: first })) === 0) throw new AppError("not_found");
}
