import type { SectionKey, Topic } from "@/lib/domain/briefings/sections";
import type { GeneratedParagraph } from "@/lib/domain/briefings/snapshot";
import type { ParagraphBlock } from "@/lib/export/briefings/document";
import type { ComposedText, Composition } from "./content";
import { findConflicts } from "./typed-conflicts";

type Texts = Pick<Composition, "texts" | "language">;

/** What a person wrote for a key in the language of the document. */
export function textOf({ texts, language }: Texts, key: string): ComposedText | undefined {
  return texts.find((text) => text.language === language && text.key === key);
}

/**
 * Parts are switched for the whole briefing: where a language has no choice of its own the other one's holds, so that what
 * the department has taken out does not go out in English.
 */
export function isPartOff({ texts, language }: Texts, key: `section:${SectionKey}` | `topic:${Topic}`): boolean {
  const own = texts.find((text) => text.key === key && text.language === language);
  const chosen = own ?? texts.find((text) => text.key === key);
  return chosen?.isOff ?? false;
}

/** A generated paragraph, or what stands in its place; none where it is switched off. */
export function paragraphBlocks(composition: Composition, paragraph: GeneratedParagraph): ParagraphBlock[] {
  const generated = paragraph.text[composition.language];
  const written = textOf(composition, paragraph.key);
  if (written?.isOff) return [];
  if (written === undefined || written.text.trim() === "" || written.text === generated) {
    return [{ kind: "paragraph", key: paragraph.key, text: generated, isEdited: false, conflicts: [] }];
  }
  return toBlocks(composition, { key: paragraph.key, text: written.text, generated });
}

/** A text that stands from briefing to briefing (`standing:direction`); `undefined` where there is none, [] where it is off. */
export function standingBlocks(composition: Composition, name: string): ParagraphBlock[] | undefined {
  const key = `standing:${name}`;
  const written = textOf(composition, key);
  if (written?.isOff) return [];
  if (written === undefined || written.text.trim() === "") return undefined;
  return toBlocks(composition, { key, text: written.text, generated: null });
}

/** Of a standing text its lines, for recipients and the signer's position. */
export function standingLines(composition: Composition, name: string): string[] | null {
  const written = textOf(composition, `standing:${name}`);
  if (written?.isOff) return [];
  const lines = linesOf(written?.text ?? "");
  return lines.length === 0 ? null : lines.map(({ text }) => text);
}

/** Each line of a text is a paragraph of its own; keys of the following ones tell which they belong to (`…~2`). */
function toBlocks(
  composition: Composition,
  { key, text, generated }: { readonly key: string; readonly text: string; readonly generated: string | null },
): ParagraphBlock[] {
  const conflicts = findConflicts(composition, { generated, edited: text });
  return linesOf(text).map((line, index) => ({
    kind: "paragraph",
    key: index === 0 ? key : `${key}~${index + 1}`,
    text: line.text,
    isEdited: true,
    conflicts: conflicts
      .filter(({ from, to }) => from >= line.from && to <= line.from + line.text.length)
      .map(({ from, to, expected }) => ({ from: from - line.from, to: to - line.from, expected })),
  }));
}

function linesOf(text: string): { readonly text: string; readonly from: number }[] {
  let from = 0;
  return text.split("\n").flatMap((line) => {
    const start = from + line.length - line.trimStart().length;
    from += line.length + 1;
    return line.trim() === "" ? [] : [{ text: line.trim(), from: start }];
  });
}
