import { DEFAULT_LANGUAGE, isLanguage, type Language } from "@/lib/i18n/language";

interface Wish {
  language: string;
  weight: number;
}

function parseWish(part: string): Wish {
  const [tag = "", ...parameters] = part.trim().toLowerCase().split(";");
  const quality = parameters.map((text) => /^\s*q=([\d.]+)\s*$/.exec(text)?.[1]).find((text) => text !== undefined);
  return { language: tag.split("-")[0] ?? "", weight: quality === undefined ? 1 : Number(quality) };
}

/** The first of our languages that `Accept-Language` asks for (RFC 9110, section 12.5.4), else Vietnamese. */
export function parseAcceptLanguage(header: string | null): Language {
  const wishes = (header ?? "").split(",").map(parseWish);
  const usable = wishes.filter((wish) => wish.weight > 0).sort((a, b) => b.weight - a.weight);
  return usable.map((wish) => wish.language).find(isLanguage) ?? DEFAULT_LANGUAGE;
}
