import "./stations.css";
import { AsOfForm } from "@/components/forms/as-of-form";
import { SampleMark } from "@/components/indicators/sample-mark";
import { Emphasized } from "@/components/overview/emphasized";
import { type PageAddress, targetHref } from "@/components/overview/target-links";
import { Card } from "@/components/ui/card";
import { DownloadLinks } from "@/components/ui/download-links";
import { PageHead } from "@/components/ui/page-head";
import type { StationListPage as StationListData } from "@/lib/features/stations/types";
import { formatDate } from "@/lib/format/date";
import { formatNumber } from "@/lib/format/number";
import { getMessages } from "@/lib/i18n/get-messages";
import type { Language } from "@/lib/i18n/language";
import { filterStations } from "./filter-stations";
import { describeList } from "./list-lead";
import { sortChoiceOf, sortStations } from "./sort-stations";
import { stationQueryText } from "./station-address";
import { StationDotsCard } from "./station-dots-card";
import { StationFilterForm } from "./station-filter-form";
import { StationListNotes } from "./station-list-notes";
import { StationListNotices } from "./station-list-notices";
import { StationMapCard } from "./station-map-card";
import type { RefusedValue, StationQuery } from "./station-query";
import { StationStrip } from "./station-strip";
import { describeOrder, StationTable, TABLE_ANCHOR } from "./station-table";
import { type StationSummary, summarizeStations } from "./summarize-stations";
import { WorstCard } from "./worst-card";

export type StationListProps = {
  page: StationListData;
  query: StationQuery;
  refused: readonly RefusedValue[];
  refusedAsOf: string | null;
  address: PageAddress;
  language: Language;
};

/** All stations of a province on a date, as one may see them. */
export function StationListPage(props: StationListProps) {
  const { page, query, address, language } = props;
  const { stations, floor, reader } = page;
  const summary = summarizeStations(stations, floor);
  const shown = filterStations(stations, query);
  const isProvince = reader === "province";
  return (
    <div className="page stations-page">
      <Head {...props} summary={summary} />
      <StationListNotices {...props} />
      {isProvince && floor !== null ? <StationStrip summary={summary} address={address} language={language} /> : null}
      {stations.length > 1 ? <StationFilterForm query={query} address={address} language={language} /> : null}
      {isProvince && floor !== null && stations.length > 1 ? (
        <div className="stations-pictures">
          <StationMapCard
            stations={stations}
            matching={new Set(shown.map(({ code }) => code))}
            floor={floor}
            address={address}
            language={language}
          />
          <div className="stations-side">
            <StationDotsCard stations={shown} floor={floor} rule={page.countingRule} language={language} />
            <WorstCard stations={shown} countedOn={page.countedOn} address={address} language={language} />
          </div>
        </div>
      ) : null}
      <TableCard {...props} shown={shown} />
      <StationListNotes page={page} summary={summary} language={language} />
    </div>
  );
}

function Head({ page, query, address, language, summary }: StationListProps & { summary: StationSummary }) {
  const { stations: words } = getMessages(language);
  const { asOf, asOfChoices, countedOn, floor, floorTargetCode } = page;
  const kept = new URLSearchParams(stationQueryText(query, { ...address, asOf: null }));
  return (
    <PageHead
      title={words.title}
      facts={
        <>
          <Emphasized text={describeFacts(page, summary, language)} />{" "}
          {summary.isSample ? <SampleMark language={language} /> : null}
        </>
      }
      lead={
        <>
          <Emphasized text={describeList(page, summary, language)} />{" "}
          {floor !== null && floorTargetCode !== null && countedOn !== null ? (
            <a className="link no-print" href={targetHref(floorTargetCode, address)}>
              {words.list.target}
            </a>
          ) : null}
        </>
      }
      tools={
        <AsOfForm
          action="/stations"
          asOf={asOf}
          choices={asOfChoices}
          language={language}
          kept={Object.fromEntries(kept)}
        />
      }
    />
  );
}

function describeFacts({ countedOn, reader }: StationListData, summary: StationSummary, language: Language): string {
  const { facts } = getMessages(language).stations;
  if (countedOn === null) return facts.notCounted;
  const print = (value: number) => formatNumber(value, { language });
  return [
    facts.until(formatDate(countedOn, language)),
    reader === "province" ? facts.reported(print(summary.reported), print(summary.units)) : "",
    summary.isProvisional ? facts.provisional : "",
  ]
    .filter((part) => part !== "")
    .join(" · ");
}

function TableCard(props: StationListProps & { shown: ReturnType<typeof filterStations> }) {
  const { page, query, address, language, shown } = props;
  const { downloads, stations: words } = getMessages(language);
  const { list } = words;
  const choice = sortChoiceOf(query);
  const print = (value: number) => formatNumber(value, { language });
  const total = page.stations.length;
  const count = shown.length === total ? list.all(print(total)) : list.matches(print(shown.length), print(total));
  return (
    <div id={TABLE_ANCHOR} className="stations-anchor">
      <Card
        id="list-title"
        title={list.table}
        aside={total > 1 ? `${count} · ${describeOrder(choice, language)}` : undefined}
        tools={
          <DownloadLinks
            path="/stations/export"
            query={stationQueryText(query, { ...address, asOf: page.asOf })}
            words={downloads}
          />
        }
        isFlush
      >
        <StationTable
          stations={sortStations(shown, choice)}
          query={query}
          choice={choice}
          countedOn={page.countedOn}
          address={address}
          language={language}
        />
      </Card>
    </div>
  );
}
