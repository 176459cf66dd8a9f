import { describeReason } from "@/components/stations/staff-words";
import { listStationPageNotes } from "@/components/stations/station-page";
import type { DownloadCell, DownloadColumn, DownloadTable } from "@/lib/export/download-table";
import type { StationPage, StationPerson } from "@/lib/features/stations/types";
import { formatDate, formatMoment } from "@/lib/format/date";
import { getMessages } from "@/lib/i18n/get-messages";
import type { Language } from "@/lib/i18n/language";

const PERCENT = 100;

/** The staff of the page to save; null for a reader who may not see people. */
export function staffTable(page: StationPage, language: Language): DownloadTable | null {
  const { downloads, stations } = getMessages(language);
  const { file, staff: words } = stations.page;
  const { staff, station } = page;
  if (staff === null || !page.canSeePeople) return null;
  return {
    fileName: `nhan-luc-${station.code}-${staff.on}`,
    title: file.staffTitle(station.name[language], formatDate(staff.on, language)),
    columns: staffColumns(language),
    rows: staff.people.map((person) => toCells({ person, language })),
    notes: [
      `${words.on(formatDate(staff.on, language))}, ${
        staff.knownOn === null ? words.asNow : words.atApproval(formatMoment(staff.knownOn, language))
      }`,
      stations.list.file.source,
      downloads.missing,
      ...(staff.people.some(({ sample }) => sample) ? [downloads.sample] : []),
      ...listStationPageNotes(page, language),
    ],
  };
}

function staffColumns(language: Language): DownloadColumn[] {
  const { list, page } = getMessages(language).stations;
  const { file } = page;
  const text = (heading: string): DownloadColumn => ({ heading, kind: "text" });
  const date = (heading: string): DownloadColumn => ({ heading, kind: "date" });
  return [
    text(file.number),
    text(file.name),
    text(file.profession),
    text(file.qualification),
    text(file.isDoctor),
    text(file.post),
    text(file.presence),
    { heading: file.share, kind: "percent", digits: 1 },
    date(file.from),
    date(file.to),
    text(file.sender),
    text(file.elsewhere),
    text(file.absence),
    date(file.absenceFrom),
    date(file.absenceTo),
    text(file.counted),
    text(file.reason),
    text(list.file.sample),
  ];
}

function toCells(options: { person: StationPerson; language: Language }): DownloadCell[] {
  const { person, language } = options;
  const { common, stations } = getMessages(language);
  const { staff: words } = stations.page;
  const { staff, presence, post, sentBy, elsewhere, absence } = person;
  const yesNo = (is: boolean) => (is ? common.yes : common.no);
  return [
    staff.number,
    staff.name,
    person.profession[language],
    person.qualification,
    yesNo(person.isDoctor),
    post === null ? null : words.posts[post.kind],
    words.places[presence?.kind ?? "none"],
    presence === null ? null : presence.share * PERCENT,
    presence?.from ?? null,
    presence?.to ?? null,
    sentBy === null ? null : sentBy.name[language],
    elsewhere.map(({ name }) => name[language]).join("; ") || null,
    absence === null ? null : words.absences[absence.kind],
    absence?.from ?? null,
    absence?.to ?? null,
    yesNo(person.verdict.isCounted),
    describeReason(person, language),
    yesNo(person.sample),
  ];
}
