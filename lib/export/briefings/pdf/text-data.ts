import type { ParagraphBlock } from "@/lib/export/briefings/document";
import { breakable, printableLine, printableText } from "./printable-text";

/** A line of prose holds words up to this long. */
const LONGEST_WORD = 40;
const ONLY_DOTS = /^[.…\s]{12,}$/u;

export type RunData = {
  readonly text: string;
  /** `[66]`: what the snapshot has; empty where nothing is to be told. */
  readonly hint: string;
  readonly isConflict: boolean;
};

export type ParagraphData = {
  readonly kind: "paragraph";
  readonly runs: readonly RunData[];
  /** A place to write by hand, drawn as dotted lines over the whole width. */
  readonly isBlank: boolean;
  readonly endMark: string;
  readonly isLast: boolean;
};

export function proseText(text: string): string {
  return breakable(printableText(text), LONGEST_WORD);
}

export function proseLine(text: string): string {
  return breakable(printableLine(text), LONGEST_WORD);
}

/** Each line of an edited text is a paragraph of its own. */
export function paragraphData({ text, conflicts }: ParagraphBlock): ParagraphData[] {
  const lines: ParagraphData[] = [];
  let from = 0;
  for (const line of text.split("\n")) {
    const runs = runsOf({ line, from, conflicts });
    if (line.trim() !== "") {
      lines.push({ kind: "paragraph", runs, isBlank: ONLY_DOTS.test(line), endMark: "", isLast: false });
    }
    from += line.length + 1;
  }
  return lines;
}

type LineOfText = { readonly line: string; readonly from: number; readonly conflicts: ParagraphBlock["conflicts"] };

function runsOf({ line, from, conflicts }: LineOfText): RunData[] {
  const runs: RunData[] = [];
  const end = from + line.length;
  let at = from;
  const plain = (to: number) => {
    if (to > at) runs.push({ text: proseLine(line.slice(at - from, to - from)), hint: "", isConflict: false });
  };
  for (const conflict of [...conflicts].sort((one, other) => one.from - other.from)) {
    const start = Math.max(conflict.from, at);
    const stop = Math.min(conflict.to, end);
    if (start >= stop) continue;
    plain(start);
    const hint = conflict.expected === null ? "" : `[${printableLine(conflict.expected)}]`;
    runs.push({ text: proseLine(line.slice(start - from, stop - from)), hint, isConflict: true });
    at = stop;
  }
  plain(end);
  return runs;
}
