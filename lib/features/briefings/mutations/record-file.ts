import "server-only";

import { createHash } from "node:crypto";
import { type AuthorizedScope, actorOf } from "@/lib/auth/scope";
import { inTransaction } from "@/lib/db/transaction";
import { AppError } from "@/lib/errors/app-error";
import { recordAudit } from "@/lib/features/audit/mutations";
import { isIssued } from "@/lib/features/briefings/access";
import { getBriefing } from "@/lib/features/briefings/data/get-briefing";
import type { FileKey } from "@/lib/features/briefings/data/get-file";
import { stateOf } from "@/lib/features/briefings/data/summary-row";
import { now } from "@/lib/shared/clock";

/** Keeps the first file made of an issued briefing and answers the one that is kept: everybody gets the same bytes. */
export function recordBriefingFile(
  options: FileKey & { readonly scope: AuthorizedScope; readonly bytes: Uint8Array },
): Promise<Uint8Array<ArrayBuffer>> {
  const { scope, bytes, briefingId, format, language } = options;
  const content = new Uint8Array(bytes);
  const hash = createHash("sha256").update(content).digest("hex");
  return inTransaction(async (tx) => {
    const briefing = await getBriefing(tx, { scope, id: briefingId });
    if (briefing === null || !isIssued(stateOf(briefing))) throw new AppError("not_found");
    const at = now();
    const file = { briefingId, format, language, content, hash, recordedAt: at, recordedById: actorOf(scope) };
    const { count } = await tx.briefingFile.createMany({ data: [file], skipDuplicates: true });
    if (count === 0) {
      const kept = await tx.briefingFile.findUniqueOrThrow({
        where: { briefingId_format_language: { briefingId, format, language } },
        select: { content: true },
      });
      return new Uint8Array(kept.content);
    }
    await recordAudit(tx, {
      at,
      actorId: actorOf(scope),
      action: "briefing.file_kept",
      subjectTable: "briefing",
      subjectId: briefingId,
      provinceCode: briefing.provinceCode,
      details: { number: briefing.number, format, language, hash, bytes: content.byteLength },
    });
    return content;
  });
}
