import { Card } from "@/components/ui/card";
import { type SectionKey, TOPICS, type Topic } from "@/lib/domain/briefings/sections";
import type { GeneratedParagraph } from "@/lib/domain/briefings/snapshot";
import { composeWords } from "@/lib/export/briefings/compose/words";
import { formatNumber } from "@/lib/format/number";
import { getMessages } from "@/lib/i18n/get-messages";
import { type Editing, isSwitchedOff } from "./editing";
import { ParagraphEditor } from "./paragraph-editor";
import { PartSwitch } from "./part-switch";
import { StandingEditor } from "./standing-editor";

type SectionEditorProps = { editing: Editing; section: SectionKey; number: string };

/** A part of the report with its standing text and its paragraphs; of the results topic by topic. */
export function SectionEditor({ editing, section, number }: SectionEditorProps) {
  const { editor } = getMessages(editing.language).briefings;
  const title = composeWords(editing.language).sections[section];
  const key = `section:${section}`;
  const isOff = isSwitchedOff(editing, key);
  const anchor = `part-${section}`;
  const paragraphs = editing.detail.content.snapshot.paragraphs.filter((one) => one.section === section);
  return (
    <Card
      id={anchor}
      title={`${number}. ${title}`}
      aside={isOff ? editor.isOff : undefined}
      tools={<PartSwitch editing={editing} partKey={key} name={title} anchor={anchor} />}
    >
      {isOff ? null : (
        <div className="section-editor">
          <StandingEditor
            editing={editing}
            place={section}
            name={paragraphs.length === 0 ? editor.standingNames.whole : editor.standingNames.section}
            usual={null}
            isOpen={paragraphs.length === 0}
          />
          {section === "results" ? (
            TOPICS.map((topic) => <TopicEditor key={topic} {...{ editing, topic, paragraphs }} />)
          ) : (
            <Paragraphs editing={editing} paragraphs={paragraphs} />
          )}
        </div>
      )}
    </Card>
  );
}

type TopicEditorProps = { editing: Editing; topic: Topic; paragraphs: readonly GeneratedParagraph[] };

function TopicEditor({ editing, topic, paragraphs }: TopicEditorProps) {
  const { editor } = getMessages(editing.language).briefings;
  const title = composeWords(editing.language).topics[topic];
  const key = `topic:${topic}`;
  const isOff = isSwitchedOff(editing, key);
  const anchor = `part-${topic}`;
  return (
    <section className="topic-editor" aria-labelledby={anchor}>
      <div className="paragraph-head">
        <h3 id={anchor} className="card-title">
          {title}
        </h3>
        {isOff ? <span>{editor.isOff}</span> : null}
        <PartSwitch editing={editing} partKey={key} name={title} anchor={anchor} />
      </div>
      {isOff ? null : (
        <>
          <StandingEditor
            editing={editing}
            place={topic}
            name={`${editor.standingNames.section}: ${title}`}
            usual={null}
          />
          <Paragraphs editing={editing} paragraphs={paragraphs.filter((one) => one.topic === topic)} />
        </>
      )}
    </section>
  );
}

/** Named by the target they speak of, else by their place. */
function Paragraphs({ editing, paragraphs }: Omit<TopicEditorProps, "topic">) {
  const { language, detail } = editing;
  const { editor } = getMessages(language).briefings;
  return paragraphs.map((paragraph, index) => {
    const target = detail.content.snapshot.targets.find(({ row }) => row === paragraph.row);
    const place = editor.paragraph(formatNumber(index + 1, { language }));
    const name = target === undefined ? place : `${place}: ${target.name[language]}`;
    return <ParagraphEditor key={paragraph.key} editing={editing} paragraph={paragraph} name={name} />;
  });
}
