/** What a query is compared with: texts already folded (lower case, no accents, single spaces). */
export type FoldedEntry = {
  /** Without spaces, since people type a code with and without its hyphens. */
  readonly codes: readonly string[];
  readonly names: readonly string[];
  /** Former names, notes, clauses: each has to answer the query by itself. */
  readonly others: readonly string[];
  /** Where it belongs: answers together with a name ("Thành Sen, Hà Tĩnh"). */
  readonly context: string;
};

export type FoldedQuery = { readonly phrase: string; readonly compact: string; readonly words: readonly string[] };

/** The better the match, the higher; 0 is none. */
export const RANKS = { code: 6, name: 5, nameStart: 4, wordStart: 3, described: 2, contains: 1, none: 0 } as const;
export type Rank = (typeof RANKS)[keyof typeof RANKS];

/** Shorter beginnings of codes would bring every code there is. */
const CODE_START_LENGTH = 2;
/** Two letters are inside of most names. */
const INSIDE_LENGTH = 3;

/** A folded text as a query; null where nothing of it is left to look for. */
export function readQuery(folded: string): FoldedQuery | null {
  const words = folded.split(" ").filter((word) => word !== "");
  return words.length === 0 ? null : { phrase: words.join(" "), compact: words.join(""), words };
}

/**
 * How well an entry answers a query: its very code, its very name, a name that begins with it, then a name in which its words begin
 * words, then the same together with the description, then letters somewhere inside a name.
 */
export function rankMatch(entry: FoldedEntry, query: FoldedQuery): Rank {
  const { phrase, compact, words } = query;
  const { codes, names } = entry;
  if (codes.includes(compact)) return RANKS.code;
  if (names.includes(phrase)) return RANKS.name;
  if (names.some((name) => name.startsWith(phrase))) return RANKS.nameStart;
  const startsCode = compact.length >= CODE_START_LENGTH && codes.some((code) => code.startsWith(compact));
  if (startsCode || names.some((name) => startWords(name, words))) return RANKS.wordStart;
  if (isDescribed(entry, words)) return RANKS.described;
  const isInside = phrase.length >= INSIDE_LENGTH && names.some((name) => name.includes(phrase));
  return isInside ? RANKS.contains : RANKS.none;
}

/** Beside the names only the last word may be unfinished: beginnings of words are in nearly every description. */
function isDescribed({ names, others, context }: FoldedEntry, words: readonly string[]): boolean {
  if (others.some((other) => startWords(other, words))) return true;
  const texts = [...names, context];
  return words.every((word, index) =>
    texts.some((text) => (index === words.length - 1 ? startsWord(text, word) : hasWord(text, word))),
  );
}

function hasWord(text: string, word: string): boolean {
  return ` ${text} `.includes(` ${word} `);
}

function startWords(text: string, words: readonly string[]): boolean {
  return words.every((word) => startsWord(text, word));
}

function startsWord(text: string, word: string): boolean {
  return text.startsWith(word) || text.includes(` ${word}`);
}
