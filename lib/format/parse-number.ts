import type { Language } from "@/lib/i18n/language";

const SHAPES: Record<Language, { shape: RegExp; group: RegExp; decimal: string }> = {
  vi: { shape: /^[+-]?(\d{1,3}(\.\d{3})+|\d+)(,\d+)?$/, group: /\./g, decimal: "," },
  en: { shape: /^[+-]?(\d{1,3}(,\d{3})+|\d+)(\.\d+)?$/, group: /,/g, decimal: "." },
};

/**
 * Reads a typed number by the rules of the language and never guesses: "1.300" is 1300 in Vietnamese and 1.3 in English;
 * "14.6" in Vietnamese is refused. Returns an exact decimal string ("1300", "-14.6"), or null when it is not a number there.
 */
export function parseNumber(text: string, language: Language): string | null {
  const cleaned = text
    .normalize("NFC")
    .replace(/[\s\u00a0\u202f]/g, "")
    .replace(/[\u2212\u2013]/g, "-");
  const { shape, group, decimal } = SHAPES[language];
  if (!shape.test(cleaned)) return null;
  return cleaned.replace(/^\+/, "").replace(group, "").replace(decimal, ".");
}
