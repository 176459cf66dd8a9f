import { Emphasized } from "@/components/overview/emphasized";
import { Card } from "@/components/ui/card";
import { type Column, DataTable } from "@/components/ui/data-table";
import { DownloadLinks } from "@/components/ui/download-links";
import type { WorkforcePage } from "@/lib/features/workforce/types";
import { formatDate, formatMonth } from "@/lib/format/date";
import { formatNumber, MISSING } from "@/lib/format/number";
import { getMessages } from "@/lib/i18n/get-messages";
import type { Language } from "@/lib/i18n/language";
import { type DoctorLine, listDoctorLines } from "./doctor-lines";
import { listDoctorNotes } from "./doctor-notes";

type CardProps = { page: WorkforcePage; query: string; language: Language };

/** Doctors as heads and in the three ways that the texts leave open, each way with its definition. */
export function DoctorsCard({ page, query, language }: CardProps) {
  const { downloads, workforce } = getMessages(language);
  const { counts } = workforce;
  const date = formatDate(page.registry?.asOf ?? page.approved?.month ?? page.asOf, language);
  return (
    <Card
      id="doctors"
      title={counts.title}
      aside={counts.aside(date)}
      tools={
        page.registry === null ? null : (
          <DownloadLinks path="/workforce/facilities/export" query={query} words={downloads} />
        )
      }
      isFlush
    >
      <DataTable
        caption={`${counts.title}, ${date}`}
        columns={columnsFor(page, language)}
        rows={listDoctorLines(page)}
        rowKey={(line) => line.key}
      />
      <ul className="workforce-notes">
        {[...listDoctorNotes(page, language), ...counts.definitions, ...listSources(page, language)].map((note) => (
          <li key={note}>
            <Emphasized text={note} />
          </li>
        ))}
      </ul>
    </Card>
  );
}

function listSources(page: WorkforcePage, language: Language): string[] {
  const { footnotes, stations, workforce } = getMessages(language);
  return page.registry === null ? [stations.list.file.source, footnotes.missing] : [workforce.file.source];
}

function columnsFor(page: WorkforcePage, language: Language): Column<DoctorLine>[] {
  const { counts } = getMessages(language).workforce;
  const figure = (key: string, header: string, read: (doctors: Doctors) => number | undefined, digits = 0) => ({
    key,
    header,
    isNumber: true,
    cell: ({ doctors }: DoctorLine) => {
      const value = doctors === null ? undefined : read(doctors);
      return value === undefined ? MISSING : formatNumber(value, { language, digits });
    },
  });
  return [
    {
      key: "where",
      header: counts.where,
      isRowHeader: true,
      isBlock: true,
      cell: (line) => <LineName line={line} page={page} language={language} />,
    },
    figure("permanent", counts.permanent, (doctors) => doctors.permanent),
    figure("contract", counts.contract, (doctors) => doctors.contract),
    figure("rotated", counts.rotated, (doctors) => doctors.rotated),
    { ...figure("first", counts.first, (doctors) => doctors.permanent), className: "workforce-way" },
    {
      ...figure("second", counts.second, (doctors) => doctors.permanent + doctors.contract),
      className: "workforce-way",
    },
    {
      ...figure("third", counts.third, (doctors) => doctors.onSiteFte, 1),
      label: counts.thirdShort,
      className: "workforce-way",
    },
    figure("absent", counts.absent, (doctors) => doctors.absent),
  ];
}

type Doctors = NonNullable<DoctorLine["doctors"]>;

function LineName({ line, page, language }: { line: DoctorLine; page: WorkforcePage; language: Language }) {
  const { counts, groups } = getMessages(language).workforce;
  const count = formatNumber(line.facilities, { language });
  if (typeof line.of === "object") return line.of[language];
  if (line.of === "all") return <b>{counts.all}</b>;
  const isStations = line.of === "approved" || line.of === "station";
  const name =
    line.of === "approved"
      ? counts.approvedRow(formatMonth(page.approved?.month ?? page.asOf, language))
      : groups[line.of];
  return (
    <>
      {name} <span className="workforce-under">{isStations ? counts.stations(count) : counts.facilities(count)}</span>
    </>
  );
}
