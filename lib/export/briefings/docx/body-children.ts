import { AlignmentType, Paragraph, type Table, TextRun } from "docx";
import type { Block, BriefingDocument } from "../document";
import { blockChildren, type Surroundings } from "./block-children";
import { closingTable } from "./closing-table";
import { headTable } from "./head-table";
import { textWidth } from "./measures";
import { paragraphBlock } from "./paragraph-block";
import { titleBlock } from "./title-block";

/** The letter itself: head, title, body with its end mark, recipients and signer. */
export async function bodyChildren(document: BriefingDocument, around: Surroundings): Promise<(Paragraph | Table)[]> {
  const width = textWidth(false);
  const last = document.blocks.at(-1);
  const before = last?.kind === "paragraph" ? document.blocks.slice(0, -1) : document.blocks;
  const blocks = await allChildren(before, around);
  return [
    headTable(document.header, width),
    ...titleBlock(document, width),
    ...blocks,
    ...ending(document.endMark, last),
    new Paragraph({ style: "MocRule", keepNext: true }),
    closingTable(document, width),
    // A section ends with a paragraph; a small one does not flow over to an empty page.
    new Paragraph({ style: "MocRule" }),
  ];
}

export async function allChildren(blocks: readonly Block[], around: Surroundings): Promise<(Paragraph | Table)[]> {
  const children: (Paragraph | Table)[] = [];
  // One after the other: pictures are numbered in the order of the document, and memory holds one of them.
  for (const block of blocks) children.push(...(await blockChildren(block, around)));
  return children;
}

/** The last paragraph stays with the signature; after a table or a picture the end mark stands alone. */
function ending(endMark: string, last: Block | undefined): Paragraph[] {
  if (last?.kind === "paragraph") return paragraphBlock(last, { endMark, keepNext: true });
  if (endMark === "") return [];
  const children = [new TextRun({ text: endMark })];
  return [new Paragraph({ style: "BodyText", alignment: AlignmentType.RIGHT, keepNext: true, children })];
}
