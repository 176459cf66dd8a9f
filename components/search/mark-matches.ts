import { foldForSearch } from "@/lib/format/search-fold";

/** As in the ranking: two letters are inside of most words. */
const INSIDE_LENGTH = 3;

export type MarkedPart = { readonly text: string; readonly isMatch: boolean };

type FoldedText = {
  /** Folded letters, with one space wherever the text has anything else. */
  readonly folded: string;
  /** Of each folded letter, which letter of the text it came from. */
  readonly origins: readonly number[];
  readonly letters: readonly string[];
};

/** Folds letter by letter, so that a place in the folded text is a place in the text as it is written. */
function foldByLetter(text: string): FoldedText {
  const letters = [...text.normalize("NFC")];
  const origins: number[] = [];
  let folded = "";
  for (const [index, letter] of letters.entries()) {
    // A mark that no composed letter takes up belongs to the letter before it.
    const part = foldForSearch(letter) || (/\p{M}/u.test(letter) ? "" : " ");
    folded += part;
    for (let count = 0; count < part.length; count += 1) origins.push(index);
  }
  return { folded, origins, letters };
}

type Span = { readonly at: number; readonly length: number };

function listSpans(folded: string, sought: string): Span[] {
  const spans: Span[] = [];
  for (let at = folded.indexOf(sought); at >= 0; at = folded.indexOf(sought, at + 1))
    spans.push({ at, length: sought.length });
  return spans;
}

/** Where words begin with a word of the query; where none does, wherever the whole query occurs. */
function findSpans(folded: string, query: string): Span[] {
  const words = query.split(" ").filter((word) => word !== "");
  const starts = words
    .flatMap((word) => listSpans(folded, word))
    .filter(({ at }) => at === 0 || folded[at - 1] === " ");
  return starts.length > 0 || query.length < INSIDE_LENGTH ? starts : listSpans(folded, query);
}

/** The text in parts, with those marked that answer the query, whatever the accents of either. */
export function markMatches(text: string, query: string): readonly MarkedPart[] {
  const { folded, origins, letters } = foldByLetter(text);
  const marked = new Set<number>();
  for (const { at, length } of findSpans(folded, foldForSearch(query))) {
    for (let index = at; index < at + length; index += 1) marked.add(origins[index] ?? -1);
  }
  const parts: { text: string; isMatch: boolean }[] = [];
  for (const [index, letter] of letters.entries()) {
    const isMatch = marked.has(index);
    const last = parts.at(-1);
    if (last?.isMatch === isMatch) last.text += letter;
    else parts.push({ text: letter, isMatch });
  }
  return parts;
}
