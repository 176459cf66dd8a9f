import { Paragraph, TextRun } from "docx";
import { cleanLine } from "./clean-text";

type Captioned = { readonly label: string; readonly caption: string };

/** `Bảng 1. …` above a table, `Hình 1. …` below a picture; nothing where both are empty. */
export function captionParagraph(block: Captioned, { isAbove }: { isAbove: boolean }): Paragraph[] {
  const text = [block.label, block.caption].map(cleanLine).filter((part) => part.trim() !== "");
  if (text.length === 0) return [];
  const children = [new TextRun({ text: text.join(". ") })];
  return [new Paragraph({ style: "Caption", ...(isAbove && { keepNext: true }), children })];
}
