import "server-only";
import { cookies } from "next/headers";
import { getMessages, type Messages } from "@/lib/i18n/get-messages";
import type { Language } from "@/lib/i18n/language";
import { LANGUAGE_COOKIE, parseLanguage, parseTheme, THEME_COOKIE, type Theme } from "@/lib/i18n/preferences";

interface RequestPreferences {
  readonly language: Language;
  readonly theme: Theme;
  readonly messages: Messages;
}

/** Language, theme and words of the page that is being drawn. */
export async function getRequestPreferences(): Promise<RequestPreferences> {
  const jar = await cookies();
  const language = parseLanguage(jar.get(LANGUAGE_COOKIE)?.value);
  return { language, theme: parseTheme(jar.get(THEME_COOKIE)?.value), messages: getMessages(language) };
}
