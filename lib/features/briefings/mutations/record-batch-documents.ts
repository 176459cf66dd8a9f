import "server-only";

import { authorizeScope } from "@/lib/auth/authorize-scope";
import { type CurrentUser, toCurrentUser, USER_SELECTION } from "@/lib/auth/identity";
import { toIsoDate } from "@/lib/db/civil-date";
import { db } from "@/lib/db/client";
import type { BriefingBatch } from "@/lib/db/generated/client";
import { periodKindOf } from "@/lib/domain/briefings/kinds";
import { freePeriod } from "@/lib/domain/periods/period";
import { AppError } from "@/lib/errors/app-error";
import { briefingFileName } from "@/lib/export/briefings/file-name";
import { makeBriefingFile } from "@/lib/export/briefings/make-file";
import { BriefingRenderError } from "@/lib/export/briefings/render-error";
import { createGrowingArchive } from "@/lib/export/growing-archive";
import { canMakeBriefing } from "@/lib/features/briefings/access";
import { loadBatchPreview } from "@/lib/features/briefings/loaders/load-batch-preview";
import { BATCH_FORMATS, type BatchFailure, type BatchFormat } from "@/lib/features/briefings/schema/batch";
import type { BriefingContent } from "@/lib/features/briefings/types";
import { logger } from "@/lib/shared/logger";
import { recordBatchEnd, recordBatchPiece, recordBatchProgress } from "./record-batch-progress";

/** Documents of officials are in Vietnamese. */
const LANGUAGE = "vi";

type Row = Omit<BriefingBatch, "archive">;
type Taken = { readonly content: BriefingContent | null } | { readonly error: unknown };

/**
 * Makes the documents of a batch, province by province, and keeps them in one archive. A document that fails is noted and
 * leaves the others. The figures of the next province are read while the documents of one are drawn.
 */
export async function recordBatchDocuments(
  id: string,
): Promise<{ readonly documents: number; readonly failures: number }> {
  const batch = await db().briefingBatch.findUniqueOrThrow({ where: { id }, omit: { archive: true } });
  if (batch.finishedAt !== null) return { documents: 0, failures: 0 };
  const user = await getRequester(batch.requestedById);
  const provinces = await db().province.findMany({ orderBy: { code: "asc" }, select: { code: true } });
  const archive = createGrowingArchive({ madeAt: batch.knownOn, write: (piece) => recordBatchPiece(id, piece) });
  const failures: BatchFailure[] = [];
  let next = take({ batch, user, provinceCode: provinces[0]?.code });
  for (const [index, { code: province }] of provinces.entries()) {
    const taken = await next;
    next = take({ batch, user, provinceCode: provinces[index + 1]?.code });
    for (const format of BATCH_FORMATS) {
      const made = await make(taken, format);
      // Outside of what may fail for one document: an archive that lacks a piece is none.
      if ("bytes" in made) await archive.add(made.fileName, made.bytes);
      else {
        logger.error("briefing_batch_file_failed", { batchId: id, province, format, error: made.error });
        failures.push({ province, format, message: blameOf(made.error) });
      }
    }
    const done = Math.min(batch.total, (index + 1) * BATCH_FORMATS.length);
    await recordBatchProgress(id, { done, failures });
  }
  await archive.end();
  await recordBatchEnd(id);
  return { documents: provinces.length * BATCH_FORMATS.length - failures.length, failures: failures.length };
}

/** The rights are those of the moment of the work: who lost them meanwhile gets nothing. */
async function getRequester(userId: string): Promise<CurrentUser> {
  const row = await db().appUser.findUniqueOrThrow({ where: { id: userId }, select: USER_SELECTION });
  const user = await toCurrentUser(row);
  if (user === null) throw new Error("who asked for the batch is disabled");
  return user;
}

async function take(of: {
  readonly batch: Row;
  readonly user: CurrentUser;
  readonly provinceCode: string | undefined;
}): Promise<Taken> {
  const { batch, user, provinceCode } = of;
  if (provinceCode === undefined) return { content: null };
  const { kind, regime, layout, fromDate, toDate, knownOn } = batch;
  const days = freePeriod({ from: toIsoDate(fromDate), to: toIsoDate(toDate) });
  const period = { ...days, kind: periodKindOf({ kind, regime }) };
  try {
    const scope = await authorizeScope({ user, provinceCode });
    if (!canMakeBriefing(scope, provinceCode)) throw new AppError("not_found");
    return {
      content: await loadBatchPreview({ scope, layout, request: { provinceCode, kind, regime, period, knownOn } }),
    };
  } catch (error) {
    // Met when its turn comes, not as a rejection that nobody waits for.
    return { error };
  }
}

type Made = { readonly fileName: string; readonly bytes: Uint8Array } | { readonly error: unknown };

async function make(taken: Taken, format: BatchFormat): Promise<Made> {
  if ("error" in taken) return taken;
  const { content } = taken;
  if (content === null) return { error: new Error("not within the rights of who asked") };
  try {
    const { bytes } = await makeBriefingFile({ content, format, language: LANGUAGE });
    return { fileName: nameOf(content, format), bytes };
  } catch (error) {
    return { error };
  }
}

/** The figure or picture to blame, or the kind of refusal; what else went wrong is in the log alone. */
function blameOf(error: unknown): string {
  if (error instanceof BriefingRenderError) return error.message;
  return error instanceof AppError ? error.code : "internal";
}

/** Without the number of a record, which there is none of. */
function nameOf({ briefing }: BriefingContent, format: BatchFormat): string {
  const named = { ...briefing, reference: briefing.provinceCode };
  return briefingFileName({ briefing: named, format, language: LANGUAGE });
}
