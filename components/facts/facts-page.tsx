import "./facts.css";
import { Card } from "@/components/ui/card";
import { DownloadLinks } from "@/components/ui/download-links";
import { Notice } from "@/components/ui/notice";
import { PageHead } from "@/components/ui/page-head";
import type { FactEntry, SourceEntry } from "@/lib/features/facts/types";
import { formatNumber } from "@/lib/format/number";
import { getMessages } from "@/lib/i18n/get-messages";
import type { Language } from "@/lib/i18n/language";
import { type FactFilter, factQuery, filterFacts, isFiltered } from "./fact-filter";
import { FactGroup } from "./fact-group";
import { FactsForm } from "./facts-form";
import { SourcesTable } from "./sources-table";

type FactsPageProps = {
  facts: readonly FactEntry[];
  sources: readonly SourceEntry[];
  filter: FactFilter;
  /** Values of the address that were not understood. */
  refused: readonly { readonly name: string; readonly given: string }[];
  /** The reader's own province, open before anything is asked for; null for a reader of the whole nation. */
  ownPlace: string | null;
  language: Language;
};

const NATION = "VN";

/** Every published statement by place, and the documents they stand in. */
export function FactsPage(props: FactsPageProps) {
  const { facts, sources, filter, refused, ownPlace, language } = props;
  const { facts: words, downloads } = getMessages(language);
  const count = (number: number) => formatNumber(number, { language });
  const shown = filterFacts(facts, filter);
  return (
    <div className="page">
      <PageHead
        title={words.title}
        facts={words.shown(count(shown.length), count(facts.length))}
        lead={words.lead(count(facts.length), count(sources.length))}
        tools={<DownloadLinks path="/facts/export" query={factQuery(filter)} words={downloads} />}
      />
      {refused.map(({ name, given }) => (
        <Notice key={name} tone="error">
          {words.filter.refused(name, given)}
        </Notice>
      ))}
      <FactsForm facts={facts} sources={sources} filter={filter} language={language} />
      {groupByPlace(shown, language).map(({ code, name, rows }) => (
        <Card
          key={code}
          id={`facts-${code}`}
          title={<PlaceName code={code} name={name} />}
          aside={words.countOf(count(rows.length))}
          className="fact-card"
          isFlush
        >
          <FactGroup
            place={name}
            facts={rows}
            isOpen={isFiltered(filter) || code === (ownPlace ?? NATION)}
            language={language}
          />
        </Card>
      ))}
      {shown.length === 0 ? <Notice>{words.table.empty}</Notice> : null}
      <SourcesTable sources={sources} language={language} />
    </div>
  );
}

function PlaceName({ code, name }: { code: string; name: string }) {
  return (
    <a className="link" href={`/provinces/${code}`}>
      {name}
    </a>
  );
}

/** In the order in which they come: the nation, then the provinces by code. */
function groupByPlace(facts: readonly FactEntry[], language: Language) {
  const groups = new Map<string, { code: string; name: string; rows: FactEntry[] }>();
  for (const fact of facts) {
    const code = fact.provinceCode ?? NATION;
    const name = fact.provinceName?.[language] ?? getMessages(language).facts.filter.nation;
    const group = groups.get(code) ?? { code, name, rows: [] };
    group.rows.push(fact);
    groups.set(code, group);
  }
  return [...groups.values()];
}
