import { Paragraph, type Table, TextRun } from "docx";
import type { BriefingDocument } from "../document";
import { cleanLine } from "./clean-text";
import { layoutTable } from "./layout-table";
import { pt } from "./measures";

const SHARES = [1, 1] as const;
/** Room for the hand and the seal, above the line where the name is written. */
const ROOM_TO_SIGN = pt(64);

/** Recipients on the left, the signer's position on the right, and a blank line for the name; never divided by a page. */
export function closingTable(document: BriefingDocument, width: number): Table {
  return layoutTable({ rows: [[recipients(document), signer(document)]], shares: SHARES, width });
}

function recipients({ recipients: { title, lines }, layout }: BriefingDocument): Paragraph[] {
  const isParty = layout === "party";
  const look = isParty ? { size: 28, underline: {} } : { size: 24, bold: true, italics: true };
  return [
    new Paragraph({ style: "MocRecipients", children: [new TextRun({ text: cleanLine(title), ...look })] }),
    ...lines.map(
      (text) =>
        new Paragraph({
          style: "MocRecipients",
          children: [new TextRun({ text: cleanLine(text), ...(isParty && { size: 24 }) })],
        }),
    ),
  ];
}

function signer(document: BriefingDocument): Paragraph[] {
  return [
    ...document.signer.map((text) => new Paragraph({ style: "MocSigner", children: [new TextRun(cleanLine(text))] })),
    new Paragraph({ style: "MocSigner", spacing: { before: ROOM_TO_SIGN } }),
  ];
}
