import { Card } from "@/components/ui/card";
import { LinkTabs } from "@/components/ui/link-tabs";
import { Notice } from "@/components/ui/notice";
import { SECTIONS } from "@/lib/domain/briefings/sections";
import { getMessages } from "@/lib/i18n/get-messages";
import { LANGUAGES } from "@/lib/i18n/language";
import { briefingHref, editHref } from "./briefing-address";
import { BriefingHead } from "./briefing-head";
import type { DoneKind } from "./briefing-page";
import { ConflictList } from "./conflict-list";
import { documentConflicts } from "./document-conflicts";
import { blocksOfKey, type Editing, idOf } from "./editing";
import { SectionEditor } from "./section-editor";
import { StandingEditor } from "./standing-editor";
import "./briefings.css";
import "./editor.css";

const ROMAN = ["I", "II", "III", "IV", "V"] as const;

/** The words of a draft: what the rules wrote beside what people make of it. */
export function EditorPage({ editing, done }: { editing: Editing; done: DoneKind | null }) {
  const { language, detail, document } = editing;
  const { briefings: words } = getMessages(language);
  const { editor, page, files, notSecret } = words;
  const id = idOf(editing);
  return (
    <div className="page">
      <BriefingHead briefing={detail.content.briefing} below={editor.title} language={language} />
      {done === null ? null : (
        <Notice tone="done" isLive>
          {words.done[done]}
        </Notice>
      )}
      {detail.rights.canEdit ? (
        <>
          <p className="briefing-note">
            {editor.lead} <b>{notSecret}.</b>
          </p>
          <div className="briefing-bar">
            <LinkTabs
              label={page.language}
              tabs={LANGUAGES.map((one) => ({
                label: files[one],
                href: editHref(id, one),
                isCurrent: one === document.language,
              }))}
            />
            <a className="link" href={briefingHref({ id, lang: document.language })}>
              {editor.preview}
            </a>
          </div>
          <NumbersNotice editing={editing} />
          <FrameEditor editing={editing} />
          {SECTIONS.map((section, index) => (
            <SectionEditor key={section} editing={editing} section={section} number={ROMAN[index] ?? ""} />
          ))}
        </>
      ) : (
        <Notice tone="warning">
          {editor.notDraft(words.states[detail.content.briefing.state])}{" "}
          <a className="link" href={briefingHref({ id })}>
            {page.back}
          </a>
        </Notice>
      )}
    </div>
  );
}

function NumbersNotice({ editing }: { editing: Editing }) {
  const { language, document } = editing;
  const { editor } = getMessages(language).briefings;
  const conflicts = documentConflicts(document);
  if (conflicts.length === 0) return <Notice tone="done">{editor.noNumbers}</Notice>;
  return (
    <Notice tone="error">
      <p>
        <b>{editor.numbers}</b>
      </p>
      <ConflictList
        conflicts={conflicts}
        id={idOf(editing)}
        lang={document.language}
        language={language}
        canEdit={true}
      />
    </Notice>
  );
}

function FrameEditor({ editing }: { editing: Editing }) {
  const { editor } = getMessages(editing.language).briefings;
  const { recipients, signer } = editing.document;
  const usual = {
    intro: printed(editing, "intro"),
    closing: printed(editing, "closing"),
    recipients: recipients.lines.join(" "),
    signer: signer.join(" "),
  };
  return (
    <Card id="part-frame" title={editor.frame}>
      <div className="section-editor">
        {(["intro", "closing", "recipients", "signer"] as const).map((place) => (
          <StandingEditor
            key={place}
            editing={editing}
            place={place}
            name={editor.standingNames[place]}
            usual={usual[place]}
          />
        ))}
      </div>
    </Card>
  );
}

function printed(editing: Editing, place: string): string {
  return blocksOfKey(editing, `standing:${place}`)
    .map(({ text }) => text)
    .join(" ");
}
