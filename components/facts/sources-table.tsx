import { SourceName } from "@/components/indicators/source-name";
import { PhoneFold } from "@/components/overview/phone-fold";
import { Card } from "@/components/ui/card";
import { type Column, DataTable } from "@/components/ui/data-table";
import type { SourceEntry } from "@/lib/features/facts/types";
import { formatNumber } from "@/lib/format/number";
import { getMessages } from "@/lib/i18n/get-messages";
import type { Language } from "@/lib/i18n/language";
import { factHref, sourceAnchor } from "./fact-address";
import { publisherOf, sourceDate } from "./fact-source";

/** The documents behind every figure, each with what rests on it. */
export function SourcesTable({ sources, language }: { sources: readonly SourceEntry[]; language: Language }) {
  const { sources: words } = getMessages(language).facts;
  const columns: Column<SourceEntry>[] = [
    {
      key: "document",
      header: words.document,
      isRowHeader: true,
      isBlock: true,
      className: "source-document",
      cell: (source) => <SourceDocument source={source} language={language} />,
    },
    {
      key: "published",
      header: words.published,
      isBlock: true,
      className: "source-published",
      cell: (source) => (
        <>
          {publisherOf(source, language)}
          <span className="gap-note block">{sourceDate(source.dateText, language)}</span>
        </>
      ),
    },
    {
      key: "language",
      header: words.language,
      className: "source-language",
      cell: (source) => languageName(source.language, language),
    },
    {
      key: "uses",
      header: words.uses,
      isBlock: true,
      cell: (source) => <SourceUses source={source} language={language} />,
    },
  ];
  return (
    <Card
      id="sources"
      title={words.title}
      aside={words.aside(formatNumber(sources.length, { language }))}
      className="fact-card"
      isFlush
    >
      <PhoneFold summary={words.show(formatNumber(sources.length, { language }))}>
        <DataTable caption={words.caption} columns={columns} rows={sources} rowKey={(source) => source.id} />
      </PhoneFold>
    </Card>
  );
}

/** Only an address that is one whole becomes a link; some sources are cited by site and article number. */
const LINKABLE = /^https?:\/\/\S+$/;

function SourceDocument({ source, language }: { source: SourceEntry; language: Language }) {
  const { address } = source;
  return (
    <>
      <cite className="not-italic" id={sourceAnchor(source.id)}>
        <SourceName source={{ ...source, place: "" }} language={language} />
      </cite>
      {address === "" ? null : LINKABLE.test(address) ? (
        <a className="link gap-note block wrap-anywhere" href={address} rel="noreferrer">
          {address}
        </a>
      ) : (
        <span className="gap-note block wrap-anywhere">{address}</span>
      )}
    </>
  );
}

function languageName(code: string, language: Language): string {
  const { languages } = getMessages(language).facts.sources;
  return code === "vi" || code === "en" || code === "id" ? languages[code] : code;
}

function SourceUses({ source, language }: { source: SourceEntry; language: Language }) {
  const { sources: words } = getMessages(language).facts;
  const count = (number: number) => formatNumber(number, { language });
  const { factIds, resolutions, populations, communes } = source;
  const others = [
    resolutions > 0 ? words.resolutions(count(resolutions)) : "",
    populations > 0 ? words.populations(count(populations)) : "",
    communes > 0 ? words.communes(count(communes)) : "",
  ].filter((text) => text !== "");
  if (factIds.length === 0 && others.length === 0) return source.id === "holidays" ? words.holidays : words.other;
  return (
    <>
      {factIds.length === 0 ? null : (
        <span className="source-facts">
          {words.facts(count(factIds.length))}{" "}
          {factIds.map((id) => (
            <a key={id} className="link" href={factHref(id)}>
              {id}
            </a>
          ))}
        </span>
      )}
      {others.length === 0 ? null : <span className="block">{others.join(" · ")}</span>}
    </>
  );
}
