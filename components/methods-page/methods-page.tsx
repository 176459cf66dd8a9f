import { Card } from "@/components/ui/card";
import { PageHead } from "@/components/ui/page-head";
import type { SettingsInForce } from "@/lib/features/settings/types";
import { getMessages } from "@/lib/i18n/get-messages";
import type { Language } from "@/lib/i18n/language";
import { englishSections } from "./content-en";
import { vietnameseSections } from "./content-vi";
import { ExamplesCard } from "./examples-card";
import { printMethodNumbers } from "./method-numbers";
import type { MethodBlock, MethodSection } from "./method-section";
import { SettingsCard } from "./settings-card";
import { FlagsCard, StatusesCard } from "./words-cards";
import "./methods.css";

type MethodsPageProps = { inForce: SettingsInForce; language: Language };

/** The methods for officials: words, formulas, examples worked out by the engine, and the settings in force. */
export function MethodsPage({ inForce, language }: MethodsPageProps) {
  const { methodsPage: words } = getMessages(language);
  const sectionsOf = { vi: vietnameseSections, en: englishSections }[language];
  const sections = sectionsOf(printMethodNumbers(inForce.settings, language));
  const contents = [
    { id: "settings", title: words.settings.title },
    { id: "statuses", title: words.statuses.title },
    ...sections,
    { id: "examples", title: words.examples.title },
    { id: "flags", title: words.flags.title },
  ];
  return (
    <div className="page">
      <PageHead title={words.title} lead={words.lead} />
      <div className="methods">
        <Card id="contents" title={words.contents} className="methods-contents-card">
          <ul className="methods-contents">
            {contents.map(({ id, title }) => (
              <li key={id}>
                <a className="link" href={`#${id}`}>
                  {title}
                </a>
              </li>
            ))}
          </ul>
        </Card>
        <div className="methods-body">
          <SettingsCard inForce={inForce} language={language} />
          <StatusesCard language={language} />
          {sections.map((section) => (
            <SectionCard key={section.id} section={section} />
          ))}
          <ExamplesCard language={language} />
          <FlagsCard language={language} />
        </div>
      </div>
    </div>
  );
}

function SectionCard({ section }: { section: MethodSection }) {
  return (
    <Card id={section.id} title={section.title}>
      <div className="methods-section">
        {section.blocks.map((block) => (
          <Block key={JSON.stringify(block).slice(0, 80)} block={block} />
        ))}
      </div>
    </Card>
  );
}

function Block({ block }: { block: MethodBlock }) {
  switch (block.kind) {
    case "text":
      return <p>{block.text}</p>;
    case "formulas":
      return (
        <ul className="methods-formulas">
          {block.lines.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      );
    case "terms":
      return (
        <dl className="methods-terms">
          {block.rows.map(([term, meaning]) => (
            <div key={term} className="contents">
              <dt>{term}</dt>
              <dd>{meaning}</dd>
            </div>
          ))}
        </dl>
      );
  }
}
