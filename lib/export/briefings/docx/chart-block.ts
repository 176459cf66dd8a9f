import { AlignmentType, ImageRun, Paragraph } from "docx";
import { chartPng } from "../chart-picture";
import type { ChartBlock } from "../document";
import { captionParagraph } from "./caption-paragraph";
import { cleanLine } from "./clean-text";
import { pictureHeight, textWidth } from "./measures";

/** Sharp in print, and a third less work than 240; never less than two dots for each unit of the drawing. */
const DOTS_AN_INCH = 200;
const LEAST_SCALE = 2;
const TWIPS_AN_INCH = 1440;
/** The library measures pictures in these. */
const PIXELS_AN_INCH = 96;

type Place = { readonly isLandscape: boolean; readonly id: number };

/** A chart as a picture as wide as the text, with its words as alternative text and its caption below. */
export async function chartBlock(chart: ChartBlock, place: Place): Promise<Paragraph[]> {
  const inches = printedSize(chart, place.isLandscape);
  const data = await chartPng(chart, Math.max(LEAST_SCALE, (inches.width * DOTS_AN_INCH) / chart.width));
  const picture = new ImageRun({
    type: "png",
    data,
    transformation: { width: inches.width * PIXELS_AN_INCH, height: inches.height * PIXELS_AN_INCH },
    altText: {
      id: String(place.id),
      name: cleanLine(`${chart.label} ${chart.key}`),
      title: cleanLine(chart.caption),
      description: cleanLine(chart.alt),
    },
  });
  return [
    new Paragraph({ style: "MocPicture", alignment: AlignmentType.CENTER, keepNext: true, children: [picture] }),
    ...captionParagraph(chart, { isAbove: false }),
  ];
}

function printedSize(chart: ChartBlock, isLandscape: boolean): { width: number; height: number } {
  const room = textWidth(isLandscape) / TWIPS_AN_INCH;
  const width = Math.min(room, ((pictureHeight(isLandscape) / TWIPS_AN_INCH) * chart.width) / chart.height);
  return { width, height: (width * chart.height) / chart.width };
}
