import { factHref } from "@/components/facts/fact-address";
import { FactText } from "@/components/facts/fact-text";
import { FactValue } from "@/components/facts/fact-value";
import { printFactTime } from "@/components/facts/print-fact";
import { Card } from "@/components/ui/card";
import type { FactEntry } from "@/lib/features/facts/types";
import { getMessages } from "@/lib/i18n/get-messages";
import type { Language } from "@/lib/i18n/language";

const OWNERS = ["central", "ministries", "police and military", "city", "non-public"] as const;
type Owner = (typeof OWNERS)[number];

/** An inventory needs several owners; two alone are a scope, not an inventory. */
const FEWEST_OWNERS = 3;

type Group = { readonly owner: Owner; readonly facts: readonly FactEntry[] };

/** Published stocks by who owns what is counted; empty where the sources do not tell owners apart. */
export function groupByOwner(facts: readonly FactEntry[]): readonly Group[] {
  const stocks = facts.filter((fact) => fact.kind === "actual" && fact.periodKind === "stock" && fact.value !== null);
  const groups = OWNERS.map((owner) => ({ owner, facts: stocks.filter((fact) => fact.scope.en === owner) })).filter(
    (group) => group.facts.length > 0,
  );
  return groups.length < FEWEST_OWNERS ? [] : groups;
}

type InventoryCardProps = { facts: readonly FactEntry[]; language: Language };

/** Who owns what: groups counted at different times stand beside each other and are never added up. */
export function InventoryCard({ facts, language }: InventoryCardProps) {
  const groups = groupByOwner(facts);
  if (groups.length === 0) return null;
  const { inventory: words } = getMessages(language).provinces;
  return (
    <Card id="inventory-title" title={words.title} aside={words.aside} className="story-card" isFlush>
      <table className="data-table owners-table">
        <caption className="sr-only">{words.caption}</caption>
        <thead>
          <tr>
            <th scope="col">{words.item}</th>
            <th scope="col">{words.value}</th>
            <th scope="col" className="max-sm:hidden">
              {words.when}
            </th>
            <th scope="col">{words.id}</th>
          </tr>
        </thead>
        {groups.map((group) => (
          <OwnerRows key={group.owner} group={group} language={language} />
        ))}
      </table>
    </Card>
  );
}

function OwnerRows({ group, language }: { group: Group; language: Language }) {
  const { owners } = getMessages(language).provinces.inventory;
  return (
    <tbody>
      <tr>
        <th scope="rowgroup" colSpan={4} className="owner-head">
          {owners[group.owner]}
        </th>
      </tr>
      {group.facts.map((fact) => (
        <tr key={fact.id}>
          <th scope="row">
            <FactText text={fact.indicator} language={language} />
            <span className="gap-note block sm:hidden">{printFactTime(fact, language)}</span>
          </th>
          <td>
            <FactValue fact={fact} language={language} />
          </td>
          <td className="max-sm:hidden">{printFactTime(fact, language)}</td>
          <td className="fact-id">
            <a className="link" href={factHref(fact.id)}>
              {fact.id}
            </a>
          </td>
        </tr>
      ))}
    </tbody>
  );
}
