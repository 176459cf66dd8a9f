import { Paragraph, TextRun } from "docx";
import type { BriefingDocument } from "../document";
import { cleanLine } from "./clean-text";
import { boldLength } from "./rule-length";
import { ruleParagraph } from "./rule-paragraph";

const ABSTRACT = 14;
const SHORT_RULE = 0.4;

/** BÁO CÁO, what it is about, and the rule (of the state) or the hyphens (of the Party) below. */
export function titleBlock(document: BriefingDocument, width: number): Paragraph[] {
  const lines = document.abstract.map(cleanLine);
  const runs = lines.map((text, index) => new TextRun({ text, ...(index > 0 && { break: 1 }) }));
  const isState = document.layout === "state";
  return [
    new Paragraph({ style: "Title", children: [new TextRun({ text: cleanLine(document.typeName) })] }),
    new Paragraph({ style: "Subtitle", children: runs }),
    isState
      ? ruleParagraph({ length: Math.min(width, longest(lines)) * SHORT_RULE, room: width })
      : new Paragraph({ style: "MocHead", children: [new TextRun({ text: "-----" })] }),
    new Paragraph({ style: "MocRule" }),
  ];
}

const longest = (lines: readonly string[]) => Math.max(0, ...lines.map((text) => boldLength(text, ABSTRACT)));
