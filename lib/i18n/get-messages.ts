import type { Language } from "@/lib/i18n/language";
import { enMessages } from "./messages/en";
import { type Messages, viMessages } from "./messages/vi";

export type { Messages };

/** All words of the screens in one language. Parameters are passed already formatted (lib/format). */
export function getMessages(language: Language): Messages {
  return language === "vi" ? viMessages : enMessages;
}
