import { FactTable } from "@/components/facts/fact-table";
import { PhoneFold } from "@/components/overview/phone-fold";
import { Card } from "@/components/ui/card";
import type { FactEntry } from "@/lib/features/facts/types";
import { formatNumber } from "@/lib/format/number";
import { getMessages } from "@/lib/i18n/get-messages";
import type { Language } from "@/lib/i18n/language";

type PublishedFactsCardProps = { place: string; name: string; facts: readonly FactEntry[]; language: Language };

/** All that was published about a place; commitments without a number stand apart and say so. */
export function PublishedFactsCard({ place, name, facts, language }: PublishedFactsCardProps) {
  const { provinces, facts: factWords } = getMessages(language);
  const { facts: words } = provinces;
  const count = (rows: readonly FactEntry[]) => formatNumber(rows.length, { language });
  const commitments = facts.filter(({ kind, value }) => kind === "commitment" && value === null);
  const others = facts.filter((fact) => !commitments.includes(fact));
  return (
    <>
      {others.length === 0 ? null : (
        <Card
          id="facts-title"
          title={words.title}
          aside={words.aside(count(others))}
          tools={
            <a className="link" href={`/facts?province=${place}`}>
              {words.all}
            </a>
          }
          isFlush
        >
          <PhoneFold summary={factWords.table.show(count(others), name)}>
            <FactTable caption={factWords.table.caption(name)} facts={others} language={language} />
          </PhoneFold>
        </Card>
      )}
      {commitments.length === 0 ? null : (
        <Card
          id="commitments-title"
          title={words.commitments}
          aside={words.commitmentsAside(count(commitments))}
          isFlush
        >
          <PhoneFold summary={words.commitmentsShow(count(commitments))}>
            <FactTable caption={words.commitments} facts={commitments} language={language} />
          </PhoneFold>
        </Card>
      )}
    </>
  );
}
