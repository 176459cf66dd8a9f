import type { SourceRef, TargetSummary } from "@/lib/features/targets/types";
import { getMessages } from "@/lib/i18n/get-messages";
import type { Language } from "@/lib/i18n/language";

/** The title of a source; the registry and the sample data are ours and carry no document. */
export function sourceTitle(source: SourceRef, language: Language): string {
  const { sourceWords } = getMessages(language).target;
  if (source.id === "registry" || source.title === "") return sourceWords.registry;
  return source.id === "sample" ? sourceWords.sample : source.title;
}

/** The title of an actual's source; undefined without a figure. */
export function sourceTitleOf({ actual }: TargetSummary, language: Language): string | undefined {
  return actual.kind === "missing" ? undefined : sourceTitle(actual.source, language);
}
