import { HeadingLevel, Paragraph, type Table, TextRun } from "docx";
import type { Block, HeadingBlock } from "../document";
import { BriefingRenderError } from "../render-error";
import { chartBlock } from "./chart-block";
import { cleanLine } from "./clean-text";
import { textWidth } from "./measures";
import { noteParagraph } from "./note-paragraph";
import { paragraphBlock } from "./paragraph-block";
import { tableBlock } from "./table-block";

const LEVELS = { 1: HeadingLevel.HEADING_1, 2: HeadingLevel.HEADING_2, 3: HeadingLevel.HEADING_3 } as const;

export type Surroundings = {
  readonly isLandscape: boolean;
  /** Numbers of pictures, each once in a document. */
  readonly nextPicture: () => number;
};

/** A block as Word's paragraphs and tables. What fails is named. */
export async function blockChildren(block: Block, around: Surroundings): Promise<(Paragraph | Table)[]> {
  try {
    return await draw(block, around);
  } catch (error) {
    if (error instanceof BriefingRenderError) throw error;
    const name = "key" in block ? block.key : block.text;
    throw new BriefingRenderError(name, error instanceof Error ? error.message : String(error));
  }
}

async function draw(block: Block, around: Surroundings): Promise<(Paragraph | Table)[]> {
  switch (block.kind) {
    case "heading":
      return [headingBlock(block)];
    case "paragraph":
      return paragraphBlock(block);
    case "note":
      return [noteParagraph(block.text)];
    case "table":
      return tableBlock(block, textWidth(around.isLandscape));
    case "chart":
      return chartBlock(block, { isLandscape: around.isLandscape, id: around.nextPicture() });
  }
}

function headingBlock({ level, number, text }: HeadingBlock): Paragraph {
  const words = [number, text].map(cleanLine).filter((part) => part !== "");
  return new Paragraph({ heading: LEVELS[level], children: [new TextRun({ text: words.join(" ") })] });
}
