import { Card } from "@/components/ui/card";
import { type Column, DataTable } from "@/components/ui/data-table";
import { DownloadLinks } from "@/components/ui/download-links";
import { PEOPLE_PER_PAGE } from "@/lib/features/facilities/constants";
import type { FacilityDetail, FacilityPeople } from "@/lib/features/facilities/types";
import type { StaffRow } from "@/lib/features/workforce/types";
import { formatDate } from "@/lib/format/date";
import { formatNumber } from "@/lib/format/number";
import { getMessages } from "@/lib/i18n/get-messages";
import type { Language } from "@/lib/i18n/language";
import { facilityPageHref } from "./facility-address";

type CardProps = { detail: FacilityDetail; people: FacilityPeople; language: Language };

/** The facility's people one by one, for readers who may see people. */
export function PeopleCard({ detail, people, language }: CardProps) {
  const { downloads, facilities } = getMessages(language);
  const { peopleCard: words } = facilities.page;
  const { rows, page: current, pages } = people;
  const first = (current - 1) * PEOPLE_PER_PAGE;
  const total = detail.staff?.total ?? 0;
  const last = Math.min(first + PEOPLE_PER_PAGE, total);
  const print = (value: number) => formatNumber(value, { language });
  const { code, asOf } = detail;
  return (
    <div id="people" className="facilities-anchor">
      <Card
        id="people-title"
        title={words.title}
        aside={words.aside(print(first + 1), print(last), print(total))}
        tools={
          <DownloadLinks path={facilityPageHref(code, null, "/staff")} query={`?asOf=${asOf}`} words={downloads} />
        }
        isFlush
      >
        {rows.some(({ fullName }) => fullName !== null) ? null : <p className="facilities-remark">{words.noNames}</p>}
        <div className="facilities-people">
          <DataTable
            caption={words.title}
            columns={listColumns({ code, language })}
            rows={rows}
            rowKey={(row) => `${row.staffId} ${row.presence?.facilityCode ?? ""}`}
          />
        </div>
        <Pages {...{ code, asOf, current, pages, language }} />
      </Card>
    </div>
  );
}

function listColumns({ code, language }: { code: string; language: Language }): Column<StaffRow>[] {
  const { page } = getMessages(language).facilities;
  const { peopleCard: words } = page;
  return [
    {
      key: "person",
      header: words.person,
      isRowHeader: true,
      isBlock: true,
      cell: (row) => (
        <>
          {row.fullName ?? row.staffNumber}
          {row.fullName === null ? null : <span className="facilities-under">{row.staffNumber}</span>}
        </>
      ),
    },
    {
      key: "profession",
      header: words.profession,
      isBlock: true,
      cell: ({ profession, qualification }) => (
        <>
          {profession.name[language]}
          {/* A qualification that says no more than the profession is left out. */}
          {qualification === "" || qualification === profession.name.vi ? null : (
            <span className="facilities-under" lang="vi">
              {qualification}
            </span>
          )}
        </>
      ),
    },
    {
      key: "employment",
      header: words.employment,
      isBlock: true,
      cell: ({ employment }) =>
        employment === null
          ? ""
          : `${page.employments[employment.kind]} ${words.since(formatDate(employment.from, language))}`,
    },
    { key: "status", header: words.status, isBlock: true, cell: (row) => describeStatus(row, { code, language }) },
  ];
}

/** What a person does on the date: absent, at the facility, or elsewhere and how. */
export function describeStatus(
  { presence, absence }: StaffRow,
  { code, language }: { readonly code: string; readonly language: Language },
): string {
  const { absences, peopleCard, presences } = getMessages(language).facilities.page;
  if (absence !== null) return absences[absence.kind];
  if (presence === null) return "";
  const how = presences[presence.kind];
  return presence.facilityCode === code ? how : `${how} ${peopleCard.at(presence.facilityName[language])}`;
}

type PagesProps = { code: string; asOf: FacilityDetail["asOf"]; current: number; pages: number; language: Language };

function Pages({ code, asOf, current, pages, language }: PagesProps) {
  const { peopleCard: words } = getMessages(language).facilities.page;
  if (pages === 1) return null;
  const href = (page: number) => `${facilityPageHref(code, asOf)}&people=${page}#people`;
  return (
    <nav aria-label={words.pages} className="no-print facilities-pages">
      {current > 1 ? (
        <a className="link" href={href(current - 1)}>
          {words.previous}
        </a>
      ) : null}
      <span>{words.page(formatNumber(current, { language }), formatNumber(pages, { language }))}</span>
      {current < pages ? (
        <a className="link" href={href(current + 1)}>
          {words.next}
        </a>
      ) : null}
    </nav>
  );
}
