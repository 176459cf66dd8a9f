import type { SourceRef } from "@/lib/features/targets/types";
import type { Language } from "@/lib/i18n/language";
import { sourceTitle } from "./source-title";

/** Words that stand in no Vietnamese title. */
const ENGLISH = /\b(the|of|and|with|health|as reported)\b/i;

/** The title of a source as it was published; screen readers are told where it is not in the language of the page. */
export function SourceName({ source, language }: { source: SourceRef; language: Language }) {
  const title = sourceTitle(source, language);
  const isForeign = language === "vi" && ENGLISH.test(title);
  return isForeign ? <span lang="en">{title}</span> : title;
}
