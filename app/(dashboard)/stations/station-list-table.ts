import { filterStations } from "@/components/stations/filter-stations";
import { sortChoiceOf, sortStations } from "@/components/stations/sort-stations";
import { listStationNotes } from "@/components/stations/station-list-notes";
import { isFiltered, type StationQuery } from "@/components/stations/station-query";
import { describeOrder } from "@/components/stations/station-table";
import { summarizeStations } from "@/components/stations/summarize-stations";
import type { DownloadCell, DownloadColumn, DownloadTable } from "@/lib/export/download-table";
import type { ListedStation, StationListPage } from "@/lib/features/stations/types";
import { formatDate } from "@/lib/format/date";
import { formatNumber } from "@/lib/format/number";
import { getMessages } from "@/lib/i18n/get-messages";
import type { Language } from "@/lib/i18n/language";

type Input = { readonly page: StationListPage; readonly query: StationQuery; readonly language: Language };

/** The list as its page shows it, filtered and sorted, to save; missing stays empty, never 0. */
export function stationListTable({ page, query, language }: Input): DownloadTable {
  const { stations: words } = getMessages(language);
  const shown = sortStations(filterStations(page.stations, query), sortChoiceOf(query));
  const date = page.countedOn ?? page.asOf;
  return {
    fileName: `tram-y-te-${page.provinceCode}-${date}`,
    title: words.list.file.title(page.provinceCode, formatDate(date, language)),
    columns: listColumns(language),
    rows: shown.map((station) => toCells(station, language)),
    notes: listNotes({ page, query, language }, shown.length),
  };
}

function listColumns(language: Language): DownloadColumn[] {
  const { columns, file } = getMessages(language).stations.list;
  const text = (heading: string): DownloadColumn => ({ heading, kind: "text" });
  const figure = (heading: string): DownloadColumn => ({ heading, kind: "decimal", digits: 2 });
  const heads = (heading: string): DownloadColumn => ({ heading, kind: "integer" });
  const date = (heading: string): DownloadColumn => ({ heading, kind: "date" });
  return [
    text(file.code),
    text(file.station),
    text(file.communeCode),
    text(file.commune),
    text(file.kind),
    text(columns.terrain),
    figure(file.counted),
    heads(columns.permanent),
    heads(columns.contract),
    heads(columns.rotated),
    figure(file.fte),
    figure(columns.shortfall),
    date(file.sinceDate),
    text(file.sinceBefore),
    text(columns.state),
    heads(columns.points),
    date(file.lastDate),
    figure(file.lastValue),
    text(file.sample),
  ];
}

function toCells(station: ListedStation, language: Language): DownloadCell[] {
  const { common, stations } = getMessages(language);
  const { list } = stations;
  const { doctors, belowSince, lastKnown } = station;
  return [
    station.code,
    station.name[language],
    station.communeCode,
    station.communeName[language],
    list.filter.kinds[station.isWard ? "ward" : "commune"],
    station.terrain === null ? null : list.terrains[station.terrain],
    doctors?.counted ?? null,
    doctors?.permanent ?? null,
    doctors?.contract ?? null,
    doctors?.rotated ?? null,
    doctors?.onSiteFte ?? null,
    station.shortfall,
    belowSince?.since ?? null,
    belowSince === null ? null : belowSince.isFromFirstReport ? common.yes : common.no,
    list.reportStates[station.reportState],
    station.points,
    lastKnown?.date ?? null,
    lastKnown?.counted ?? null,
    station.sample ? common.yes : common.no,
  ];
}

function listNotes({ page, query, language }: Input, shown: number): string[] {
  const { downloads, stations: words } = getMessages(language);
  const summary = summarizeStations(page.stations, page.floor);
  const print = (value: number) => formatNumber(value, { language });
  return [
    downloads.asOf(formatDate(page.countedOn ?? page.asOf, language)),
    ...(page.reader === "province"
      ? [words.facts.reported(print(summary.reported), print(summary.units)).replaceAll("**", "")]
      : []),
    isFiltered(query) ? words.list.file.filter(describeFilters(query, language)) : words.list.file.noFilter,
    words.list.matches(print(shown), print(page.stations.length)),
    describeOrder(sortChoiceOf(query), language),
    words.list.file.source,
    downloads.missing,
    ...(summary.isSample ? [downloads.sample] : []),
    ...listStationNotes({ page, summary, language }),
  ];
}

function describeFilters({ q, status, short, kind, terrain, report }: StationQuery, language: Language): string {
  const { filter, statuses, reportStates, terrains } = getMessages(language).stations.list;
  const parts = [
    q === undefined ? "" : `${filter.q}: ${q}`,
    status === undefined ? "" : `${filter.status}: ${statuses[status]}`,
    short === undefined ? "" : `${filter.short}: ${short}`,
    kind === undefined ? "" : `${filter.kind}: ${filter.kinds[kind]}`,
    terrain === undefined ? "" : `${filter.terrain}: ${terrains[terrain]}`,
    report === undefined ? "" : `${filter.report}: ${reportStates[report]}`,
  ];
  return parts.filter((part) => part !== "").join("; ");
}
