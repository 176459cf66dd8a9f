import { Card } from "@/components/ui/card";
import type { Messages } from "@/lib/i18n/get-messages";
import { searchAddress } from "./search-address";

const EXAMPLES = ["T-HT-1", "bac si", "giuong benh", "18073", "72-NQ/TW"];

/** What to do next; `text` is null where nothing was searched for yet. */
export function NothingFound({ text, words }: { text: string | null; words: Messages["search"] }) {
  return (
    <Card>
      <div className="search-none">
        {text === null ? null : (
          <p role="status" className="search-none-title">
            {words.none(text)}
          </p>
        )}
        <p>{words.noneLead}</p>
        <ul className="search-hints">
          {Object.values(words.hints).map((hint) => (
            <li key={hint}>{hint}</li>
          ))}
        </ul>
        <p className="search-examples">
          <span>{words.tryThese}:</span>
          {EXAMPLES.map((example) => (
            <a key={example} href={searchAddress(example)} className="link">
              {example}
            </a>
          ))}
        </p>
      </div>
    </Card>
  );
}
