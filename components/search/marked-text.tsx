import { markMatches } from "./mark-matches";

/** A text with what was searched for marked; where nothing fits, the text as it is. */
export function MarkedText({ text, query }: { text: string; query: string }) {
  const parts = markMatches(text, query);
  let offset = 0;
  return parts.map((part) => {
    const key = offset;
    offset += part.text.length;
    return part.isMatch ? <mark key={key}>{part.text}</mark> : part.text;
  });
}
