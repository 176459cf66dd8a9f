import { Badge } from "@/components/ui/badge";
import { Card } from "@/components/ui/card";
import { type Column, DataTable } from "@/components/ui/data-table";
import { DownloadLinks } from "@/components/ui/download-links";
import { Icon } from "@/components/ui/icon";
import type { StationPage, StationPerson } from "@/lib/features/stations/types";
import { formatDate, formatMoment } from "@/lib/format/date";
import { formatNumber } from "@/lib/format/number";
import { getMessages } from "@/lib/i18n/get-messages";
import type { Language } from "@/lib/i18n/language";
import { describeAbsence, describePerson, describePlace, describeReason } from "./staff-words";
import { stationPageHref } from "./station-address";

type StaffCardProps = { page: StationPage; language: Language };

/** Everybody of the station on the day: who counts towards the floor, who does not, and why. */
export function StaffCard({ page, language }: StaffCardProps) {
  const { downloads, stations } = getMessages(language);
  const { staff: words, file } = stations.page;
  const { staff, station } = page;
  if (staff === null || !page.canSeePeople) {
    return (
      <Card id="staff-title" title={words.title}>
        <p className="text-ink-2">{words.peopleHidden}</p>
      </Card>
    );
  }
  const counted = staff.people.filter(({ verdict }) => verdict.isCounted).length;
  const print = (value: number) => formatNumber(value, { language });
  const asKnown = staff.knownOn === null ? words.asNow : words.atApproval(formatMoment(staff.knownOn, language));
  return (
    <Card
      id="staff-title"
      title={words.title}
      aside={`${words.on(formatDate(staff.on, language))}, ${asKnown} · ${words.counted(print(counted), print(staff.people.length))}`}
      tools={
        staff.people.length === 0 ? null : (
          <DownloadLinks
            path={`${stationPageHref(station.communeCode, null)}/staff`}
            query={`?asOf=${page.asOf}`}
            words={{ ...downloads, label: file.staff }}
          />
        )
      }
      isFlush
    >
      <StaffRemarks page={page} language={language} />
      <div className="station-staff">
        <DataTable
          caption={`${words.title}, ${words.on(formatDate(staff.on, language))}`}
          columns={staffColumns(language)}
          rows={staff.people}
          rowKey={({ staff: person }) => person.id}
          empty={words.none}
        />
      </div>
    </Card>
  );
}

function StaffRemarks({ page, language }: StaffCardProps) {
  const { staff: words } = getMessages(language).stations.page;
  const { staff, countedOn, countingRule } = page;
  const remarks = [
    staff !== null && countedOn !== null && countedOn !== staff.on
      ? words.differs(formatDate(countedOn, language))
      : "",
    staff !== null && countedOn === staff.on && page.station.doctors === null ? words.unconfirmed : "",
    countingRule === "on_site_fte" ? words.fteNote : "",
    staff?.people.length && staff.people.every(({ staff: person }) => person.name === null) ? words.noNames : "",
  ].filter((remark) => remark !== "");
  return remarks.length === 0 ? null : <p className="station-remarks">{remarks.join(" ")}</p>;
}

function staffColumns(language: Language): Column<StationPerson>[] {
  const { columns, posts } = getMessages(language).stations.page.staff;
  return [
    {
      key: "person",
      header: columns.person,
      isRowHeader: true,
      isBlock: true,
      cell: (person) => (
        <span className="station-person">
          {describePerson(person)}
          {person.staff.name === null ? null : <span className="stations-under">{person.staff.number}</span>}
        </span>
      ),
    },
    {
      key: "profession",
      header: columns.profession,
      isBlock: true,
      cell: ({ profession, qualification }) =>
        qualification === profession.vi || qualification === "" ? (
          profession[language]
        ) : (
          <>
            {profession[language]}
            <span className="stations-under" lang="vi">
              {qualification}
            </span>
          </>
        ),
    },
    {
      key: "post",
      header: columns.post,
      isBlock: true,
      cell: ({ post }) => (post === null ? posts.none : posts[post.kind]),
    },
    { key: "place", header: columns.place, isBlock: true, cell: (person) => describePlace(person, language) },
    { key: "absence", header: columns.absence, isBlock: true, cell: (person) => describeAbsence(person, language) },
    {
      key: "verdict",
      header: columns.verdict,
      isBlock: true,
      className: "station-across",
      cell: (person) => <Verdict person={person} language={language} />,
    },
  ];
}

function Verdict({ person, language }: { person: StationPerson; language: Language }) {
  const { counts, countsNot } = getMessages(language).stations.page.staff;
  const { isCounted } = person.verdict;
  return (
    <>
      <Badge className={isCounted ? "tone-on_track tone-text" : undefined}>
        <Icon name={isCounted ? "check" : "minus"} />
        {isCounted ? counts : countsNot}
      </Badge>{" "}
      <span className="station-why">{describeReason(person, language)}</span>
    </>
  );
}
