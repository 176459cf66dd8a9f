import { listHistoryRows } from "@/components/stations/history-rows";
import { listStationPageNotes } from "@/components/stations/station-page";
import { endOfMonth } from "@/lib/domain/dates/iso-date";
import type { DownloadCell, DownloadTable } from "@/lib/export/download-table";
import type { StationPage } from "@/lib/features/stations/types";
import { formatDate } from "@/lib/format/date";
import { getMessages } from "@/lib/i18n/get-messages";
import type { Language } from "@/lib/i18n/language";

/** The doctors of the page by month to save, newest first; a month without a report has empty cells, never 0. */
export function historyTable(page: StationPage, language: Language): DownloadTable | null {
  const { common, downloads, stations } = getMessages(language);
  const { file, history: words } = stations.page;
  const { station, history } = page;
  const until = page.countedOn ?? page.asOf;
  if (history.length === 0) return null;
  const { columns } = words;
  return {
    fileName: `bac-si-${station.code}-${until}`,
    title: file.historyTitle(station.name[language], formatDate(until, language)),
    columns: [
      { heading: file.date, kind: "date" },
      { heading: columns.counted, kind: "decimal", digits: 2 },
      { heading: columns.permanent, kind: "integer" },
      { heading: columns.contract, kind: "integer" },
      { heading: columns.rotated, kind: "integer" },
      { heading: columns.fte, kind: "decimal", digits: 2 },
      { heading: columns.state, kind: "text" },
      { heading: stations.list.file.sample, kind: "text" },
    ],
    rows: listHistoryRows(history, until)
      .toReversed()
      .map(({ date, point }): DownloadCell[] => {
        if (point === null) return [date, null, null, null, null, null, words.states.missing, null];
        const { counted, permanent, contract, rotated, onSiteFte } = point.doctors;
        const approved = endOfMonth(date) === date ? words.states.approved : words.states.count;
        const state = point.approved ? approved : words.states.provisional;
        return [date, counted, permanent, contract, rotated, onSiteFte, state, point.sample ? common.yes : common.no];
      }),
    notes: [
      downloads.asOf(formatDate(until, language)),
      stations.list.file.source,
      downloads.missing,
      ...(station.sample || history.some(({ sample }) => sample) ? [downloads.sample] : []),
      ...listStationPageNotes(page, language),
    ],
  };
}
