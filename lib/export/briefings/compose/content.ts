import type { BriefingState, Layout } from "@/lib/domain/briefings/kinds";
import { formatRowReference } from "@/lib/domain/briefings/reference";
import type { BriefingSnapshot } from "@/lib/domain/briefings/snapshot";
import type { Language } from "@/lib/i18n/language";
import { type ComposeWords, composeWords } from "./words";

/** What stands in place of a generated paragraph, as a standing text, or is switched off. */
export type ComposedText = {
  readonly language: Language;
  readonly key: string;
  readonly text: string;
  readonly isOff: boolean;
};

/** What documents are made from: of a briefing's record (lib/features/briefings/types BriefingContent) what they print. */
export type ComposeContent = {
  readonly briefing: {
    readonly provinceCode: string;
    readonly number: number;
    readonly reference: string;
    readonly layout: Layout;
    readonly knownOn: Date;
    readonly hash: string;
    readonly state: BriefingState;
  };
  readonly snapshot: BriefingSnapshot;
  readonly texts: readonly ComposedText[];
};

/** A briefing about to be written in one language. */
export type Composition = ComposeContent & { readonly language: Language; readonly words: ComposeWords };

export function compositionOf(content: ComposeContent, language: Language): Composition {
  const { briefing, snapshot, texts } = content;
  return { briefing, snapshot, texts, language, words: composeWords(language) };
}

/** `42-17-05` */
export function rowReference({ briefing }: Composition, row: number): string {
  return formatRowReference({ provinceCode: briefing.provinceCode, number: briefing.number, row });
}

export function isFinal({ briefing }: Composition): boolean {
  return briefing.state === "issued" || briefing.state === "superseded";
}

/** Marks of the paper: sample data, and what is not, or not any more, the department's word. */
export function marksOf({ briefing, snapshot, words }: Composition): string[] {
  const state = briefing.state === "issued" ? "" : words.marks[briefing.state];
  return [snapshot.sample ? words.marks.sample : "", state].filter((mark) => mark !== "");
}
