import type { Block, ChartBlock, HeadingBlock } from "@/lib/export/briefings/document";
import { BriefingRenderError } from "@/lib/export/briefings/render-error";
import { printableLine } from "./printable-text";
import { pictureWidth } from "./sheet";
import { captionOf, type TableData, tableData } from "./table-data";
import { type ParagraphData, paragraphData, proseLine } from "./text-data";

export type HeadingData = {
  readonly kind: "heading";
  readonly text: string;
  /** How it looks. */
  readonly level: number;
  /** Where it stands among the bookmarks and tags, which may skip no level. */
  readonly depth: number;
};

export type ChartData = {
  readonly kind: "chart";
  readonly caption: string;
  readonly alt: string;
  readonly svg: string;
  readonly width: number;
};

export type BlockData =
  | HeadingData
  | ParagraphData
  | TableData
  | ChartData
  | { readonly kind: "note"; readonly text: string };

/** `above`: how many levels of headings stand over these blocks; one inside an annex. */
export function blockData(blocks: readonly Block[], { room, above }: { room: number; above: number }): BlockData[] {
  const all: BlockData[] = [];
  let depth = above;
  for (const block of blocks) {
    if (block.kind === "heading") depth = Math.min(block.level + above, depth + 1);
    all.push(...oneBlock(block, { room, depth }));
  }
  return all;
}

function oneBlock(block: Block, { room, depth }: { room: number; depth: number }): BlockData[] {
  switch (block.kind) {
    case "heading":
      return [headingData(block, depth)];
    case "paragraph":
      return paragraphData(block);
    case "table":
      return block.columns.length === 0 ? [] : [tableData(block, room)];
    case "chart":
      return [chartData(block, room)];
    case "note":
      return [{ kind: "note", text: proseLine(block.text) }];
  }
}

function headingData({ number, text, level }: HeadingBlock, depth: number): HeadingData {
  return { kind: "heading", text: proseLine(`${number} ${text}`.trim()), level, depth };
}

/** A picture nobody can hear, or of no size, is a fault of whoever drew it: no document is made with a hole in it. */
function chartData(chart: ChartBlock, room: number): ChartData {
  if (chart.alt.trim() === "") throw new BriefingRenderError(chart.key, "the picture has no words in its place");
  if (!(chart.width > 0 && chart.height > 0)) throw new BriefingRenderError(chart.key, "the picture has no size");
  return {
    kind: "chart",
    caption: captionOf(chart),
    alt: printableLine(chart.alt),
    svg: chart.svg,
    width: pictureWidth(chart, room),
  };
}
