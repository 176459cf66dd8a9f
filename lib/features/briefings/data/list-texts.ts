import "server-only";

import type { DatabaseReader } from "@/lib/db/client";
import { isLanguage } from "@/lib/i18n/language";

export type TextRow = Awaited<ReturnType<typeof listTexts>>[number];

/** What stands now in place of generated words, by language and key. The caller has read the briefing within the scope. */
export async function listTexts(reader: DatabaseReader, briefingId: string) {
  const rows = await reader.briefingText.findMany({
    where: { briefingId, supersededAt: null },
    orderBy: [{ language: "asc" }, { key: "asc" }],
  });
  return rows.flatMap(({ language, ...row }) => (isLanguage(language) ? [{ ...row, language }] : []));
}

/**
 * Whose words or choices stand in a briefing, and who changed it last; that one the trail knows, since a text that was taken
 * away again leaves no row of its own.
 */
export async function listEditors(
  reader: DatabaseReader,
  asked: { readonly briefingId: string; readonly texts: readonly Pick<TextRow, "recordedById">[] },
): Promise<ReadonlySet<string>> {
  const event = await reader.auditEvent.findFirst({
    where: { subjectTable: "briefing", subjectId: asked.briefingId, action: { in: [...EDITS] } },
    orderBy: { id: "desc" },
    select: { actorId: true },
  });
  const ids = [event?.actorId ?? null, ...asked.texts.map((text) => text.recordedById)];
  return new Set(ids.filter((id) => id !== null));
}

export const EDITS = ["briefing.text_written", "briefing.text_cleared", "briefing.part_switched"] as const;
