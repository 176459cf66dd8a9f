import { BorderStyle, LineRuleType, Paragraph } from "docx";

/** A rule as the border of an empty paragraph, which an official can shorten or delete; centred in `room`. */
export function ruleParagraph({ length, room }: { length: number; room: number }): Paragraph {
  const indent = Math.max(0, Math.round((room - length) / 2));
  return new Paragraph({
    style: "MocRule",
    border: { top: { style: BorderStyle.SINGLE, size: 6, space: 1, color: "000000" } },
    spacing: { before: 40, after: 0, line: 80, lineRule: LineRuleType.EXACT },
    indent: { left: indent, right: indent },
  });
}
