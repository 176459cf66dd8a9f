import { fontLetters } from "./font-letters";
import { tinosFonts } from "./fonts";

const REPLACEMENT = "\ufffd";
/** One half of a surrogate pair without the other. */
const HALF_LETTERS = /\p{Surrogate}/gu;
const LINE_ENDS = /\r\n|[\r\v\f\u0085\u2028\u2029]/gu;
/** Nothing to see: a reader of the text would not find what was typed, and PDF/UA allows no letter without a glyph. */
const INVISIBLE = /[\p{Default_Ignorable_Code_Point}\p{Cc}\p{Cf}]/gu;
/** Where a line may end inside a long word: nowhere in the printed text, a mark for the template. */
const SOFT_BREAK = "\u200b";
const PIECE = 10;

let letters: ReadonlySet<number> | undefined;

/** The letters which every cut of the font has. */
function knownLetters(): ReadonlySet<number> {
  if (letters === undefined) {
    const [first = new Set<number>(), ...others] = tinosFonts().map(fontLetters);
    letters = new Set([...first].filter((letter) => others.every((cut) => cut.has(letter)) && !isPrivate(letter)));
  }
  return letters;
}

/** Nobody else knows what a letter for private use means; PDF/UA refuses them. */
function isPrivate(letter: number): boolean {
  return letter >= 0xe000 && letter <= 0xf8ff;
}

/** A text as the font can print it: letters it does not have become `\ufffd`, line ends stay. */
export function printableText(text: string): string {
  const known = knownLetters();
  const plain = text
    .replace(HALF_LETTERS, REPLACEMENT)
    .normalize("NFC")
    .replace(LINE_ENDS, "\n")
    .replace(/[^\S\n\u00a0\u202f]/gu, " ")
    .replace(INVISIBLE, (sign) => (sign === "\n" ? sign : ""));
  return Array.from(plain, (letter) =>
    letter === "\n" || known.has(letter.codePointAt(0) ?? 0) ? letter : REPLACEMENT,
  ).join("");
}

/** The same on one line. */
export function printableLine(text: string): string {
  return printableText(text).replace(/\n/g, " ");
}

/** With places where a word longer than `longest` letters may be broken: addresses, hashes, rows of dots. */
export function breakable(text: string, longest: number): string {
  const long = new RegExp(`[^\\s]{${longest + 1},}`, "gu");
  return text.replace(long, (word) => (word.match(new RegExp(`.{1,${PIECE}}`, "gu")) ?? [word]).join(SOFT_BREAK));
}

/** The parts of a text which no line end can divide. */
export function wordsOf(text: string): string[] {
  return text.split(/[\s\u200b]+/u).filter((word) => word !== "");
}
