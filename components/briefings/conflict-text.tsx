import type { ParagraphBlock } from "@/lib/export/briefings/document";
import { getMessages } from "@/lib/i18n/get-messages";
import type { Language } from "@/lib/i18n/language";

type Conflict = ParagraphBlock["conflicts"][number];
type ConflictTextProps = { text: string; conflicts: readonly Conflict[]; language: Language };

/** A text whose typed numbers that differ from the frozen ones are underlined, each with the frozen value behind it. */
export function ConflictText({ text, conflicts, language }: ConflictTextProps) {
  const parts = split(text, conflicts);
  return parts.map(({ from, before, typed, conflict }) => (
    <span key={from}>
      {before}
      {conflict === null ? null : (
        <>
          <u className="number-conflict">{typed}</u>{" "}
          <span className="number-told">[{expectedWords(conflict.expected, language)}]</span>
        </>
      )}
    </span>
  ));
}

export function expectedWords(expected: string | null, language: Language): string {
  const { conflict } = getMessages(language).briefings;
  return expected === null ? conflict.unknown : conflict.expected(expected);
}

type Part = { from: number; before: string; typed: string; conflict: Conflict | null };

function split(text: string, conflicts: readonly Conflict[]): Part[] {
  const parts: Part[] = [];
  let at = 0;
  for (const conflict of [...conflicts].sort((a, b) => a.from - b.from)) {
    if (conflict.from < at || conflict.to <= conflict.from) continue;
    const before = text.slice(at, conflict.from);
    parts.push({ from: at, before, typed: text.slice(conflict.from, conflict.to), conflict });
    at = conflict.to;
  }
  return [...parts, { from: at, before: text.slice(at), typed: "", conflict: null }];
}
