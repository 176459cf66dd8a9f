import { Paragraph, TextRun } from "docx";
import { cleanLine } from "./clean-text";

export function noteParagraph(text: string): Paragraph {
  return new Paragraph({ style: "MocNote", children: [new TextRun({ text: cleanLine(text) })] });
}
