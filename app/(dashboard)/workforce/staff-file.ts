import { describeOrder } from "@/components/workforce/staff-table";
import { isFiltered, type WorkforceQuery } from "@/components/workforce/workforce-query";
import type { IsoDate } from "@/lib/domain/dates/iso-date";
import type { DownloadCell, DownloadColumn, DownloadTable } from "@/lib/export/download-table";
import type { StaffList, StaffRow } from "@/lib/features/workforce/types";
import { formatDate } from "@/lib/format/date";
import { formatNumber } from "@/lib/format/number";
import { getMessages } from "@/lib/i18n/get-messages";
import type { Language } from "@/lib/i18n/language";

type Input = {
  readonly name: "staff" | "rotations";
  readonly list: StaffList & { readonly asOf: IsoDate };
  readonly provinceCode: string;
  readonly query: WorkforceQuery;
  readonly language: Language;
};

/** People as the page lists them, all its pages at once; names only come where the reader may see them. */
export function staffFile({ name, list, provinceCode, query, language }: Input): DownloadTable {
  const { downloads, workforce } = getMessages(language);
  const { file } = workforce;
  const print = (value: number) => formatNumber(value, { language });
  return {
    fileName: `${file.name}-${name}-${provinceCode}-${list.asOf}`,
    title: file.title(provinceCode, formatDate(list.asOf, language)),
    columns: columnsFor(language),
    rows: list.rows.map((row) => cellsOf(row, language)),
    notes: [
      downloads.asOf(formatDate(list.asOf, language)),
      file.matches(print(list.people), print(list.total)),
      ...(name === "staff" ? [describeFilters(query, language), describeOrder(query, language)] : []),
      file.source,
      downloads.missing,
      ...(list.rows.some((row) => row.sample) ? [downloads.sample] : []),
    ],
  };
}

function columnsFor(language: Language): DownloadColumn[] {
  const { file } = getMessages(language).workforce;
  const text = (heading: string): DownloadColumn => ({ heading, kind: "text" });
  const date = (heading: string): DownloadColumn => ({ heading, kind: "date" });
  return [
    text(file.number),
    text(file.fullName),
    text(file.professionCode),
    text(file.profession),
    text(file.qualification),
    text(file.employment),
    text(file.employerCode),
    text(file.employer),
    date(file.employedFrom),
    date(file.employedTo),
    text(file.presence),
    text(file.placeCode),
    text(file.place),
    { heading: file.share, kind: "percent", digits: 1 },
    date(file.presentFrom),
    date(file.presentTo),
    text(file.absence),
    date(file.absentFrom),
    date(file.absentTo),
    text(file.sample),
  ];
}

function cellsOf(row: StaffRow, language: Language): DownloadCell[] {
  const { common, workforce } = getMessages(language);
  const { employment, presence, absence, profession } = row;
  return [
    row.staffNumber,
    row.fullName,
    profession.code,
    profession.name[language],
    row.qualification,
    workforce.employment[employment?.kind ?? "none"],
    employment?.facilityCode ?? null,
    employment?.facilityName[language] ?? null,
    employment?.from ?? null,
    employment?.to ?? null,
    workforce.presence[presence?.kind ?? "none"],
    presence?.facilityCode ?? null,
    presence?.facilityName[language] ?? null,
    presence === null ? null : presence.share * 100,
    presence?.from ?? null,
    presence?.to ?? null,
    absence === null ? null : workforce.absence[absence.kind],
    absence?.from ?? null,
    absence?.to ?? null,
    row.sample ? common.yes : common.no,
  ];
}

function describeFilters(query: WorkforceQuery, language: Language): string {
  const { file, staff, groups, employment, presence } = getMessages(language).workforce;
  if (!isFiltered(query)) return file.noFilter;
  const { q, facility, profession, group, absence } = query;
  const parts = [
    [staff.q, q],
    [staff.group, group && groups[group]],
    [staff.facility, facility],
    [staff.profession, profession],
    [staff.employment, query.employment && employment[query.employment]],
    [staff.presence, query.presence && presence[query.presence]],
    [staff.absence, absence && staff.absences[absence]],
  ];
  return file.filter(parts.flatMap(([label, value]) => (value ? [`${label}: ${value}`] : [])).join("; "));
}
