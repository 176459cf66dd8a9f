/** What a query is compared with: texts already folded (lower case, no accents, single spaces). */
export type FoldedEntry = {
  /** Without spaces, since people type a code with and without its hyphens. */
  readonly codes: readonly string[];
  readonly names: readonly string[];
  /** What describes the thing beside its names. */
  readonly more: string;
};

export type FoldedQuery = { readonly phrase: string; readonly compact: string; readonly words: readonly string[] };

/** The better the match, the higher; 0 is none. */
export const RANKS = { code: 5, nameStart: 4, wordStart: 3, described: 2, contains: 1, none: 0 } as const;
export type Rank = (typeof RANKS)[keyof typeof RANKS];

/** Shorter beginnings of codes would bring every code there is. */
const CODE_START_LENGTH = 2;

/** A folded text as a query; null where nothing of it is left to look for. */
export function readQuery(folded: string): FoldedQuery | null {
  const words = folded.split(" ").filter((word) => word !== "");
  return words.length === 0 ? null : { phrase: words.join(" "), compact: words.join(""), words };
}

/**
 * How well an entry answers a query: its very code, then a name that begins with it, then a name in which its words begin
 * words, then the same together with the description, then letters somewhere inside.
 */
export function rankMatch(entry: FoldedEntry, query: FoldedQuery): Rank {
  const { phrase, compact, words } = query;
  const { codes, names, more } = entry;
  if (codes.includes(compact)) return RANKS.code;
  if (names.some((name) => name.startsWith(phrase))) return RANKS.nameStart;
  const startsCode = compact.length >= CODE_START_LENGTH && codes.some((code) => code.startsWith(compact));
  if (startsCode || names.some((name) => startWords(name, words))) return RANKS.wordStart;
  if (words.every((word) => names.some((name) => startsWord(name, word)) || startsWord(more, word)))
    return RANKS.described;
  return more.includes(phrase) || names.some((name) => name.includes(phrase)) ? RANKS.contains : RANKS.none;
}

function startWords(text: string, words: readonly string[]): boolean {
  return words.every((word) => startsWord(text, word));
}

function startsWord(text: string, word: string): boolean {
  return text.startsWith(word) || text.includes(` ${word}`);
}
