import { Paragraph, type ParagraphChild, TextRun, UnderlineType } from "docx";
import type { ParagraphBlock } from "../document";
import { cleanLine, linesOf } from "./clean-text";

type Conflict = ParagraphBlock["conflicts"][number];
type Ending = { readonly endMark?: string; readonly keepNext?: boolean };

/** Paragraphs of the body: one for each line that was typed. `endMark` takes the place of the last full stop. */
export function paragraphBlock(block: ParagraphBlock, { endMark = "", keepNext = false }: Ending = {}): Paragraph[] {
  const lines = linesOf(block.text);
  return lines.map(({ from, text }, index) => {
    const isLast = index === lines.length - 1;
    const printed = isLast && endMark !== "" ? text.replace(/[\s.]+$/u, "") : text;
    const runs = withConflicts({ text: printed, from, conflicts: block.conflicts });
    if (isLast && endMark !== "") runs.push(new TextRun({ text: endMark }));
    return new Paragraph({ style: "BodyText", ...(keepNext && { keepNext }), children: runs });
  });
}

/** A number that is not the snapshot's is underlined with a wavy line; the snapshot's stands behind it in brackets. */
function withConflicts(line: { text: string; from: number; conflicts: readonly Conflict[] }): ParagraphChild[] {
  const end = line.text.length;
  const runs: ParagraphChild[] = [];
  let done = 0;
  for (const conflict of [...line.conflicts].sort((a, b) => a.from - b.from)) {
    const from = Math.max(done, wholeLetter(line.text, conflict.from - line.from));
    const to = Math.min(end, wholeLetter(line.text, conflict.to - line.from));
    if (from >= to) continue;
    if (from > done) runs.push(plain(line.text.slice(done, from)));
    runs.push(...marked(line.text.slice(from, to), conflict.expected));
    done = to;
  }
  if (done < end) runs.push(plain(line.text.slice(done)));
  return runs;
}

/** Half of a letter beyond the basic plane would be lost. */
const wholeLetter = (text: string, at: number) => (/[\udc00-\udfff]/.test(text.charAt(at)) ? at - 1 : at);

const plain = (text: string) => new TextRun({ text: cleanLine(text) });

function marked(text: string, expected: string | null): TextRun[] {
  const wrong = new TextRun({
    text: cleanLine(text),
    underline: { type: UnderlineType.WAVE, color: "C00000" },
  });
  if (expected === null) return [wrong];
  return [wrong, new TextRun({ text: ` [${cleanLine(expected)}]`, style: "MocExpected" })];
}
