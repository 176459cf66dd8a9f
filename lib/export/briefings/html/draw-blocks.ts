import type { Block, HeadingBlock } from "../document";
import type { FileWords } from "../file-words";
import { drawChart } from "./draw-chart";
import { drawParagraph } from "./draw-paragraph";
import { drawTable } from "./draw-table";
import { escapeHtml } from "./escape-html";

export type Entry = { readonly id: string; readonly text: string; readonly level: number };
export type Drawn = { readonly html: string; readonly entries: readonly Entry[] };

/** Blocks below a heading of `level`; ids begin with `prefix`. No level of heading is left out, whatever the document has. */
export function drawBlocks(options: {
  readonly blocks: readonly Block[];
  readonly prefix: string;
  readonly level: number;
  readonly title: string;
  readonly words: FileWords;
}): Drawn {
  const { blocks, prefix, title, words } = options;
  const entries: Entry[] = [];
  let level = options.level;
  const html = blocks.map((block, index) => {
    const id = `${prefix}-${index + 1}`;
    if (block.kind === "heading") {
      level = Math.min(level + 1, options.level + block.level, 6);
      entries.push({ id, level, text: headingText(block) });
      return `<h${level} id="${id}">${escapeHtml(headingText(block))}</h${level}>`;
    }
    if (block.kind === "table") return drawTable({ table: block, id, title, words });
    if (block.kind === "chart") return drawChart(block, id);
    if (block.kind === "note") return `<p class="note">${escapeHtml(block.text)}</p>`;
    return drawParagraph(block, words);
  });
  return { html: html.join("\n"), entries };
}

function headingText({ number, text }: HeadingBlock): string {
  return number === "" ? text : `${number} ${text}`;
}
