import { isDocument, sourceHref } from "@/components/facts/fact-address";
import { Card } from "@/components/ui/card";
import type { SnapshotSource } from "@/lib/domain/briefings/snapshot";
import { getMessages } from "@/lib/i18n/get-messages";
import type { Language } from "@/lib/i18n/language";

/** The documents that a row names, or all of a briefing. */
export function TraceSources({ sources, language }: { sources: readonly SnapshotSource[]; language: Language }) {
  const { trace } = getMessages(language).briefings;
  return (
    <Card id="sources" title={trace.sources}>
      {sources.length === 0 ? <p>{trace.noSources}</p> : null}
      <ul className="trace-sources">
        {sources.map((source) => (
          <li key={source.id}>
            <SourceLine source={source} place="" />
          </li>
        ))}
      </ul>
    </Card>
  );
}

export function SourceLine({ source, place }: { source: SnapshotSource; place: string }) {
  const { id, title, publisher } = source;
  return (
    <span>
      {isDocument(id) ? (
        <a className="link" href={sourceHref(id)}>
          {title}
        </a>
      ) : (
        title
      )}
      {[publisher, place].filter((part) => part !== "").map((part) => `, ${part}`)}
    </span>
  );
}
