import {
  AlignmentType,
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

/** Pages of one direction: number in the top margin, what record they come from in the bottom one. */
export function pageSection({ document, children, isLandscape, isFirst }: Section): ISectionOptions {
  const footer = () => new Footer({ children: [footerLine(document, textWidth(isLandscape))] });
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
    headers: {
      default: new Header({ children: [pageNumber()] }),
      ...(isFirst && { first: new Header({ children: [new Paragraph({ style: "Header" })] }) }),
    },
    footers: { default: footer(), ...(isFirst && { first: footer() }) },
    children,
  };
}

function pageNumber(): Paragraph {
  return new Paragraph({
    style: "Header",
    alignment: AlignmentType.CENTER,
    children: [new TextRun({ children: [PageNumber.CURRENT] })],
  });
}

function footerLine(document: BriefingDocument, width: number): Paragraph {
  const marks = document.marks.map(cleanLine).join(" · ");
  return new Paragraph({
    style: "Footer",
    tabStops: [{ type: TabStopType.RIGHT, position: width }],
    children: [
      new TextRun({ text: `${cleanLine(document.reference)} · SHA-256 ${cleanLine(document.hash)}` }),
      ...(marks === "" ? [] : [new TextRun({ children: [new Tab(), marks], bold: true })]),
    ],
  });
}
