import { DEFAULT_LANGUAGE, isLanguage, type Language } from "@/lib/i18n/language";

export const LANGUAGE_COOKIE = "moc-lang";
export const THEME_COOKIE = "moc-theme";

export const THEMES = ["light", "dark", "system"] as const;
export type Theme = (typeof THEMES)[number];

export function isTheme(value: unknown): value is Theme {
  return THEMES.some((theme) => theme === value);
}

export function parseLanguage(value: string | undefined): Language {
  return isLanguage(value) ? value : DEFAULT_LANGUAGE;
}

export function parseTheme(value: string | undefined): Theme {
  return isTheme(value) ? value : "system";
}
