import { Card } from "@/components/ui/card";
import type { SearchGroupResult } from "@/lib/features/search/types";
import { formatNumber } from "@/lib/format/number";
import { getMessages, type Messages } from "@/lib/i18n/get-messages";
import type { Language } from "@/lib/i18n/language";
import { listAddress, searchAddress } from "./search-address";
import { SearchHitRow } from "./search-hit-row";

type CardProps = { result: SearchGroupResult; text: string; isAlone: boolean; language: Language };

/** The best matches of one kind, and the way to all of them. */
export function SearchGroupCard({ result, text, isAlone, language }: CardProps) {
  const { group, total, hits } = result;
  const words = getMessages(language).search;
  const count = formatNumber(total, { language });
  return (
    <Card
      id={`group-${group}`}
      title={words.groups[group]}
      aside={words.groupTotal(count)}
      tools={<ListLink {...result} text={text} words={words} />}
      isFlush
    >
      <ol className="search-hits">
        {hits.map((hit) => (
          <SearchHitRow key={hit.id} hit={hit} group={group} text={text} language={language} />
        ))}
      </ol>
      <p className="search-more">
        {isAlone ? (
          <>
            {hits.length < total ? <span>{words.firstOf(formatNumber(hits.length, { language }), count)}</span> : null}
            <a href={searchAddress(text)} className="link">
              {words.showGroups}
            </a>
          </>
        ) : hits.length < total ? (
          <a href={searchAddress(text, group)} className="link">
            {words.showAll(count, words.groups[group])}
          </a>
        ) : null}
      </p>
    </Card>
  );
}

function ListLink({ group, text, words }: SearchGroupResult & { text: string; words: Messages["search"] }) {
  const href = listAddress(group, text);
  if (href === null || !(group in words.openList)) return null;
  return (
    <a href={href} className="link no-print">
      {words.openList[group as keyof typeof words.openList]}
    </a>
  );
}
