import { FactText } from "@/components/facts/fact-text";
import { FactValue } from "@/components/facts/fact-value";
import { fitsNoRegime, hasOwnScope, isShareFact, printFactTime } from "@/components/facts/print-fact";
import { Card } from "@/components/ui/card";
import { type Column, DataTable } from "@/components/ui/data-table";
import type { FactEntry } from "@/lib/features/facts/types";
import { getMessages } from "@/lib/i18n/get-messages";
import type { Language } from "@/lib/i18n/language";
import { idColumn } from "./conflict-cards";

/** One share alone can be taken for no other. */
const FEWEST_SHARES = 2;

type SharesCardProps = { facts: readonly FactEntry[]; language: Language };

/** Every published percentage with what it is a percentage of, so that none is read as one of another. */
export function SharesCard({ facts, language }: SharesCardProps) {
  const shares = facts.filter(isShareFact);
  if (shares.length < FEWEST_SHARES) return null;
  const { shares: words } = getMessages(language).provinces;
  const { period } = getMessages(language).facts;
  const columns: Column<FactEntry>[] = [
    {
      key: "share",
      header: words.share,
      isBlock: true,
      cell: (fact) => <FactValue fact={fact} language={language} />,
    },
    {
      key: "of",
      header: words.of,
      isBlock: true,
      cell: (fact) => (hasOwnScope(fact) ? <FactText text={fact.scope} language={language} /> : words.whole),
    },
    {
      key: "what",
      header: words.what,
      isRowHeader: true,
      isBlock: true,
      cell: (fact) => <FactText text={fact.indicator} language={language} />,
    },
    {
      key: "when",
      header: words.when,
      isBlock: true,
      cell: (fact) => (
        <>
          {printFactTime(fact, language)}
          {fitsNoRegime(fact) ? <span className="gap-note block">{period.noRegime}</span> : null}
        </>
      ),
    },
    idColumn(language),
  ];
  return (
    <Card id="shares-title" title={words.title} className="story-card" isFlush>
      <p className="story-lines">{words.lead}</p>
      <DataTable caption={words.caption} columns={columns} rows={shares} rowKey={(fact) => fact.id} />
    </Card>
  );
}
