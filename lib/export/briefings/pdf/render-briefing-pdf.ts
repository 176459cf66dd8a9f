import type { BriefingDocument } from "@/lib/export/briefings/document";
import { briefingData } from "./briefing-data";
import { typesetPdf } from "./compiler";
import { BRIEFING_TEMPLATE } from "./template/briefing";

/**
 * The document as PDF/UA-1 (tagged, with bookmarks and embedded fonts). The same document gives the same bytes.
 * Throws a {@link BriefingRenderError} that names the picture or table which cannot be drawn.
 */
export function renderBriefingPdf(document: BriefingDocument): Uint8Array {
  try {
    return renderAll(document, "document");
  } catch (error) {
    blameBlock(document);
    throw error;
  }
}

function renderAll(document: BriefingDocument, block: string): Uint8Array {
  return typesetPdf({ template: BRIEFING_TEMPLATE, data: briefingData(document), madeAt: document.madeAt, block });
}

/** Faults come without the place they were made at, so each picture and table is drawn alone until one fails. */
function blameBlock(document: BriefingDocument): void {
  const all = [document, ...document.annexes].flatMap(({ blocks }) => blocks);
  for (const block of all) {
    if (block.kind === "chart" || block.kind === "table") {
      renderAll({ ...document, blocks: [block], annexes: [] }, block.key);
    }
  }
}
