import { Notice } from "@/components/ui/notice";
import { PageHead } from "@/components/ui/page-head";
import { QUERY_MAX_LENGTH } from "@/lib/features/search/constants";
import type { SearchResult } from "@/lib/features/search/types";
import { formatNumber } from "@/lib/format/number";
import { getMessages, type Messages } from "@/lib/i18n/get-messages";
import type { Language } from "@/lib/i18n/language";
import { NothingFound } from "./nothing-found";
import { SearchBox } from "./search-box";
import { SearchGroupCard } from "./search-group-card";
import "./search.css";

type SearchPageProps = { result: SearchResult; language: Language };

export function SearchPage({ result, language }: SearchPageProps) {
  const messages = getMessages(language);
  const words = messages.search;
  const { text, groups } = result;
  const total = (groups ?? []).reduce((sum, group) => sum + group.total, 0);
  return (
    <div className="page">
      <PageHead
        title={words.title}
        facts={groups !== null && total > 0 ? <Found total={total} words={words} language={language} /> : null}
        lead={text === "" ? words.lead : null}
      />
      <SearchBox text={text} words={words} />
      {result.isCut ? <Notice>{words.cut(formatNumber(QUERY_MAX_LENGTH, { language }))}</Notice> : null}
      {text !== "" && groups === null ? <Notice tone="warning">{words.onlySigns}</Notice> : null}
      {groups !== null && total > 0 ? (
        <Groups {...result} groups={groups} language={language} />
      ) : (
        <NothingFound text={groups === null ? null : text} words={words} />
      )}
    </div>
  );
}

function Found({ total, words, language }: { total: number; words: Messages["search"]; language: Language }) {
  return (
    <span role="status">
      <b className="text-ink">{words.found(formatNumber(total, { language }))}</b> {words.foundInScope}
    </span>
  );
}

type GroupsProps = SearchResult & { groups: NonNullable<SearchResult["groups"]>; language: Language };

function Groups({ text, groups, group: only, language }: GroupsProps) {
  return (
    <div className="search-groups">
      {groups.map((group) => (
        <SearchGroupCard key={group.group} result={group} text={text} isAlone={only !== null} language={language} />
      ))}
    </div>
  );
}
