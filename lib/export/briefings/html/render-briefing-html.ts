import type { Annex, Block, BriefingDocument } from "../document";
import { type FileWords, fileWords } from "../file-words";
import { drawBlocks, type Entry } from "./draw-blocks";
import { drawLetterhead, drawSignature, drawTitle } from "./draw-letterhead";
import { escapeHtml } from "./escape-html";
import { STYLE } from "./style";
import { pageStyle } from "./style-of-page";

const POLICY = "default-src 'none'; style-src 'unsafe-inline'; img-src data:";

/**
 * A briefing as one file that needs nothing else: no scripts, no addresses, pictures in the page. On paper it looks as the
 * document does. Throws a BriefingRenderError that names the picture it cannot draw.
 */
export function renderBriefingHtml(document: BriefingDocument): string {
  const words = fileWords(document.language);
  const body = drawBlocks({ blocks: withEndMark(document), prefix: "s", level: 1, title: document.title, words });
  const annexes = document.annexes.map((annex, index) => drawAnnex({ document, annex, id: `a${index + 1}`, words }));
  const entries = [...body.entries, ...annexes.map(({ entry }) => entry)];
  return [
    `<!doctype html>\n<html lang="${document.language}">\n<head>\n${drawHead(document)}\n</head>`,
    `<body class="${document.layout}">`,
    `<a class="skip" href="#content">${escapeHtml(words.toContent)}</a>`,
    `<div class="desk">${drawContents(entries, words)}<main id="content" tabindex="-1">`,
    `<article class="sheet">${drawMarks(document)}${drawLetterhead(document.header)}${drawTitle(document)}`,
    `${body.html}${drawSignature(document)}</article>`,
    ...annexes.map(({ html }) => html),
    `</main>${drawRecord(document, words)}</div>\n</body>\n</html>\n`,
  ].join("\n");
}

function drawHead(document: BriefingDocument): string {
  return [
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${POLICY}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="color-scheme" content="light dark">',
    `<title>${escapeHtml(document.title)} (${escapeHtml(document.reference)})</title>`,
    `<style>${STYLE}${pageStyle(document)}</style>`,
  ].join("\n");
}

function drawMarks({ marks }: BriefingDocument): string {
  return marks.length === 0
    ? ""
    : `<p class="marks">${marks.map((mark) => `<strong>${escapeHtml(mark)}</strong>`).join(" ")}</p>`;
}

function drawContents(entries: readonly Entry[], words: FileWords): string {
  const items = entries
    .filter(({ level }) => level <= 3)
    .map(({ id, text, level }) => `<li class="l${level}"><a href="#${id}">${escapeHtml(text)}</a></li>`);
  if (items.length === 0) return "";
  return `<nav class="contents" aria-labelledby="contents"><details open><summary id="contents">${escapeHtml(words.contents)}</summary><ul>${items.join("")}</ul></details></nav>`;
}

function drawAnnex(options: {
  readonly document: BriefingDocument;
  readonly annex: Annex;
  readonly id: string;
  readonly words: FileWords;
}): { readonly html: string; readonly entry: Entry } {
  const { document, annex, id, words } = options;
  const text = [annex.label, annex.title].filter((part) => part !== "").join(". ");
  const { html } = drawBlocks({ blocks: annex.blocks, prefix: id, level: 2, title: annex.title, words });
  const label = annex.label === "" ? "" : `<span class="type">${escapeHtml(annex.label)}</span> `;
  const head = `<h2 id="${id}" class="annex-title">${label}<span>${escapeHtml(annex.title)}</span></h2>`;
  const look = annex.isLandscape ? "sheet annex landscape" : "sheet annex";
  return {
    html: `<section class="${look}" aria-labelledby="${id}">${drawMarks(document)}${head}${html}</section>`,
    entry: { id, text, level: 2 },
  };
}

/** `./.` closes the last paragraph and takes the place of its full stop. */
function withEndMark({ blocks, endMark }: BriefingDocument): readonly Block[] {
  const last = blocks.at(-1);
  if (endMark === "" || last === undefined) return blocks;
  if (last.kind !== "paragraph") {
    return [...blocks, { kind: "paragraph", key: "end", text: endMark, isEdited: false, conflicts: [] }];
  }
  return [...blocks.slice(0, -1), { ...last, text: `${last.text.replace(/\.$/, "")}${endMark}` }];
}

/** Which record the file was made from; on paper the annex of sources says it. */
function drawRecord({ reference, hash, state }: BriefingDocument, words: FileWords): string {
  const facts = [`${words.record} ${reference}`, words.states[state], `SHA-256 ${hash}`];
  return `<footer class="record">${facts.map((fact) => `<span>${escapeHtml(fact)}</span>`).join(" · ")}</footer>`;
}
