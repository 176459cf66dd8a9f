/**
 * What a search compares: lower case, no accents, đ as d, one space between words. Folding drops tone marks altogether, so both
 * placements ("Hoà" and "Hòa") and both Unicode forms (composed and decomposed) meet in the same letters.
 */
export function foldForSearch(text: string): string {
  return text
    .normalize("NFD")
    .replace(/\p{M}+/gu, "")
    .replace(/[đĐ]/g, "d")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}%]+/gu, " ")
    .trim();
}

/** True when every word of the query begins a word of the text, or the whole query occurs in it. */
export function matchesSearch(text: string, query: string): boolean {
  const folded = foldForSearch(text);
  const wanted = foldForSearch(query);
  if (folded.includes(wanted)) return true;
  const words = folded.split(" ");
  return wanted.split(" ").every((part) => words.some((word) => word.startsWith(part)));
}
