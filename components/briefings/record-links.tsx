import { getMessages } from "@/lib/i18n/get-messages";
import type { Language } from "@/lib/i18n/language";

/** To the pages that answer where a printed figure came from and whether a file is ours. */
export function RecordLinks({ language }: { language: Language }) {
  const { record } = getMessages(language).briefings;
  return (
    <span className="no-print page-links">
      <a className="link" href="/trace">
        {record.trace}
      </a>
      <a className="link" href="/verify">
        {record.verify}
      </a>
    </span>
  );
}
