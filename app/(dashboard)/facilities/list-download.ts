import { listFacilityNotes } from "@/components/facilities/facility-notes";
import type { FacilityQuery } from "@/components/facilities/facility-query";
import { filterFacilities } from "@/components/facilities/filter-facilities";
import {
  bedDifference,
  bedsOf,
  type FacilityLine,
  sortChoiceOf,
  sortFacilities,
} from "@/components/facilities/sort-facilities";
import { hasSample } from "@/components/facilities/summarize-facilities";
import { sourceTitle } from "@/components/indicators/source-title";
import type { DownloadCell, DownloadColumn, DownloadTable } from "@/lib/export/download-table";
import type { BedFigure, FacilityListPage } from "@/lib/features/facilities/types";
import { formatDate } from "@/lib/format/date";
import { getMessages } from "@/lib/i18n/get-messages";
import type { Language } from "@/lib/i18n/language";

type Asked = { readonly page: FacilityListPage; readonly query: FacilityQuery; readonly language: Language };

/** The list as its page shows it, filtered and sorted, with the sources of the beds in columns of their own. */
export function facilityListDownload({ page, query, language }: Asked): DownloadTable {
  const { downloads, facilities: words } = getMessages(language);
  const { file } = words.list;
  const lines = page.facilities.map((row): FacilityLine => ({ ...row, staff: page.staff?.get(row.code) ?? null }));
  const rows = sortFacilities(filterFacilities(lines, query), sortChoiceOf(query));
  const columns = listColumns(language);
  const date = formatDate(page.asOf, language);
  return {
    fileName: `co-so-${page.provinceCode}-${page.asOf}`,
    title: file.title(page.provinceName[language], date),
    columns: columns.map(({ column }) => column),
    rows: rows.map((row) => columns.map(({ cell }) => cell(row))),
    notes: [
      downloads.asOf(date),
      ...(rows.some(hasSample) ? [downloads.sample] : []),
      describeFilter(query, language),
      ...listFacilityNotes(page, language),
      downloads.missing,
    ],
  };
}

type FileColumn = { readonly column: DownloadColumn; readonly cell: (row: FacilityLine) => DownloadCell };

function listColumns(language: Language): FileColumn[] {
  const { common, facilities: words } = getMessages(language);
  const { columns, file } = words.list;
  const text = (heading: string, cell: FileColumn["cell"]): FileColumn => ({ column: { heading, kind: "text" }, cell });
  const date = (heading: string, cell: FileColumn["cell"]): FileColumn => ({ column: { heading, kind: "date" }, cell });
  const count = (heading: string, cell: FileColumn["cell"]): FileColumn => ({
    column: { heading, kind: "integer" },
    cell,
  });
  const source = (figure: BedFigure) => (figure.kind === "value" ? sourceTitle(figure.source, language) : null);
  const since = (figure: BedFigure) => (figure.kind === "value" ? figure.from : null);
  return [
    text(file.code, (row) => row.code),
    text(columns.name, (row) => row.name[language]),
    text(columns.kind, (row) => words.kinds[row.kind]),
    text(columns.ownership, (row) => words.ownerships[row.ownership]),
    text(columns.level, (row) => (row.careLevel === null ? null : words.levels[row.careLevel])),
    count(columns.planned, (row) => bedsOf(row.beds.planned)),
    date(file.plannedFrom, (row) => since(row.beds.planned)),
    text(file.plannedSource, (row) => source(row.beds.planned)),
    count(columns.actual, (row) => bedsOf(row.beds.actual)),
    date(file.actualFrom, (row) => since(row.beds.actual)),
    text(file.actualSource, (row) => source(row.beds.actual)),
    count(columns.difference, bedDifference),
    date(file.emrSince, (row) => (row.records.kind === "value" ? row.records.since : null)),
    count(columns.doctors, (row) => row.staff?.doctors ?? null),
    count(columns.nurses, (row) => row.staff?.nurses ?? null),
    date(file.convertedOn, (row) => row.converted?.on ?? null),
    text(file.formerName, (row) => row.converted?.from[language] ?? null),
    date(file.from, (row) => row.from),
    text(file.sample, (row) => (hasSample(row) ? common.yes : common.no)),
  ];
}

function describeFilter(query: FacilityQuery, language: Language): string {
  const { facilities: words } = getMessages(language);
  const { file, filter } = words.list;
  const { q, kind, ownership, level, beds, emr } = query;
  const parts = [
    q === undefined ? "" : `${filter.q} “${q}”`,
    kind === undefined ? "" : words.kinds[kind],
    ownership === undefined ? "" : words.ownerships[ownership],
    level === undefined ? "" : level === "none" ? words.noLevel : words.levels[level],
    beds === undefined ? "" : beds === "with" ? filter.withBeds : filter.withoutBeds,
    emr === undefined ? "" : `${filter.emr}: ${emr === "yes" ? filter.emrYes : filter.emrNo}`,
  ].filter((part) => part !== "");
  return parts.length === 0 ? file.noFilter : file.filter(parts.join("; "));
}
