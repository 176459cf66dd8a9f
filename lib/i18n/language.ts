/** The two languages of the screens; Vietnamese is the first and the default. */
export const LANGUAGES = ["vi", "en"] as const;
export type Language = (typeof LANGUAGES)[number];
export const DEFAULT_LANGUAGE: Language = "vi";

export function isLanguage(value: unknown): value is Language {
  return LANGUAGES.some((language) => language === value);
}
