import type { BriefingDocument, ParagraphBlock } from "@/lib/export/briefings/document";

export type DocumentConflict = {
  /** Of the paragraph in the editor; a text of several lines is one paragraph there. */
  readonly key: string;
  readonly typed: string;
  readonly expected: string | null;
};

/** The numbers typed by hand that differ from the frozen ones, in the order of the paper. */
export function documentConflicts(document: Pick<BriefingDocument, "blocks">): DocumentConflict[] {
  return document.blocks
    .filter((block): block is ParagraphBlock => block.kind === "paragraph")
    .flatMap(({ key, text, conflicts }) =>
      conflicts.map(({ from, to, expected }) => ({
        key: key.replace(/~\d+$/, ""),
        typed: text.slice(from, to),
        expected,
      })),
    );
}

/** Where a paragraph stands in the editor; keys have colons and dots, which a link may have too. */
export function paragraphAnchor(key: string): string {
  return `p-${key.replace(/[^A-Za-z0-9_-]/g, "_")}`;
}
