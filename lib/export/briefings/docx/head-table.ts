import { Paragraph, type Table, TextRun } from "docx";
import type { BriefingDocument, PartyHeader, StateHeader } from "../document";
import { cleanLine } from "./clean-text";
import { layoutTable } from "./layout-table";
import { shareWidths } from "./measures";
import { boldLength } from "./rule-length";
import { ruleParagraph } from "./rule-paragraph";

type Look = { readonly bold?: boolean; readonly italics?: boolean; readonly points: number };

const SHARES = [68, 97] as const;
/** "One third to one half of the length of the line." */
const SHORT_RULE = 0.4;
const NATION = 12;
const MOTTO = 13;
const AGENCY = 12;
const LINE = 13;
const PARTY_AGENCY = 13;
const PARTY_NAME = 15;

const line = (text: string, { points, ...look }: Look) =>
  new Paragraph({ style: "MocHead", children: [new TextRun({ text: cleanLine(text), ...look, size: points * 2 })] });

/** The blocks above the title. Number, place and date keep the blanks that the clerk fills in. */
export function headTable(header: BriefingDocument["header"], width: number): Table {
  const [left = 0, right = 0] = shareWidths(SHARES, width);
  const blocks = header.kind === "state" ? stateBlocks(header, left, right) : partyBlocks(header, right);
  const number = line(header.number, { points: LINE });
  const date = line(header.placeAndDate, { points: LINE, italics: true });
  return layoutTable({ rows: [blocks, [[number], [date]]], shares: SHARES, width });
}

function stateBlocks(header: StateHeader, left: number, right: number): Paragraph[][] {
  const issuer = cleanLine(header.issuer);
  const motto = cleanLine(header.motto);
  return [
    [
      line(header.parent, { points: AGENCY }),
      line(issuer, { points: AGENCY, bold: true }),
      ruleParagraph({ length: Math.min(left, boldLength(issuer, AGENCY)) * SHORT_RULE, room: left }),
    ],
    [
      line(header.nation, { points: NATION, bold: true }),
      line(motto, { points: MOTTO, bold: true }),
      ruleParagraph({ length: Math.min(right, boldLength(motto, MOTTO)), room: right }),
    ],
  ];
}

function partyBlocks(header: PartyHeader, right: number): Paragraph[][] {
  const party = cleanLine(header.party);
  return [
    [
      line(header.superior, { points: PARTY_AGENCY }),
      line(header.issuer, { points: PARTY_AGENCY, bold: true }),
      line("*", { points: PARTY_AGENCY }),
    ],
    [
      line(party, { points: PARTY_NAME, bold: true }),
      ruleParagraph({ length: Math.min(right, boldLength(party, PARTY_NAME)), room: right }),
    ],
  ];
}
