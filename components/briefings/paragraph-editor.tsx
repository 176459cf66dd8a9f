import type { GeneratedParagraph } from "@/lib/domain/briefings/snapshot";
import { formatMoment } from "@/lib/format/date";
import { getMessages } from "@/lib/i18n/get-messages";
import { ConflictText } from "./conflict-text";
import { paragraphAnchor } from "./document-conflicts";
import { EditedMark } from "./edited-mark";
import { blocksOfKey, type Editing, idOf, isSwitchedOff, nextOf, textOfKey } from "./editing";
import { PartSwitch } from "./part-switch";
import { SecrecyLine } from "./secrecy-line";
import { TextForm } from "./text-form";
import { textWords } from "./text-words";

type ParagraphEditorProps = { editing: Editing; paragraph: GeneratedParagraph; name: string };

/** A generated paragraph and, beside it, what is printed in its place. */
export function ParagraphEditor({ editing, paragraph, name }: ParagraphEditorProps) {
  const { editor, notSecret } = getMessages(editing.language).briefings;
  const { key } = paragraph;
  const lang = editing.document.language;
  const generated = paragraph.text[lang];
  const written = textOfKey(editing, key);
  const anchor = paragraphAnchor(key);
  const isOff = isSwitchedOff(editing, key);
  const isEdited = written !== undefined && written.text !== "";
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would hold two forms
    <div className={isOff ? "paragraph paragraph-off" : "paragraph"} id={anchor} role="group" aria-label={name}>
      <div className="paragraph-head">
        <span>{name}</span>
        {isEdited && !isOff ? <EditedMark language={editing.language} /> : null}
        {isOff ? <span>{editor.isOff}</span> : null}
        <PartSwitch editing={editing} partKey={key} name={name} anchor={anchor} />
      </div>
      <div>
        <p className="paragraph-label">{editor.generated}</p>
        <p className="paragraph-text" lang={lang}>
          {generated}
        </p>
      </div>
      {isOff ? null : (
        <div>
          <p className="paragraph-label">
            {editor.yours}
            {isEdited ? `: ${whoAndWhen(editing, written)}` : ""}
          </p>
          <ConflictLines editing={editing} textKey={key} />
          <TextForm
            key={written?.id ?? ""}
            id={idOf(editing)}
            lang={lang}
            textKey={key}
            text={isEdited ? written.text : generated}
            basis={written?.id ?? ""}
            label={`${editor.yours}: ${name}`}
            next={nextOf(editing)}
            anchor={anchor}
            words={textWords(editing.language, false)}
          />
          <SecrecyLine text={notSecret} />
        </div>
      )}
    </div>
  );
}

export function whoAndWhen(editing: Editing, { by, at }: { by: string | null; at: Date }): string {
  const { editor } = getMessages(editing.language).briefings;
  const moment = formatMoment(at, editing.language);
  return by === null ? editor.at(moment) : editor.by(by, moment);
}

/** The saved words with the numbers that differ from the frozen ones underlined; nothing where none does. */
export function ConflictLines({ editing, textKey }: { editing: Editing; textKey: string }) {
  const lines = blocksOfKey(editing, textKey).filter(({ conflicts }) => conflicts.length > 0);
  if (lines.length === 0) return null;
  return (
    <div className="paragraph-conflicts tone-off_track">
      <p>
        <b>{getMessages(editing.language).briefings.editor.numbers}:</b>
      </p>
      {lines.map(({ key, text, conflicts }) => (
        <p key={key}>
          <ConflictText text={text} conflicts={conflicts} language={editing.language} />
        </p>
      ))}
    </div>
  );
}
