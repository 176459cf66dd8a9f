import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";
import type { PDFDocumentProxy, StructTreeNode, TextItem } from "pdfjs-dist/types/src/display/api";

type PageContent = {
  /** Line ends and gaps as the pieces of text lie in the file. */
  readonly text: string;
  /** In points. */
  readonly width: number;
  readonly height: number;
  readonly pieces: readonly {
    readonly text: string;
    readonly x: number;
    readonly y: number;
    readonly width: number;
    readonly size: number;
  }[];
};

export type PdfContent = {
  readonly title: string;
  readonly language: string;
  readonly madeAt: string;
  readonly pages: readonly PageContent[];
  /** Bookmarks, each with as many `>` as there are above it. */
  readonly bookmarks: readonly string[];
  /** Roles of the structure, in reading order: `Document`, `H1`, `Table`. */
  readonly roles: readonly string[];
  /** What is said in place of pictures. */
  readonly alternatives: readonly string[];
};

/** What a reader of the file, or of its tags, finds in it. */
export async function readPdf(bytes: Uint8Array): Promise<PdfContent> {
  const task = getDocument({ data: bytes.slice(), verbosity: 0, isEvalSupported: false, disableFontFace: true });
  const file = await task.promise;
  const { info } = await file.getMetadata();
  const properties = info as { readonly Title?: string; readonly CreationDate?: string; readonly Language?: string };
  const nodes: Node[] = [];
  const pages: PageContent[] = [];
  for (let number = 1; number <= file.numPages; number += 1) {
    const page = await file.getPage(number);
    const { width, height } = page.getViewport({ scale: 1 });
    const { items } = await page.getTextContent();
    const found = items.filter((item): item is TextItem => "str" in item);
    pages.push({
      text: found.map(({ str, hasEOL }) => str + (hasEOL ? "\n" : "")).join(""),
      width,
      height,
      pieces: found.map(({ str, transform, width: across, height: size }) => ({
        text: str,
        x: transform[4],
        y: transform[5],
        width: across,
        size,
      })),
    });
    const tree = await page.getStructTree();
    if (tree !== null) nodes.push(...everyNode(tree));
  }
  const content = {
    title: properties.Title ?? "",
    language: properties.Language ?? "",
    madeAt: properties.CreationDate ?? "",
    pages,
    bookmarks: await bookmarksOf(file),
    roles: nodes.map(({ role }) => role),
    alternatives: nodes.flatMap((node) => (node.alt === undefined ? [] : [node.alt])),
  };
  await task.destroy();
  return content;
}

/** The library's types leave out what is said in place of a picture. */
type Node = StructTreeNode & { readonly alt?: string };

function everyNode(node: Node): Node[] {
  return [node, ...node.children.flatMap((child) => ("role" in child ? everyNode(child) : []))];
}

type Bookmarks = Awaited<ReturnType<PDFDocumentProxy["getOutline"]>>;

async function bookmarksOf(file: PDFDocumentProxy): Promise<string[]> {
  const list = (items: Bookmarks, above: string): string[] =>
    (items ?? []).flatMap(({ title, items: inner }) => [above + title, ...list(inner, `${above}>`)]);
  return list(await file.getOutline(), "");
}
