import type { CountingRule } from "@/lib/domain/stations/count-doctors";
import type { StationListPage } from "@/lib/features/stations/types";
import { formatNumber } from "@/lib/format/number";
import { getMessages } from "@/lib/i18n/get-messages";
import type { Language } from "@/lib/i18n/language";
import type { StationSummary } from "./summarize-stations";

type NotesProps = { page: StationListPage; summary: StationSummary; language: Language };

/** How to read the list; the same notes go with its files. */
export function StationListNotes(props: NotesProps) {
  return (
    <section className="text-sm text-ink-2" aria-labelledby="notes-title">
      <h2 id="notes-title" className="font-semibold">
        {getMessages(props.language).footnotes.title}
      </h2>
      <ul>
        {[...listStationNotes(props), getMessages(props.language).stations.list.file.source].map((note) => (
          <li key={note}>{note}</li>
        ))}
      </ul>
    </section>
  );
}

export function listStationNotes({ page, summary, language }: NotesProps): string[] {
  const { footnotes, stations } = getMessages(language);
  const { list, since } = stations;
  const { floor, floorTargetCode, countingRule } = page;
  return [
    describeRule(countingRule, language),
    ...(floor === null || floorTargetCode === null
      ? []
      : [list.notes.floor(formatNumber(floor, { language }), floorTargetCode)]),
    `${list.columns.since}: ${since.explained}`,
    list.order,
    footnotes.missing,
    ...(summary.isSample ? [footnotes.stationUnits, list.notes.terrain, footnotes.sample] : []),
  ];
}

/** The counting rule in force as a footnote. */
export function describeRule(rule: CountingRule, language: Language): string {
  const { footnotes } = getMessages(language);
  return {
    permanent: footnotes.countingRule.permanent,
    permanent_contract: footnotes.countingRule.permanent_and_contract,
    on_site_fte: footnotes.countingRule.on_site_fte,
  }[rule];
}
