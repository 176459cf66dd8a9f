import type { ParagraphBlock } from "../document";
import type { FileWords } from "../file-words";
import { escapeHtml } from "./escape-html";

/** A paragraph; numbers that differ from the snapshot's are underlined, with the snapshot's value behind them. */
export function drawParagraph(paragraph: ParagraphBlock, words: FileWords): string {
  return `<p>${drawText(paragraph, words)}</p>`;
}

function drawText({ text, conflicts }: ParagraphBlock, words: FileWords): string {
  let at = 0;
  const parts = [...conflicts]
    .sort((a, b) => a.from - b.from)
    .map(({ from, to, expected }) => {
      const start = Math.max(at, from);
      if (to <= start) return "";
      const told = expected === null ? words.notInSnapshot : words.inSnapshot(expected);
      const before = escapeHtml(text.slice(at, start));
      at = to;
      return `${before}<u class="conflict">${escapeHtml(text.slice(start, to))}</u> <span class="told">[${escapeHtml(told)}]</span>`;
    });
  return `${parts.join("")}${escapeHtml(text.slice(at))}`;
}
