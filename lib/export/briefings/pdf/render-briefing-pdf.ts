import type { Block, BriefingDocument, ChartBlock } from "@/lib/export/briefings/document";
import { chartData } from "./block-data";
import { briefingData } from "./briefing-data";
import { typesetPdf } from "./compiler";
import { BRIEFING_TEMPLATE } from "./template/briefing";
import { PICTURE_TEMPLATE } from "./template/picture";

/**
 * The document as PDF/UA-1 (tagged, with bookmarks and embedded fonts). The same document gives the same bytes.
 * Throws a {@link BriefingRenderError} that names the picture which cannot be drawn.
 */
export function renderBriefingPdf(document: BriefingDocument): Uint8Array {
  const { madeAt } = document;
  const data = briefingData(document);
  try {
    return typesetPdf({ template: BRIEFING_TEMPLATE, data, madeAt, block: "document" });
  } catch (error) {
    checkPictures(document);
    throw error;
  }
}

/** Faults come without the place they were made at, so each picture is drawn alone until one fails. */
function checkPictures({ blocks, annexes, madeAt }: BriefingDocument): void {
  const all = [blocks, ...annexes.map((annex) => annex.blocks)].flat();
  for (const chart of all.filter(isChart)) {
    typesetPdf({ template: PICTURE_TEMPLATE, data: chartData(chart, 400), madeAt, block: chart.key });
  }
}

function isChart(block: Block): block is ChartBlock {
  return block.kind === "chart";
}
