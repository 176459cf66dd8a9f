import "server-only";

import { db } from "@/lib/db/client";
import type { BriefingFormat } from "@/lib/features/briefings/types";
import type { Language } from "@/lib/i18n/language";

export type FileKey = { readonly briefingId: string; readonly format: BriefingFormat; readonly language: Language };

/** A file as it was first given out. The caller has read the briefing within the scope. */
export async function getBriefingFile(key: FileKey): Promise<Uint8Array<ArrayBuffer> | null> {
  const row = await db().briefingFile.findUnique({
    where: { briefingId_format_language: { ...key } },
    select: { content: true },
  });
  return row === null ? null : new Uint8Array(row.content);
}

/** Whether some file of some briefing has this hash, and no word on which. */
export async function isKnownFile(hash: string): Promise<boolean> {
  return (await db().briefingFile.count({ where: { hash } })) > 0;
}
