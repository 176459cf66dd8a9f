import type { Language } from "@/lib/i18n/language";
import type { BilingualText } from "@/lib/shared/text";

/** Words of a fact in the reader's language; without a translation as published, and marked as English. */
export function FactText({ text, language }: { text: BilingualText; language: Language }) {
  if (language === "vi" && text.vi === "") return <span lang="en">{text.en}</span>;
  return text[language];
}

/** The same as plain text, for files and names. */
export function factText(text: BilingualText, language: Language): string {
  return text[language] === "" ? text.en : text[language];
}
