import { Document, Packer } from "docx";
import type { BriefingDocument } from "../document";
import { annexChildren } from "./annex-children";
import { bodyChildren } from "./body-children";
import { coreProperties } from "./core-properties";
import { pageSection } from "./page-section";
import { wordStyles } from "./word-styles";
import { setZipTimes } from "./zip-times";

/**
 * A briefing as a Word file, to be edited by the people who issue it: real styles, headings and captions, tables that can
 * be typed in. The same document gives the same bytes. A part that cannot be drawn throws a `BriefingRenderError`.
 */
export async function renderBriefingDocx(document: BriefingDocument): Promise<Uint8Array> {
  let pictures = 0;
  const nextPicture = () => {
    pictures += 1;
    return pictures;
  };
  const body = await bodyChildren(document, { isLandscape: false, nextPicture });
  const sections = [pageSection({ document, children: body, isLandscape: false, isFirst: true })];
  for (const annex of document.annexes) {
    const { isLandscape } = annex;
    const children = await annexChildren(annex, document.layout, { isLandscape, nextPicture });
    sections.push(pageSection({ document, children, isLandscape, isFirst: false }));
  }
  const file = new Document({ sections, defaultTabStop: 720, compatibility: { version: 15 } });
  const bytes = await Packer.pack(file, "uint8array", undefined, [
    { path: "word/styles.xml", data: wordStyles(document) },
    { path: "docProps/core.xml", data: coreProperties(document) },
  ]);
  return setZipTimes(bytes, document.madeAt);
}
