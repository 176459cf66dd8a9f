import type { Language } from "@/lib/i18n/language";
import { editHref } from "./briefing-address";
import { expectedWords } from "./conflict-text";
import { type DocumentConflict, paragraphAnchor } from "./document-conflicts";

type ConflictListProps = {
  conflicts: readonly DocumentConflict[];
  id: string;
  /** Of the document. */
  lang: Language;
  /** Of the reader. */
  language: Language;
  canEdit: boolean;
};

export function ConflictList({ conflicts, id, lang, language, canEdit }: ConflictListProps) {
  return (
    <ul className="conflict-list">
      {conflicts.map((conflict, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the same number may be wrong twice in one paragraph
        <li key={`${conflict.key} ${index}`}>
          <ConflictName {...{ conflict, id, lang, canEdit }} />{" "}
          <span>({expectedWords(conflict.expected, language)})</span>
        </li>
      ))}
    </ul>
  );
}

type NameProps = Pick<ConflictListProps, "id" | "lang" | "canEdit"> & { conflict: DocumentConflict };

function ConflictName({ conflict: { key, typed }, id, lang, canEdit }: NameProps) {
  const number = <u className="number-conflict">{typed}</u>;
  if (!canEdit) return number;
  return <a href={`${editHref(id, lang)}#${paragraphAnchor(key)}`}>{number}</a>;
}
