import "./facilities.css";
import { AsOfForm } from "@/components/forms/as-of-form";
import { SampleMark } from "@/components/indicators/sample-mark";
import { Emphasized } from "@/components/overview/emphasized";
import type { PageAddress } from "@/components/overview/target-links";
import { stationListHref } from "@/components/stations/station-address";
import { Card } from "@/components/ui/card";
import { DownloadLinks } from "@/components/ui/download-links";
import { Notice } from "@/components/ui/notice";
import { PageHead } from "@/components/ui/page-head";
import type { FacilityListPage as FacilityListData } from "@/lib/features/facilities/types";
import { formatDate } from "@/lib/format/date";
import { formatNumber } from "@/lib/format/number";
import { getMessages } from "@/lib/i18n/get-messages";
import type { Language } from "@/lib/i18n/language";
import { ConversionsCard } from "./conversions-card";
import { facilityParameters, facilityQueryText } from "./facility-address";
import { FacilityFigures } from "./facility-figures";
import { FacilityFilterForm } from "./facility-filter-form";
import { describeFacilities } from "./facility-lead";
import { FacilityNotes } from "./facility-notes";
import type { FacilityQuery, RefusedFilter } from "./facility-query";
import { describeOrder, FacilityTable, TABLE_ANCHOR } from "./facility-table";
import { filterFacilities } from "./filter-facilities";
import { KindsCard } from "./kinds-card";
import { type FacilityLine, sortChoiceOf, sortFacilities } from "./sort-facilities";
import { type FacilitySummary, summarizeFacilities } from "./summarize-facilities";

export type FacilityListProps = {
  page: FacilityListData;
  query: FacilityQuery;
  refused: readonly RefusedFilter[];
  refusedAsOf: string | null;
  address: PageAddress;
  language: Language;
};

/** The facilities of a province on a date, as one may see them. */
export function FacilityListPage(props: FacilityListProps) {
  const { page, query, address, language } = props;
  const summary = summarizeFacilities(page);
  return (
    <div className="page facilities-page">
      <Head {...props} summary={summary} />
      <Notices {...props} />
      {page.isProvinceWide ? (
        <>
          <FacilityFigures page={page} summary={summary} language={language} />
          <div className="facilities-cards">
            <div className="facilities-side">
              <KindsCard summary={summary} language={language} />
              <StationsLink summary={summary} address={address} language={language} />
            </div>
            <ConversionsCard
              summary={summary}
              plan={page.published.conversions}
              address={address}
              language={language}
            />
          </div>
          <FacilityFilterForm facilities={page.facilities} query={query} address={address} language={language} />
        </>
      ) : null}
      <TableCard {...props} />
      <FacilityNotes page={page} language={language} />
    </div>
  );
}

function Head({ page, query, address, language, summary }: FacilityListProps & { summary: FacilitySummary }) {
  const { facilities: words } = getMessages(language);
  const { facts } = words.list;
  const print = (value: number) => formatNumber(value, { language });
  const parts = [
    facts.until(formatDate(page.asOf, language)),
    page.isProvinceWide && summary.recordsUsed !== null
      ? facts.records(print(summary.recordsUsed), print(summary.withBeds))
      : "",
  ];
  return (
    <PageHead
      title={words.title}
      facts={
        <>
          <Emphasized text={parts.filter((part) => part !== "").join(" · ")} />{" "}
          {summary.isSample ? <SampleMark language={language} /> : null}
        </>
      }
      lead={<Emphasized text={describeFacilities({ page, summary, language })} />}
      tools={
        <AsOfForm
          action="/facilities"
          asOf={page.asOf}
          choices={page.asOfChoices}
          language={language}
          kept={facilityParameters(query, { ...address, asOf: null })}
        />
      }
    />
  );
}

function Notices({ page, refused, refusedAsOf, language }: FacilityListProps) {
  const { facilities: words, overview } = getMessages(language);
  const { list } = words;
  const { kind, ownership, level, beds, emr, q, sort, dir } = list.filter;
  const fields = { kind, ownership, level, beds, emr, q, sort, dir };
  const date = formatDate(page.asOf, language);
  return (
    <>
      {refusedAsOf === null ? null : <Notice tone="error">{overview.asOf.invalid(refusedAsOf, date)}</Notice>}
      {refused.map(({ field, given }) => (
        <Notice key={field} tone="error">
          {list.filter.refused(given, fields[field])}
        </Notice>
      ))}
      {page.isProvinceWide ? null : <Notice>{list.ownFacility}</Notice>}
      {page.staff === null ? <Notice>{list.capped(date)}</Notice> : null}
    </>
  );
}

function StationsLink({
  summary,
  address,
  language,
}: {
  summary: FacilitySummary;
  address: PageAddress;
  language: Language;
}) {
  const { list } = getMessages(language).facilities;
  if (summary.stations === 0) return null;
  return (
    <p className="facilities-stations">
      <a className="link" href={stationListHref({}, address)}>
        {list.stations(formatNumber(summary.stations, { language }))}
      </a>{" "}
      {list.stationsText}
    </p>
  );
}

function TableCard({ page, query, address, language }: FacilityListProps) {
  const { downloads, facilities: words } = getMessages(language);
  const { list } = words;
  const choice = sortChoiceOf(query);
  const lines = page.facilities.map((row): FacilityLine => ({ ...row, staff: page.staff?.get(row.code) ?? null }));
  const shown = filterFacilities(lines, query);
  const total = filterFacilities(lines, {}).length;
  const print = (value: number) => formatNumber(value, { language });
  const count = shown.length === total ? list.all(print(total)) : list.matches(print(shown.length), print(total));
  return (
    <div id={TABLE_ANCHOR} className="facilities-anchor">
      <Card
        id="list-title"
        title={list.table}
        aside={`${count} · ${describeOrder(choice, language)}`}
        tools={
          <DownloadLinks
            path="/facilities/export"
            query={facilityQueryText(query, { ...address, asOf: page.asOf })}
            words={downloads}
          />
        }
        isFlush
      >
        <FacilityTable
          rows={sortFacilities(shown, choice)}
          query={query}
          choice={choice}
          address={address}
          language={language}
        />
      </Card>
    </div>
  );
}
