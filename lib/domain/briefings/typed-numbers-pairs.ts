import type { BriefingLanguage } from "./sentences/words";
import { findTypedNumbers, type TypedNumber } from "./typed-numbers";

/** A word or a number of a text; signs of punctuation do not count, so that they can be changed freely. */
type Token = { readonly key: string; readonly text: string; readonly number: TypedNumber | null };

/** How many words on either side tell what a number stands for. */
const WINDOW = 6;
/** In a sentence that was written anew a number is sooner the same one than another between two or three like words. */
const SAME_VALUE = 3;
const OTHER_KIND = 3;
const WORD = /[\p{L}\p{M}]+|\d(?:[\d.,/-]*\d)?|%/gu;
const ANY_NUMBER = "#";
const SENTENCE = /\S.*?(?:[.;!?](?=\s|$)|$)/gmu;

/**
 * For each number of the edited text the generated one whose place it takes, told by the words around it; none where it
 * is new. Of a text that is only shortened, and of sentences that are only moved, every number is paired with itself.
 */
export function pairNumbers(input: {
  readonly generated: string;
  readonly edited: string;
  readonly numbers: readonly TypedNumber[];
  readonly language: BriefingLanguage;
}): Map<TypedNumber, TypedNumber> {
  const generatedNumbers = findTypedNumbers(input.generated, input.language);
  const before = tokensOf(input.generated, generatedNumbers);
  const after = tokensOf(input.edited, input.numbers);
  const shortened = shortenedPairs(before, after);
  if (shortened !== null) return shortened;
  const moved = movedPairs({ ...input, generatedNumbers });
  return closestPairs({ before, after, moved });
}

/** Sentences, and parts of lists, that stand in the edited text word for word, wherever that is. */
function movedPairs(input: {
  readonly generated: string;
  readonly edited: string;
  readonly numbers: readonly TypedNumber[];
  readonly generatedNumbers: readonly TypedNumber[];
}): Map<TypedNumber, TypedNumber> {
  const left = sentencesOf(input.generated);
  const pairs = new Map<TypedNumber, TypedNumber>();
  for (const sentence of sentencesOf(input.edited)) {
    const at = left.findIndex(({ text }) => text === sentence.text);
    const [origin] = at < 0 ? [] : left.splice(at, 1);
    if (origin === undefined) continue;
    const partners = input.generatedNumbers.filter((number) => isWithin(number, origin));
    for (const [index, number] of input.numbers.filter((one) => isWithin(one, sentence)).entries()) {
      const partner = partners[index];
      if (partner !== undefined) pairs.set(number, partner);
    }
  }
  return pairs;
}

type Span = { readonly from: number; readonly to: number };

function isWithin(number: TypedNumber, { from, to }: Span): boolean {
  return number.from >= from && number.to <= to;
}

function sentencesOf(text: string): (Span & { readonly text: string })[] {
  return Array.from(text.matchAll(SENTENCE), (match) => ({
    from: match.index,
    to: match.index + match[0].length,
    text: match[0].replace(/[\s.;!?]+$/u, ""),
  }));
}

function tokensOf(text: string, numbers: readonly TypedNumber[]): Token[] {
  const tokens: Token[] = [];
  let at = 0;
  const addWords = (to: number) => {
    for (const [word] of text.slice(at, to).matchAll(WORD)) {
      const plain = word.normalize("NFC").toLowerCase();
      tokens.push({ key: plain, text: plain, number: null });
    }
  };
  for (const number of numbers) {
    addWords(number.from);
    tokens.push({ key: ANY_NUMBER, text: number.text, number });
    at = number.to;
  }
  addWords(text.length);
  return tokens;
}

/** Null unless the edited text is the generated one with words left out. */
function shortenedPairs(before: readonly Token[], after: readonly Token[]): Map<TypedNumber, TypedNumber> | null {
  const pairs = new Map<TypedNumber, TypedNumber>();
  let at = 0;
  for (const token of after) {
    while (at < before.length && before[at]?.text !== token.text) at += 1;
    const partner = before[at];
    if (partner === undefined) return null;
    // Without the word before it a free number can look like a figure: it is still the same.
    if (token.number !== null) pairs.set(token.number, partner.number ?? token.number);
    at += 1;
  }
  return pairs;
}

type Candidate = {
  readonly number: TypedNumber;
  readonly partner: TypedNumber;
  readonly score: number;
  readonly isSame: boolean;
  readonly distance: number;
};

/** The best pairs first, each number once. */
function closestPairs(input: {
  readonly before: readonly Token[];
  readonly after: readonly Token[];
  readonly moved: ReadonlyMap<TypedNumber, TypedNumber>;
}): Map<TypedNumber, TypedNumber> {
  const { before, after, moved } = input;
  const candidates = after
    .flatMap((token, at) =>
      before.flatMap((partner, partnerAt) => {
        const candidate = candidateOf({ before, after, at, partnerAt, number: token.number, partner: partner.number });
        return candidate === null ? [] : [candidate];
      }),
    )
    .sort((a, b) => b.score - a.score || Number(b.isSame) - Number(a.isSame) || a.distance - b.distance);
  const pairs = new Map(moved);
  const taken = new Set(moved.values());
  for (const { number, partner } of candidates) {
    if (pairs.has(number) || taken.has(partner)) continue;
    pairs.set(number, partner);
    taken.add(partner);
  }
  return pairs;
}

function candidateOf(input: {
  readonly before: readonly Token[];
  readonly after: readonly Token[];
  readonly at: number;
  readonly partnerAt: number;
  readonly number: TypedNumber | null;
  readonly partner: TypedNumber | null;
}): Candidate | null {
  const { before, after, at, partnerAt, number, partner } = input;
  if (number === null || partner === null) return null;
  const ahead = run({ a: after, b: before, at, from: partnerAt, step: -1 });
  const behind = run({ a: after, b: before, at, from: partnerAt, step: 1 });
  const isSame = number.normal !== null && number.normal === partner.normal;
  const isSamePlace = ahead >= 2 || (ahead >= 1 && behind >= 1) || behind >= 3;
  if (!isSame && !isSamePlace) return null;
  const kind = number.kind === partner.kind ? 0 : OTHER_KIND;
  return {
    number,
    partner,
    isSame,
    score: ahead + behind + (isSame ? SAME_VALUE : 0) - kind,
    distance: Math.abs(at / after.length - partnerAt / before.length),
  };
}

/** How many tokens in a row are alike, going away from the numbers; both texts ending together counts as one. */
function run(input: {
  readonly a: readonly Token[];
  readonly b: readonly Token[];
  readonly at: number;
  readonly from: number;
  readonly step: 1 | -1;
}): number {
  const { a, b, at, from, step } = input;
  for (let length = 0; length < WINDOW; length += 1) {
    const [left, right] = [a[at + step * (length + 1)], b[from + step * (length + 1)]];
    if (left === undefined && right === undefined) return length + 1;
    if (left === undefined || right === undefined || left.key !== right.key) return length;
  }
  return WINDOW;
}
