import "./facilities.css";
import { AsOfForm } from "@/components/forms/as-of-form";
import { SampleMark } from "@/components/indicators/sample-mark";
import { Emphasized } from "@/components/overview/emphasized";
import { Breadcrumb } from "@/components/ui/breadcrumb";
import { Card } from "@/components/ui/card";
import { DownloadLinks } from "@/components/ui/download-links";
import { Notice } from "@/components/ui/notice";
import { PageHead } from "@/components/ui/page-head";
import type { FacilityDetail } from "@/lib/features/facilities/types";
import { formatDate } from "@/lib/format/date";
import { formatNumber } from "@/lib/format/number";
import { getMessages } from "@/lib/i18n/get-messages";
import type { Language } from "@/lib/i18n/language";
import { BedsCard } from "./beds-card";
import { facilityPageHref } from "./facility-address";
import { bedsOnDate } from "./facility-beds";
import { FacilityPageFigures } from "./facility-page-figures";
import { FiguresCard } from "./figures-card";
import { describeState, HistoryCard } from "./history-card";
import { MovesCard } from "./moves-card";
import { PeopleCard } from "./people-card";
import { StaffCard } from "./staff-card";
import { type StaffSummary, summarizeStaff } from "./summarize-staff";

export type FacilityPageProps = {
  detail: FacilityDetail;
  /** What the address said in place of a date. */
  refusedAsOf: string | null;
  language: Language;
};

/** The state that the head names: that of the date, else the nearest one. */
export function shownVersion({ current, versions }: FacilityDetail) {
  return current ?? versions[0];
}

/** One facility on a date with everything that is on record about it. */
export function FacilityPage(props: FacilityPageProps) {
  const { detail, refusedAsOf, language } = props;
  const { facilities, overview } = getMessages(language);
  const date = formatDate(detail.asOf, language);
  const staff = detail.staff === null ? null : summarizeStaff(detail.staff, detail.code);
  return (
    <div className="page facilities-page">
      <Head detail={detail} language={language} />
      {refusedAsOf === null ? null : <Notice tone="error">{overview.asOf.invalid(refusedAsOf, date)}</Notice>}
      {detail.current === null ? <Notice tone="warning">{facilities.page.notYet(date)}</Notice> : null}
      {detail.current === null ? null : <FacilityPageFigures detail={detail} staff={staff} language={language} />}
      <div className="facilities-cards">
        <div className="facilities-side">
          <BedsCard detail={detail} language={language} />
          <FiguresCard detail={detail} language={language} />
        </div>
        <div className="facilities-side">
          <HistoryCard detail={detail} language={language} />
          {staff === null ? <HiddenStaff language={language} /> : null}
          {staff === null ? null : <StaffCard staff={staff} asOf={detail.asOf} language={language} />}
        </div>
      </div>
      {staff === null ? null : <People {...props} staff={staff} />}
      <Notes language={language} />
    </div>
  );
}

function Head({ detail, language }: { detail: FacilityDetail; language: Language }) {
  const { downloads, facilities: words, navigation } = getMessages(language);
  const version = shownVersion(detail);
  if (version === undefined) return null;
  const name = version.name[language];
  const parts = [describeState(version, language), words.list.facts.until(formatDate(detail.asOf, language))];
  const isSample = version.sample || detail.beds.some(({ sample }) => sample) || detail.staff?.sample === true;
  return (
    <PageHead
      above={
        <Breadcrumb
          label={navigation.breadcrumb}
          crumbs={[{ label: words.title, href: `/facilities?asOf=${detail.asOf}` }, { label: name }]}
        />
      }
      title={name}
      facts={
        <>
          <Emphasized text={parts.join(" · ")} /> {isSample ? <SampleMark language={language} /> : null}
        </>
      }
      lead={<Emphasized text={describeBeds(detail, language)} />}
      tools={
        <div className="facilities-tools">
          <AsOfForm
            action={facilityPageHref(detail.code, null)}
            asOf={detail.asOf}
            choices={detail.asOfChoices}
            language={language}
          />
          <DownloadLinks
            path={facilityPageHref(detail.code, null, "/beds")}
            query={`?asOf=${detail.asOf}`}
            words={{ ...downloads, label: words.page.file.download }}
          />
        </div>
      }
    />
  );
}

/** "1.300 giường kế hoạch từ 28/10/2025, trước đó 1.000; 1.240 giường thực kê." */
export function describeBeds(detail: FacilityDetail, language: Language): string {
  const { lead } = getMessages(language).facilities.page;
  const version = detail.current;
  if (version === null) return "";
  if (!version.hasBeds) return lead.none;
  const { planned, actual, before } = bedsOnDate(detail);
  const print = (value: number) => formatNumber(value, { language });
  const parts = [
    planned === null ? "" : lead.beds(print(planned.beds), formatDate(planned.from, language)),
    planned === null || before === null ? "" : lead.bedsBefore(print(before.beds)),
    actual === null ? "" : lead.actual(print(actual.beds)),
  ].join("");
  return parts === "" ? "" : `${parts.replace(/^; /, "")}.`;
}

function HiddenStaff({ language }: { language: Language }) {
  const { staffCard } = getMessages(language).facilities.page;
  return (
    <Card id="staff-title" title={staffCard.title}>
      <p className="text-ink-2">{staffCard.hidden}</p>
    </Card>
  );
}

function People({ detail, staff, language }: FacilityPageProps & { staff: StaffSummary }) {
  const { asOf, canSeePeople } = detail;
  const card = { asOf, canSeePeople, language };
  return (
    <>
      <div className={staff.away.length + staff.incoming.length === 0 ? "facilities-cards" : "facilities-side"}>
        <MovesCard direction="away" people={staff.away} {...card} />
        <MovesCard direction="incoming" people={staff.incoming} {...card} />
      </div>
      {detail.people === null || detail.people.rows.length === 0 ? null : (
        <PeopleCard detail={detail} people={detail.people} language={language} />
      )}
    </>
  );
}

function Notes({ language }: { language: Language }) {
  const { beds, list, records } = getMessages(language).facilities;
  return (
    <section className="overview-notes" aria-labelledby="notes-title">
      <h2 id="notes-title" className="font-semibold">
        {list.notes.title}
      </h2>
      <ul>
        <li>{beds.explained}</li>
        <li>{records.explained}</li>
      </ul>
    </section>
  );
}
