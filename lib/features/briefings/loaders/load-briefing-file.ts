import "server-only";

import type { AuthorizedScope } from "@/lib/auth/scope";
import { AppError } from "@/lib/errors/app-error";
import { CONTENT_TYPES } from "@/lib/export/briefings/file-formats";
import { briefingFileName } from "@/lib/export/briefings/file-name";
import { makeBriefingFile } from "@/lib/export/briefings/make-file";
import { BriefingRenderError } from "@/lib/export/briefings/render-error";
import { isIssued } from "@/lib/features/briefings/access";
import { getBriefingFile } from "@/lib/features/briefings/data/get-file";
import { recordBriefingFile } from "@/lib/features/briefings/mutations/record-file";
import type { BriefingContent, BriefingFormat } from "@/lib/features/briefings/types";
import type { Language } from "@/lib/i18n/language";
import { logger } from "@/lib/shared/logger";
import { loadBriefing } from "./load-briefing";

export type LoadedFile = {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly contentType: string;
  readonly fileName: string;
};

/**
 * A document of a briefing. Of an issued one everybody gets the same bytes, those that were made first, which /verify knows;
 * of a draft it is made anew, says that it is a draft, and is not kept. Null outside the scope. Throws `internal` with the
 * part that could not be drawn as the field's path.
 */
export async function loadBriefingFile(asked: {
  readonly scope: AuthorizedScope;
  readonly id: string;
  readonly format: BriefingFormat;
  readonly language: Language;
}): Promise<LoadedFile | null> {
  const { scope, id, format, language } = asked;
  const detail = await loadBriefing({ scope, id });
  if (detail === null) return null;
  const { content } = detail;
  const named = {
    contentType: CONTENT_TYPES[format],
    fileName: briefingFileName({ briefing: content.briefing, format, language }),
  };
  if (!isIssued(content.briefing.state)) return { bytes: await draw({ content, format, language }), ...named };
  const key = { briefingId: id, format, language };
  const kept = await getBriefingFile(key);
  if (kept !== null) return { bytes: kept, ...named };
  const bytes = await draw({ content: asIssued(content), format, language });
  return { bytes: await recordBriefingFile({ ...key, scope, bytes }), ...named };
}

/** What is kept does not depend on who asked first, nor on whether another one has taken its place by then. */
function asIssued(content: BriefingContent): BriefingContent {
  const { briefing, snapshot, texts } = content;
  const steps = briefing.steps.filter((step) => step.state !== "superseded").map((step) => ({ ...step, by: null }));
  return {
    briefing: { ...briefing, state: "issued", steps, supersededBy: null },
    snapshot,
    texts: texts.map((text) => ({ ...text, by: null })),
  };
}

async function draw(wanted: {
  readonly content: BriefingContent;
  readonly format: BriefingFormat;
  readonly language: Language;
}): Promise<Uint8Array<ArrayBuffer>> {
  try {
    return new Uint8Array((await makeBriefingFile(wanted)).bytes);
  } catch (error) {
    if (!(error instanceof BriefingRenderError)) throw error;
    const { id } = wanted.content.briefing;
    logger.error("briefing_file_failed", { briefingId: id, format: wanted.format, block: error.block, error });
    throw new AppError("internal", { fields: [{ path: error.block, message: error.message }], cause: error });
  }
}
