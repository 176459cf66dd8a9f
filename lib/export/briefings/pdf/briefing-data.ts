import type { BriefingDocument, PartyHeader, StateHeader } from "@/lib/export/briefings/document";
import { type BlockData, blockData } from "./block-data";
import { printableLine } from "./printable-text";
import { MARGINS, textWidth } from "./sheet";
import { proseLine, proseText, type RunData } from "./text-data";

/** What the template of a briefing reads. */
export type BriefingData = ReturnType<typeof briefingData>;

export function briefingData(document: BriefingDocument) {
  const { layout, language, annexes, recipients } = document;
  const isFinal = document.state === "issued" || document.state === "superseded";
  const marks = document.marks.map(printableLine);
  return {
    language,
    layout,
    title: printableLine(document.title),
    reference: printableLine(document.reference),
    hash: printableLine(document.hash),
    marks,
    watermark: isFinal ? [] : marks,
    margins: MARGINS[layout],
    bodyWidth: textWidth({ layout, isLandscape: false }),
    header: headerData(document.header),
    typeName: proseLine(document.typeName),
    abstract: document.abstract.map(proseLine),
    body: withEnd(blockData(document.blocks, { room: textWidth({ layout, isLandscape: false }), above: 0 }), document),
    recipients: { title: proseLine(recipients.title), lines: recipients.lines.map(proseLine) },
    signer: document.signer.map(proseLine),
    annexes: annexes.map(({ label, title, isLandscape, blocks }) => ({
      label: proseLine(label),
      title: proseLine(title),
      isLandscape,
      blocks: blockData(blocks, { room: textWidth({ layout, isLandscape }), above: 1 }),
    })),
  };
}

function headerData(header: StateHeader | PartyHeader): Record<string, string> {
  return Object.fromEntries(Object.entries(header).map(([key, text]) => [key, proseText(text)]));
}

/** The end mark follows the last words; after a table or a picture it stands on a line of its own. */
function withEnd(blocks: readonly BlockData[], { endMark }: BriefingDocument): BlockData[] {
  const last = blocks.at(-1);
  if (last?.kind === "paragraph" && !last.isBlank) {
    return [...blocks.slice(0, -1), { ...last, runs: withoutStop(last.runs, endMark), endMark, isLast: true }];
  }
  if (endMark === "") return [...blocks];
  return [...blocks, { kind: "paragraph", runs: [], isBlank: false, endMark, isLast: true }];
}

/** `./.` begins with the full stop of the sentence. */
function withoutStop(runs: readonly RunData[], endMark: string): RunData[] {
  const last = runs.at(-1);
  if (last === undefined || last.isConflict || !endMark.startsWith(".")) return [...runs];
  return [...runs.slice(0, -1), { ...last, text: last.text.replace(/(?<!\.)\.\s*$/u, "") }];
}
