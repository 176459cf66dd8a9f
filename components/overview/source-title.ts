import type { TargetSummary } from "@/lib/features/targets/types";
import { getMessages } from "@/lib/i18n/get-messages";
import type { Language } from "@/lib/i18n/language";

/** The title of an actual's source; counts of the registry have no document, and say so. Undefined without a figure. */
export function sourceTitleOf({ actual }: TargetSummary, language: Language): string | undefined {
  if (actual.kind === "missing") return undefined;
  if (actual.source.title === "") return getMessages(language).overview.notes.registry;
  // Sources of our own carry both languages in one title, the Vietnamese first.
  const [vi = "", en] = actual.source.title.split(" / ");
  return language === "en" && en !== undefined ? en : vi;
}
