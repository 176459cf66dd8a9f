import { factHref } from "@/components/facts/fact-address";
import { FactText } from "@/components/facts/fact-text";
import { FactValue } from "@/components/facts/fact-value";
import { hasOwnScope, printFactTime } from "@/components/facts/print-fact";
import { Card } from "@/components/ui/card";
import { type Column, DataTable } from "@/components/ui/data-table";
import type { FactEntry } from "@/lib/features/facts/types";
import { getMessages } from "@/lib/i18n/get-messages";
import type { Language } from "@/lib/i18n/language";
import { explainArithmetic } from "./conflict-arithmetic";

type ConflictCardsProps = { facts: readonly FactEntry[]; language: Language };

/** Contradictions in what was published: the figures side by side, the sum done, and why neither is corrected. */
export function ConflictCards({ facts, language }: ConflictCardsProps) {
  return listConflicts(facts).map(({ code, sides, explanation }) => {
    const title = conflictTitle(code, language);
    const { conflicts: words } = getMessages(language).provinces;
    return (
      <Card key={code} id={`conflict-${code}`} title={title} aside={words.aside} isFlush className="story-card">
        <div className="story-lines">
          <p>{explanation[language]}</p>
          {explainArithmetic(code, facts, language).map((line) => (
            <p key={line} className="story-arithmetic">
              {line}
            </p>
          ))}
        </div>
        <DataTable
          caption={words.caption(title)}
          columns={columnsOf(language)}
          rows={sides}
          rowKey={(fact) => fact.id}
        />
      </Card>
    );
  });
}

/** Each contradiction once, with the facts that stand in it. */
export function listConflicts(facts: readonly FactEntry[]) {
  const conflicts = facts.flatMap((fact) => fact.conflicts);
  const codes = [...new Set(conflicts.map((conflict) => conflict.code))];
  return codes.flatMap((code) => {
    const explanation = conflicts.find((conflict) => conflict.code === code)?.explanation;
    const sides = facts.filter((fact) => fact.conflicts.some((conflict) => conflict.code === code));
    return explanation === undefined ? [] : [{ code, sides, explanation }];
  });
}

function conflictTitle(code: string, language: Language): string {
  const { titles, other } = getMessages(language).provinces.conflicts;
  return Object.hasOwn(titles, code) ? titles[code as keyof typeof titles] : other(code);
}

function columnsOf(language: Language): Column<FactEntry>[] {
  const { conflicts: words, inventory } = getMessages(language).provinces;
  return [
    {
      key: "fact",
      header: words.fact,
      isRowHeader: true,
      isBlock: true,
      cell: (fact) => <FactText text={fact.indicator} language={language} />,
    },
    {
      key: "value",
      header: words.value,
      isBlock: true,
      cell: (fact) => <FactValue fact={fact} language={language} />,
    },
    { key: "when", header: inventory.when, isBlock: true, cell: (fact) => printFactTime(fact, language) },
    {
      key: "base",
      header: words.base,
      isBlock: true,
      cell: (fact) => (
        <>
          {hasOwnScope(fact) ? (
            <span className="block">
              <FactText text={fact.scope} language={language} />
            </span>
          ) : null}
          {fact.note.en === "" ? null : (
            <span className="gap-note block">
              <FactText text={fact.note} language={language} />
            </span>
          )}
        </>
      ),
    },
    idColumn(language),
  ];
}

/** Leads to the fact as it was published, with its source. */
export function idColumn(language: Language): Column<FactEntry> {
  const { inventory } = getMessages(language).provinces;
  return {
    key: "id",
    header: inventory.id,
    className: "fact-id",
    cell: ({ id }) => (
      <a className="link" href={factHref(id)}>
        {id}
      </a>
    ),
  };
}
