import { SourceName } from "@/components/indicators/source-name";
import type { FactSource } from "@/lib/features/facts/types";
import { formatPartialDate } from "@/lib/format/date";
import { getMessages } from "@/lib/i18n/get-messages";
import type { Language } from "@/lib/i18n/language";
import { sourceHref } from "./fact-address";
import { publisherInVietnamese } from "./publisher-words";

type FactSourceProps = { source: FactSource; language: Language };

/** Title, publisher and date of the document; the title leads to the list of sources with the address. */
export function FactSourceLine({ source, language }: FactSourceProps) {
  return (
    <>
      <SourceLink source={source} language={language} />
      <span className="gap-note block">
        {publisherOf(source, language)} · {sourceDate(source.dateText, language)}
      </span>
    </>
  );
}

/** The same for a whole table: "Nguồn của mọi dữ kiện dưới đây: …". */
export function SharedSourceLine({ source, language }: FactSourceProps) {
  return (
    <p className="fact-shared-source">
      {getMessages(language).facts.table.sharedSource} <SourceLink source={source} language={language} /> ·{" "}
      {publisherOf(source, language)} · {sourceDate(source.dateText, language)}
    </p>
  );
}

function SourceLink({ source, language }: FactSourceProps) {
  return (
    <a className="link" href={sourceHref(source.id)}>
      <SourceName source={{ ...source, place: "" }} language={language} />
    </a>
  );
}

const NOT_STATED = "not stated";

export function publisherOf({ publisher }: FactSource, language: Language): string {
  const { sources: words } = getMessages(language).facts;
  const said = language === "vi" ? publisherInVietnamese(publisher) : publisher;
  return publisher === "" || publisher === NOT_STATED ? words.noPublisher : said;
}

const PART = /^(\d{4})(-\d{2})?(-\d{2})?$/;

/** The date as precise as the source gives it: "28/10/2025", "tháng 2/2025", "2024", "sau tháng 12/2025". */
export function sourceDate(text: string, language: Language): string {
  const { sources: words } = getMessages(language).facts;
  if (text === "") return words.undated;
  const after = /^after (.+)$/.exec(text)?.[1];
  if (after !== undefined) return words.after(sourceDate(after, language));
  const [, first, last] = /^(\d{4})-(\d{4})$/.exec(text) ?? [];
  if (first !== undefined && last !== undefined) return words.to(first, last);
  const [, year, month, day] = PART.exec(text) ?? [];
  if (year === undefined) return text;
  const precision = day !== undefined ? "day" : month !== undefined ? "month" : "year";
  return formatPartialDate(`${year}${month ?? "-01"}${day ?? "-01"}`, precision, language);
}
