import type { BriefingDocument, ParagraphBlock } from "@/lib/export/briefings/document";
import type { BriefingDetail, BriefingTextVersion } from "@/lib/features/briefings/types";
import type { Language } from "@/lib/i18n/language";
import { editHref } from "./briefing-address";

/** What every part of the editor knows. */
export type Editing = {
  readonly detail: BriefingDetail;
  /** In the language that is edited. */
  readonly document: BriefingDocument;
  readonly language: Language;
};

export function idOf({ detail }: Editing): string {
  return detail.content.briefing.id;
}

/** Where a saved form leads. */
export function nextOf(editing: Editing): string {
  return editHref(idOf(editing), editing.document.language);
}

export function textOfKey({ detail, document }: Editing, key: string): BriefingTextVersion | undefined {
  return detail.content.texts.find((text) => text.key === key && text.language === document.language);
}

/** Parts are switched in both languages at once. */
export function isSwitchedOff({ detail }: Editing, key: string): boolean {
  return detail.content.texts.some((text) => text.key === key && text.isOff);
}

/** The paragraphs of the document that a key became: a text of several lines is several of them. */
export function blocksOfKey({ document }: Editing, key: string): readonly ParagraphBlock[] {
  return document.blocks.filter(
    (block): block is ParagraphBlock => block.kind === "paragraph" && block.key.replace(/~\d+$/, "") === key,
  );
}
