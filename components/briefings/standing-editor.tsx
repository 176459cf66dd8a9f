import { getMessages } from "@/lib/i18n/get-messages";
import { paragraphAnchor } from "./document-conflicts";
import { type Editing, idOf, nextOf, textOfKey } from "./editing";
import { ConflictLines, whoAndWhen } from "./paragraph-editor";
import { SecrecyLine } from "./secrecy-line";
import { TextForm } from "./text-form";
import { textWords } from "./text-words";

type StandingEditorProps = {
  editing: Editing;
  /** After `standing:`. */
  place: string;
  name: string;
  /** What is printed when the field is empty; null for nothing. */
  usual: string | null;
  /** Where the rules write nothing, so that there is nothing to read before it. */
  isOpen?: boolean;
};

/** A text of the department's own that carries over from briefing to briefing. */
export function StandingEditor({ editing, place, name, usual, isOpen = false }: StandingEditorProps) {
  const { editor, notSecret } = getMessages(editing.language).briefings;
  const key = `standing:${place}`;
  const written = textOfKey(editing, key);
  const anchor = paragraphAnchor(key);
  const hasText = written !== undefined && written.text !== "";
  return (
    <details className="standing" id={anchor} open={hasText || isOpen}>
      <summary>
        {name}
        {hasText ? <span className="paragraph-label"> {whoAndWhen(editing, written)}</span> : null}
      </summary>
      <p className="briefing-note">{editor.standingHint}</p>
      {usual === null || hasText ? null : (
        <p className="paragraph-text">
          <span className="paragraph-label">{editor.standingUsual}</span> {usual}
        </p>
      )}
      <ConflictLines editing={editing} textKey={key} />
      <TextForm
        key={written?.id ?? ""}
        id={idOf(editing)}
        lang={editing.document.language}
        textKey={key}
        text={written?.text ?? ""}
        basis={written?.id ?? ""}
        label={name}
        next={nextOf(editing)}
        anchor={anchor}
        words={textWords(editing.language, true)}
      />
      <SecrecyLine text={notSecret} />
    </details>
  );
}
