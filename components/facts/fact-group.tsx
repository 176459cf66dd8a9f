import type { FactEntry } from "@/lib/features/facts/types";
import { formatNumber } from "@/lib/format/number";
import { getMessages } from "@/lib/i18n/get-messages";
import type { Language } from "@/lib/i18n/language";
import { FactTable } from "./fact-table";

type FactGroupProps = { place: string; facts: readonly FactEntry[]; isOpen: boolean; language: Language };

/**
 * The facts of a place behind one line. A link to a fact of a closed group opens it, and so does a search in the page:
 * browsers do that for whatever stands in a `<details>`. On paper all are open.
 */
export function FactGroup({ place, facts, isOpen, language }: FactGroupProps) {
  const { table: words } = getMessages(language).facts;
  return (
    <details className="fact-group" open={isOpen}>
      <summary className="fact-group-line">
        <span className="link fact-group-show">{words.show(formatNumber(facts.length, { language }), place)}</span>
        <span className="link fact-group-hide">{words.hide(place)}</span>
      </summary>
      <FactTable caption={words.caption(place)} facts={facts} language={language} isAnchored />
    </details>
  );
}
