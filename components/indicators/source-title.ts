import type { SourceRef, TargetSummary } from "@/lib/features/targets/types";
import { getMessages } from "@/lib/i18n/get-messages";
import type { Language } from "@/lib/i18n/language";
import { VIETNAMESE_SOURCE_TITLES } from "@/lib/i18n/vietnamese-source-titles";

/** The title of a source; the registry and the sample data are ours and carry no document. */
export function sourceTitle(source: Pick<SourceRef, "id" | "title">, language: Language): string {
  const { sourceWords } = getMessages(language).target;
  if (source.id === "registry" || source.title === "") return sourceWords.registry;
  if (source.id === "sample") return sourceWords.sample;
  return language === "vi" ? (VIETNAMESE_SOURCE_TITLES[source.id] ?? source.title) : source.title;
}

/** The title of an actual's source; undefined without a figure. */
export function sourceTitleOf({ actual }: TargetSummary, language: Language): string | undefined {
  return actual.kind === "missing" ? undefined : sourceTitle(actual.source, language);
}
