import type { Language } from "@/lib/i18n/language";
import { briefingBatch as en } from "@/lib/i18n/messages/en/briefing-batch";
import { briefingBatch as vi } from "@/lib/i18n/messages/vi/briefing-batch";

export type BatchWords = typeof en;

export function batchWords(language: Language): BatchWords {
  return language === "vi" ? vi : en;
}

export const BATCH_PATH = "/briefings/batch";

export function archiveHref(id: string): string {
  return `${BATCH_PATH}/${id}/archive`;
}
