import "server-only";

import type { AuthorizedScope } from "@/lib/auth/scope";
import { AppError } from "@/lib/errors/app-error";
import { BRIEFING_FORMATS } from "@/lib/features/briefings/types";
import { loadBriefingFile } from "./load-briefing-file";

/**
 * Makes and keeps every Vietnamese file of a briefing that has just been issued, so that a later version of this program, with
 * other pictures, cannot change what was issued. One that fails has been logged with its part and leaves the others.
 */
export async function keepIssuedFiles(options: {
  readonly scope: AuthorizedScope;
  readonly id: string;
}): Promise<void> {
  for (const format of BRIEFING_FORMATS) {
    await loadBriefingFile({ ...options, format, language: "vi" }).catch((error: unknown) => {
      if (!(error instanceof AppError)) throw error;
    });
  }
}
