import { sourceTitle } from "@/components/indicators/source-title";
import type { FacilityListPage } from "@/lib/features/facilities/types";
import { formatDate } from "@/lib/format/date";
import { formatNumber } from "@/lib/format/number";
import { getMessages } from "@/lib/i18n/get-messages";
import type { Language } from "@/lib/i18n/language";

/** What the figures of the list mean and which documents stand behind them; the files carry the same words. */
export function listFacilityNotes({ published, staff }: FacilityListPage, language: Language): string[] {
  const { facilities: words } = getMessages(language);
  const { notes, barsLegend } = words.list;
  const print = (value: number) => formatNumber(value, { language });
  const { conversions, electronicRecords } = published;
  return [
    words.beds.explained,
    words.records.explained,
    ...(electronicRecords === null || electronicRecords.on === null
      ? []
      : [
          notes.records(
            print(electronicRecords.value),
            formatDate(electronicRecords.on, language),
            sourceTitle(electronicRecords.source, language),
          ),
        ]),
    ...(conversions === null
      ? []
      : [
          notes.conversion(
            print(conversions.value),
            conversions.source.place,
            sourceTitle(conversions.source, language),
          ),
        ]),
    ...(staff === null ? [] : [notes.staff]),
    `${barsLegend} ${notes.source}`,
  ];
}

export function FacilityNotes({ page, language }: { page: FacilityListPage; language: Language }) {
  return (
    <section className="overview-notes" aria-labelledby="notes-title">
      <h2 id="notes-title" className="font-semibold">
        {getMessages(language).facilities.list.notes.title}
      </h2>
      <ul>
        {listFacilityNotes(page, language).map((note) => (
          <li key={note}>{note}</li>
        ))}
      </ul>
    </section>
  );
}
