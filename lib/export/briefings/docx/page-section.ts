import {
  Footer,
  Header,
  type ISectionOptions,
  PageNumber,
  PageOrientation,
  Paragraph,
  SectionType,
  Tab,
  type Table,
  TabStopType,
  TextRun,
} from "docx";
import type { BriefingDocument } from "../document";
import { cleanLine } from "./clean-text";
import { MARGINS, PAGE, textWidth } from "./measures";

type Section = {
  readonly document: BriefingDocument;
  readonly children: readonly (Paragraph | Table)[];
  readonly isLandscape: boolean;
  /** The first page has no number; annexes go on counting. */
  readonly isFirst: boolean;
};

/** Pages of one direction: number and marks in the top margin, the record in the bottom one. */
export function pageSection({ document, children, isLandscape, isFirst }: Section): ISectionOptions {
  const width = textWidth(isLandscape);
  const footer = () => new Footer({ children: [footLine(document, width)] });
  const header = (isNumbered: boolean) => new Header({ children: [headLine(document, { width, isNumbered })] });
  return {
    properties: {
      type: SectionType.NEXT_PAGE,
      titlePage: isFirst,
      page: {
        size: { ...PAGE, orientation: isLandscape ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT },
        margin: MARGINS,
        ...(isFirst && { pageNumbers: { start: 1 } }),
      },
    },
    headers: { default: header(true), ...(isFirst && { first: header(false) }) },
    footers: { default: footer(), ...(isFirst && { first: footer() }) },
    children,
  };
}

/** The number in the middle of the top margin, and at its right what the pages must not be taken for. */
function headLine(
  document: BriefingDocument,
  { width, isNumbered }: { width: number; isNumbered: boolean },
): Paragraph {
  const marks = document.marks.map(cleanLine).join(" · ");
  const number = isNumbered
    ? [new TextRun({ children: [new Tab(), PageNumber.CURRENT] })]
    : [new TextRun({ children: [new Tab()] })];
  const mark = [new TextRun({ children: [new Tab()] }), new TextRun({ text: ` ${marks} `, style: "MocMark" })];
  return new Paragraph({
    style: "Header",
    tabStops: [
      { type: TabStopType.CENTER, position: Math.round(width / 2) },
      { type: TabStopType.RIGHT, position: width },
    ],
    children: [...number, ...(marks === "" ? [] : mark)],
  });
}

/** Which record the pages come from. */
function footLine(document: BriefingDocument, width: number): Paragraph {
  return new Paragraph({
    style: "Footer",
    tabStops: [{ type: TabStopType.RIGHT, position: width }],
    children: [
      new TextRun({ text: cleanLine(document.reference) }),
      new TextRun({ children: [new Tab(), `SHA-256: ${cleanLine(document.hash)}`] }),
    ],
  });
}
