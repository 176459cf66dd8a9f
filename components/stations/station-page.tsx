import "./stations.css";
import { RevisionsCard } from "@/components/indicators/revisions-card";
import { targetHref } from "@/components/overview/target-links";
import { DownloadLinks } from "@/components/ui/download-links";
import { Notice } from "@/components/ui/notice";
import type { IsoDate } from "@/lib/domain/dates/iso-date";
import type { StationPage as StationPageData } from "@/lib/features/stations/types";
import { formatDate } from "@/lib/format/date";
import { formatNumber } from "@/lib/format/number";
import { getMessages } from "@/lib/i18n/get-messages";
import type { Language } from "@/lib/i18n/language";
import { HistoryCard } from "./history-card";
import { AbsencesCard, MovesCard } from "./moves-card";
import { FormerUnitsCard, PointsCard } from "./origins-cards";
import { ReportsCard } from "./reports-card";
import { StaffCard } from "./staff-card";
import { stationPageHref } from "./station-address";
import { StationFigures } from "./station-figures";
import { StationHead } from "./station-head";
import { describeRule } from "./station-list-notes";
import { VisitsCard } from "./visits-card";
import { WaysCard } from "./ways-card";

export type StationPageProps = {
  page: StationPageData;
  /** The date the reader chose; null for the default one. */
  asked: IsoDate | null;
  refusedAsOf: string | null;
  /** Only for those who may ask for any province. */
  provinceCode: string | null;
  language: Language;
};

/** One station in depth. */
export function StationPage(props: StationPageProps) {
  const { page, refusedAsOf, language } = props;
  const { overview, stations } = getMessages(language);
  // Under the shorter of the two columns.
  const revisions = <RevisionsCard revisions={page.revisions} words={stations.page.revisions} language={language} />;
  return (
    <div className="page stations-page">
      <StationHead {...props} />
      {refusedAsOf === null ? null : (
        <Notice tone="error">{overview.asOf.invalid(refusedAsOf, formatDate(page.asOf, language))}</Notice>
      )}
      <StationFigures page={page} language={language} />
      <Around {...props} />
      <div className="station-top">
        <div className="station-column">
          <HistoryCard page={page} language={language} />
        </div>
        <div className="station-column">
          <WaysCard page={page} language={language} />
          <VisitsCard page={page} language={language} />
        </div>
      </div>
      <StaffCard page={page} language={language} />
      <div className="station-halves">
        <div className="station-column">
          {page.canSeePeople ? (
            <>
              <MovesCard page={page} language={language} />
              <AbsencesCard page={page} language={language} />
            </>
          ) : null}
          <ReportsCard page={page} language={language} />
          {page.canSeePeople ? null : revisions}
        </div>
        <div className="station-column">
          <FormerUnitsCard page={page} language={language} />
          <PointsCard page={page} language={language} />
          {page.canSeePeople ? revisions : null}
        </div>
      </div>
      <StationNotes page={page} language={language} />
    </div>
  );
}

/** The target, the list and its map, the neighbours in the list, the history as a file. */
function Around({ page, asked, provinceCode, language }: StationPageProps) {
  const { downloads, stations } = getMessages(language);
  const { page: words } = stations;
  const { station, floorTargetCode, previous, next } = page;
  const address = { asOf: asked, provinceCode };
  const list = new URLSearchParams();
  if (provinceCode !== null) list.set("province", provinceCode);
  if (asked !== null) list.set("asOf", asked);
  return (
    <div className="station-around">
      <nav aria-label={words.around} className="station-links">
        {previous === null ? null : (
          <a className="link" rel="prev" href={stationPageHref(previous.communeCode, asked)}>
            {words.previous(previous.name[language])}
          </a>
        )}
        {next === null ? null : (
          <a className="link" rel="next" href={stationPageHref(next.communeCode, asked)}>
            {words.next(next.name[language])}
          </a>
        )}
        <a className="link" href={`/stations${list.size === 0 ? "" : `?${list}`}`}>
          {words.toList}
        </a>
        {floorTargetCode === null ? null : (
          <a className="link" href={targetHref(floorTargetCode, address)}>
            {words.toTarget(floorTargetCode)}
          </a>
        )}
      </nav>
      {page.history.length === 0 ? null : (
        <DownloadLinks
          path={`${stationPageHref(station.communeCode, null)}/history`}
          query={`?asOf=${page.asOf}`}
          words={{ ...downloads, label: words.history.download }}
        />
      )}
    </div>
  );
}

function StationNotes({ page, language }: { page: StationPageData; language: Language }) {
  const { footnotes } = getMessages(language);
  return (
    <section className="text-sm text-ink-2" aria-labelledby="notes-title">
      <h2 id="notes-title" className="font-semibold">
        {footnotes.title}
      </h2>
      <ul>
        {listStationPageNotes(page, language).map((note) => (
          <li key={note}>{note}</li>
        ))}
      </ul>
    </section>
  );
}

/** How to read the page; the same notes go with its files. */
export function listStationPageNotes(page: StationPageData, language: Language): string[] {
  const { footnotes, stations } = getMessages(language);
  const { floor, floorTargetCode, station } = page;
  return [
    describeRule(page.countingRule, language),
    ...(floor === null || floorTargetCode === null
      ? []
      : [stations.list.notes.floor(formatNumber(floor, { language }), floorTargetCode)]),
    stations.page.notes.people,
    stations.page.notes.approval,
    `${stations.list.columns.since}: ${stations.since.explained}`,
    footnotes.missing,
    ...(station.sample ? [footnotes.stationUnits, stations.list.notes.terrain, footnotes.sample] : []),
  ];
}
