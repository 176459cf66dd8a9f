import { Badge } from "@/components/ui/badge";
import { type Column, DataTable } from "@/components/ui/data-table";
import type { FactEntry } from "@/lib/features/facts/types";
import { getMessages } from "@/lib/i18n/get-messages";
import type { Language } from "@/lib/i18n/language";
import { ConflictList } from "./conflict-list";
import { factHref } from "./fact-address";
import { FactSourceLine, SharedSourceLine } from "./fact-source";
import { FactText } from "./fact-text";
import { FactValue } from "./fact-value";
import { fitsNoRegime, hasOwnScope, hasOwnSubject, isShareFact, printFactTime } from "./print-fact";

type FactTableProps = {
  caption: string;
  facts: readonly FactEntry[];
  language: Language;
  /** The page that other pages link to: each row can be its address. */
  isAnchored?: boolean;
};

/** Statements as they were published, each with what it is of, when it was so and where it stands. */
export function FactTable({ caption, facts, language, isAnchored = false }: FactTableProps) {
  const { table: words } = getMessages(language).facts;
  const shared = sharedSource(facts);
  const columns: Column<FactEntry>[] = [
    {
      key: "id",
      header: words.id,
      isBlock: true,
      className: "fact-id",
      cell: ({ id }) => (
        <a className="link" id={isAnchored ? id : undefined} href={factHref(id)} title={words.link(id)}>
          {id}
        </a>
      ),
    },
    {
      key: "what",
      header: words.what,
      isRowHeader: true,
      isBlock: true,
      className: "fact-what",
      cell: (fact) => <FactWhat fact={fact} language={language} />,
    },
    {
      key: "value",
      header: words.value,
      isBlock: true,
      className: "fact-figure",
      cell: (fact) => <FactValue fact={fact} language={language} />,
    },
    {
      key: "when",
      header: words.when,
      isBlock: true,
      className: "fact-when",
      cell: (fact) => <FactWhen fact={fact} language={language} />,
    },
    ...(shared === null ? [sourceColumn(language)] : []),
  ];
  return (
    <div className="fact-table">
      {shared === null ? null : <SharedSourceLine source={shared} language={language} />}
      <DataTable caption={caption} columns={columns} rows={facts} rowKey={(fact) => fact.id} empty={words.empty} />
    </div>
  );
}

function sourceColumn(language: Language): Column<FactEntry> {
  return {
    key: "source",
    header: getMessages(language).facts.table.source,
    isBlock: true,
    className: "fact-source",
    cell: ({ source }) => <FactSourceLine source={source} language={language} />,
  };
}

/** The document that all of several rows stand in is named once, above them. */
function sharedSource(facts: readonly FactEntry[]): FactEntry["source"] | null {
  const [first] = facts;
  if (first === undefined || facts.length < 2) return null;
  return facts.every((fact) => fact.source.id === first.source.id) ? first.source : null;
}

function FactWhat({ fact, language }: { fact: FactEntry; language: Language }) {
  const { table: words } = getMessages(language).facts;
  return (
    <>
      <span className="fact-name">
        {hasOwnSubject(fact) ? (
          <>
            <FactText text={fact.subject} language={language} />:{" "}
          </>
        ) : null}
        <FactText text={fact.indicator} language={language} />
      </span>
      {hasOwnScope(fact) ? (
        <span className="gap-note block">
          {isShareFact(fact) ? words.denominator : words.scope} <FactText text={fact.scope} language={language} />
        </span>
      ) : null}
      {fact.note.en === "" ? null : (
        <span className="gap-note block">
          {words.note} <FactText text={fact.note} language={language} />
        </span>
      )}
      <ConflictList fact={fact} language={language} />
    </>
  );
}

function FactWhen({ fact, language }: { fact: FactEntry; language: Language }) {
  const { kinds, period } = getMessages(language).facts;
  return (
    <>
      <Badge>{kinds[fact.kind]}</Badge> <span className="fact-time">{printFactTime(fact, language)}</span>
      {fitsNoRegime(fact) ? <span className="gap-note block">{period.noRegime}</span> : null}
    </>
  );
}
