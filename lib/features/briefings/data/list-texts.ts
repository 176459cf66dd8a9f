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

/** The trail knows it: a text that was taken away again leaves no row of its own. */
export async function getLastEditor(reader: DatabaseReader, briefingId: string): Promise<string | null> {
  const event = await reader.auditEvent.findFirst({
    where: { subjectTable: "briefing", subjectId: briefingId, action: { in: [...EDITS] } },
    orderBy: { id: "desc" },
    select: { actorId: true },
  });
  return event?.actorId ?? null;
}

export const EDITS = ["briefing.text_written", "briefing.text_cleared", "briefing.part_switched"] as const;
