import { getMessages } from "@/lib/i18n/get-messages";
import type { Language } from "@/lib/i18n/language";

/** Beside words that a person put in place of the generated ones; not on paper. */
export function EditedMark({ language }: { language: Language }) {
  return <span className="edited-mark no-print"> {getMessages(language).briefings.editor.edited}</span>;
}
