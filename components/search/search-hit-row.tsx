import { SampleMark } from "@/components/indicators/sample-mark";
import type { SearchGroup, SearchHit } from "@/lib/features/search/types";
import { getMessages } from "@/lib/i18n/get-messages";
import type { Language } from "@/lib/i18n/language";
import { MarkedText } from "./marked-text";

type RowProps = { hit: SearchHit; group: SearchGroup; text: string; language: Language };

export function SearchHitRow({ hit, group, text, language }: RowProps) {
  const { href, code } = hit;
  const detail = hit.detail[language];
  const name = <MarkedText text={hit.name[language]} query={text} />;
  return (
    <li className="search-hit">
      <span className="search-hit-name">
        {href === null ? (
          <span>{name}</span>
        ) : (
          <a href={href} className="search-hit-link">
            {name}
          </a>
        )}
        {hit.sample ? <SampleMark language={language} /> : null}
      </span>
      {code === null && detail === "" ? null : (
        <span className="search-hit-detail">
          {code === null ? null : (
            <span className="search-hit-code">
              <MarkedText text={code} query={text} />
            </span>
          )}
          {detail === "" ? null : (
            <span>
              <MarkedText text={detail} query={text} />
            </span>
          )}
        </span>
      )}
      <Related hit={hit} group={group} language={language} />
    </li>
  );
}

function Related({ hit, group, language }: Omit<RowProps, "text">) {
  const words = getMessages(language).search;
  if (hit.related.length === 0) return null;
  return (
    <span className="search-hit-detail">
      <span>{group === "formerUnits" ? words.nowIn : words.itsTargets}</span>
      {hit.related.map(({ label, href }) => (
        <a key={label.vi} href={href} className="link">
          {label[language]}
        </a>
      ))}
    </span>
  );
}
