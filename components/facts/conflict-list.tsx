import { Icon } from "@/components/ui/icon";
import type { FactEntry } from "@/lib/features/facts/types";
import { getMessages } from "@/lib/i18n/get-messages";
import type { Language } from "@/lib/i18n/language";
import { factHref } from "./fact-address";

/** What contradicts a fact, in words, with links to the other side. */
export function ConflictList({ fact, language }: { fact: FactEntry; language: Language }) {
  const { conflict: words } = getMessages(language).facts;
  return fact.conflicts.map(({ code, explanation, with: others }) => (
    <div key={code} className="fact-conflict">
      <span className="tone-at_risk tone-text">
        <Icon name="warning" /> <b>{words.mark}.</b>
      </span>{" "}
      {explanation[language]}{" "}
      {others.length === 0 ? null : (
        <span>
          {words.with}{" "}
          {others.map((id, index) => (
            <span key={id}>
              {index === 0 ? null : ", "}
              <a className="link" href={factHref(id)}>
                {id}
              </a>
            </span>
          ))}
          .
        </span>
      )}
    </div>
  ));
}
