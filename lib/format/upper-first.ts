/** "hành chính" → "Hành chính": words that stand inside sentences elsewhere, as an entry of a list. */
export function upperFirst(text: string): string {
  const [first = ""] = text;
  return first.toLocaleUpperCase("vi") + text.slice(first.length);
}
