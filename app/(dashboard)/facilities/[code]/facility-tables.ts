import { describeRecorded } from "@/components/facilities/cited";
import { shownVersion } from "@/components/facilities/facility-page";
import { describeState } from "@/components/facilities/history-card";
import { describeStatus } from "@/components/facilities/people-card";
import { sourceTitle } from "@/components/indicators/source-title";
import type { DownloadCell, DownloadTable } from "@/lib/export/download-table";
import type { FacilityDetail } from "@/lib/features/facilities/types";
import { formatDate } from "@/lib/format/date";
import { getMessages } from "@/lib/i18n/get-messages";
import type { Language } from "@/lib/i18n/language";

const PERCENT = 100;

/** Beds and states of a facility, each from when to when, with source, recorder and sample mark. */
export function bedsDownload(detail: FacilityDetail, language: Language): DownloadTable {
  const { common, downloads, facilities: words } = getMessages(language);
  const { file } = words.page;
  const yesNo = (value: boolean) => (value ? common.yes : common.no);
  const cited = (row: FacilityDetail["beds"][number] | FacilityDetail["versions"][number]): DownloadCell[] => [
    row.from,
    row.to,
    sourceTitle(row.source, language),
    describeRecorded(row, language),
    yesNo(row.sample),
  ];
  return {
    ...describeFile({ detail, language, name: "giuong", titleOf: file.title }),
    columns: [
      { heading: file.what, kind: "text" },
      { heading: file.value, kind: "integer" },
      { heading: file.state, kind: "text" },
      { heading: file.from, kind: "date" },
      { heading: file.to, kind: "date" },
      { heading: file.source, kind: "text" },
      { heading: words.recorded.column, kind: "text" },
      { heading: file.sample, kind: "text" },
    ],
    rows: [
      ...detail.beds.map((row): DownloadCell[] => [words.beds[row.kind], row.beds, null, ...cited(row)]),
      ...detail.versions.map((row): DownloadCell[] => [
        file.state,
        null,
        `${row.name[language]} (${describeState(row, language)})`,
        ...cited(row),
      ]),
    ],
    notes: [
      downloads.asOf(formatDate(detail.asOf, language)),
      ...([...detail.beds, ...detail.versions].some(({ sample }) => sample) ? [downloads.sample] : []),
      words.beds.explained,
      file.open,
    ],
  };
}

/** The facility's people one by one; null for a reader who may not see people. */
export function staffDownload(detail: FacilityDetail, language: Language): DownloadTable | null {
  const { common, downloads, facilities: words } = getMessages(language);
  const { employments, peopleCard, staffCard, staffFile } = words.page;
  const { people, code, asOf } = detail;
  if (people === null) return null;
  const { rows: staff } = people;
  const text = (heading: string) => ({ heading, kind: "text" as const });
  return {
    ...describeFile({ detail, language, name: "nhan-luc", titleOf: staffFile.title }),
    columns: [
      text(peopleCard.number),
      text(peopleCard.name),
      text(peopleCard.profession),
      text(peopleCard.qualification),
      text(peopleCard.employment),
      { heading: words.page.file.from, kind: "date" },
      text(peopleCard.status),
      text(staffFile.place),
      { heading: staffFile.share, kind: "percent", digits: 1 },
      text(words.page.file.sample),
    ],
    rows: staff.map((row): DownloadCell[] => [
      row.staffNumber,
      row.fullName,
      row.profession.name[language],
      row.qualification,
      row.employment === null ? null : employments[row.employment.kind],
      row.employment?.from ?? null,
      describeStatus(row, { code, language }),
      row.presence?.facilityName[language] ?? null,
      row.presence === null ? null : row.presence.share * PERCENT,
      row.sample ? common.yes : common.no,
    ]),
    notes: [
      downloads.asOf(formatDate(asOf, language)),
      ...(staff.some(({ sample }) => sample) ? [downloads.sample] : []),
      staffCard.explained,
      downloads.missing,
    ],
  };
}

function describeFile(options: {
  readonly detail: FacilityDetail;
  readonly language: Language;
  readonly name: string;
  readonly titleOf: (name: string, date: string) => string;
}): Pick<DownloadTable, "fileName" | "title"> {
  const { detail, language, name, titleOf } = options;
  const facility = shownVersion(detail)?.name[language] ?? detail.code;
  return {
    fileName: `${detail.code}-${name}-${detail.asOf}`,
    title: titleOf(facility, formatDate(detail.asOf, language)),
  };
}
