import { publisherInVietnamese } from "@/components/facts/publisher-words";
import { SourceName } from "@/components/indicators/source-name";
import { Card } from "@/components/ui/card";
import type { SourceRef } from "@/lib/features/targets/types";
import { getMessages } from "@/lib/i18n/get-messages";
import type { Language } from "@/lib/i18n/language";

type SourcesCardProps = { sources: readonly SourceRef[]; language: Language };

/** Documents behind the target and its figures, each with publisher and address. */
export function SourcesCard({ sources, language }: SourcesCardProps) {
  const { sources: words } = getMessages(language).target;
  return (
    <Card id="sources-title" title={words.title}>
      <ol className="grid gap-2">
        {sources.map((source) => (
          <li key={source.id} className="text-sm">
            <cite className="text-base not-italic">
              <SourceName source={source} language={language} />
            </cite>
            <SourceDetail source={source} language={language} />
          </li>
        ))}
      </ol>
    </Card>
  );
}

/** Only an address that is one whole becomes a link; some sources are cited by site and article number. */
const LINKABLE = /^https?:\/\/\S+$/;

function SourceDetail({ source, language }: { source: SourceRef; language: Language }) {
  const { sources: words } = getMessages(language).target;
  const { publisher, place, address } = source;
  const said = language === "vi" ? publisherInVietnamese(publisher) : publisher;
  const facts = [said, place === "" ? "" : words.place(place)].filter((part) => part !== "").join(" · ");
  return (
    <>
      {facts === "" ? null : <span className="block text-ink-2">{facts}</span>}
      {address === "" ? null : LINKABLE.test(address) ? (
        <a className="link block wrap-anywhere" href={address} rel="noreferrer">
          {address}
        </a>
      ) : (
        <span className="block wrap-anywhere text-ink-2">{address}</span>
      )}
    </>
  );
}
