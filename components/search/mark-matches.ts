import { foldForSearch } from "@/lib/format/search-fold";

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

function placesOf(folded: string, word: string): number[] {
  const places: number[] = [];
  for (let at = folded.indexOf(word); at >= 0; at = folded.indexOf(word, at + word.length)) places.push(at);
  const starts = places.filter((at) => at === 0 || folded[at - 1] === " ");
  return starts.length > 0 ? starts : places;
}

/** The text in parts, with those marked that the query's words begin (or, where they begin none, occur in), whatever the accents. */
export function markMatches(text: string, query: string): readonly MarkedPart[] {
  const { folded, origins, letters } = foldByLetter(text);
  const marked = new Set<number>();
  for (const word of foldForSearch(query)
    .split(" ")
    .filter((one) => one !== "")) {
    for (const at of placesOf(folded, word)) {
      for (let index = at; index < at + word.length; index += 1) marked.add(origins[index] ?? -1);
    }
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
