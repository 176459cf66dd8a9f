import type { Language } from "@/lib/i18n/language";
import type { BriefingFormat } from "./types";

/** Letters as a reader counts them are fewer; enough for two printed pages. */
export const PARAGRAPH_MAX_LENGTH = 8_000;
export const COMMENT_MAX_LENGTH = 4_000;
export const REASON_MAX_LENGTH = 1_000;

/** A file given to /verify; the largest briefing there is stays far below. */
export const MOST_VERIFIED_BYTES = 8 * 1024 * 1024;

/** Rows of a list on a page. */
export const BRIEFINGS_PER_PAGE = 50;
/** On the home page of a reviewer. */
export const MOST_NEW_BRIEFINGS = 10;
/** Rows behind one traced figure. */
export const MOST_TRACED = 120;

/** What the address of a file ends with. */
export function briefingFilePath(of: {
  readonly id: string;
  readonly format: BriefingFormat;
  readonly language: Language;
}) {
  return `/api/v1/briefings/${of.id}.${of.format}?lang=${of.language}`;
}

/** The advisory lock that the program of a batch holds for as long as it lives, whatever ends it. */
export function batchLockName(id: string): string {
  return `moc.briefing_batch ${id}`;
}

/** One batch works at a time; the others wait for this lock. */
export const BATCH_TURN_LOCK = "moc.briefing_batch turn";

/** Archives of one person that stay in the database; older ones are dropped when another batch is asked for. */
export const KEPT_ARCHIVES = 5;
