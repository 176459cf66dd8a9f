import { getMessages } from "@/lib/i18n/get-messages";
import type { Language } from "@/lib/i18n/language";
import { BATCH_PATH, batchWords } from "./batch-words";

type RecordLinksProps = { language: Language; hasBatches?: boolean | undefined };

/**
 * To the pages that answer where a printed figure came from and whether a file is ours; for those of the whole nation also to
 * the documents of all provinces.
 */
export function RecordLinks({ language, hasBatches = false }: RecordLinksProps) {
  const { record } = getMessages(language).briefings;
  return (
    <span className="no-print page-links">
      {hasBatches ? (
        <a className="link" href={BATCH_PATH}>
          {batchWords(language).title}
        </a>
      ) : null}
      <a className="link" href="/trace">
        {record.trace}
      </a>
      <a className="link" href="/verify">
        {record.verify}
      </a>
    </span>
  );
}
