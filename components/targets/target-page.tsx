import type { ReactNode } from "react";
import { RevisionsCard } from "@/components/indicators/revisions-card";
import { PopulationNotice } from "@/components/overview/population-notice";
import { Notice } from "@/components/ui/notice";
import type { BridgeStep, TargetDetail } from "@/lib/features/targets/types";
import { formatDate } from "@/lib/format/date";
import { getMessages } from "@/lib/i18n/get-messages";
import type { Language } from "@/lib/i18n/language";
import { BasisCard } from "./basis-card";
import { BridgeCard } from "./bridge-card";
import { KeyFiguresStrip } from "./key-figures-strip";
import { LevelsCard } from "./levels-card";
import { MeaningsCard } from "./meanings-card";
import { MeasuresCard } from "./measures-card";
import { NoDataCard } from "./no-data-card";
import { type TargetAddress, targetPageHref } from "./page-address";
import { isOwnUnitShown, type TargetPageData } from "./page-data";
import { SourcesCard } from "./sources-card";
import { StationDotsCard } from "./station-dots-card";
import { splitStations } from "./station-lists";
import { hasUnits, StationUnits } from "./station-units";
import { TargetFootnotes } from "./target-footnotes";
import { TargetHead } from "./target-head";
import { TrajectoryCard } from "./trajectory-card";
import { WhyCard } from "./why-card";
import { YearsCard } from "./years-card";

export type TargetPageProps = { page: TargetPageData; address: TargetAddress; language: Language };

/** One target in depth; every part says for itself whether there is anything to show. */
export function TargetPage({
  refusedAsOf,
  refusedPopulation = null,
  ...props
}: TargetPageProps & { refusedAsOf: string | null; refusedPopulation?: string | null }) {
  const { page, language } = props;
  const { detail, reader, measuredOn } = page;
  const { overview } = getMessages(language);
  const hasFigure = detail.actual.kind === "value";
  return (
    <div className="grid gap-4 *:min-w-0">
      <TargetHead {...props} />
      {refusedAsOf === null ? null : (
        <Notice tone="error">{overview.asOf.invalid(refusedAsOf, formatDate(page.asOf, language))}</Notice>
      )}
      {detail.meanings.length > 0 || refusedPopulation !== null ? (
        <PopulationNotice choice={detail.population} refused={refusedPopulation} language={language} />
      ) : null}
      <StandingNotice {...props} />
      {isOwnUnitShown(page) && measuredOn ? <Notice>{overview.ownUnit(measuredOn[language])}</Notice> : null}
      {reader === "facility" ? <Notice>{overview.ownFacility}</Notice> : null}
      <KeyFiguresStrip target={detail} language={language} />
      {detail.isFloor && hasFigure ? <FloorBody {...props} /> : <SeriesBody {...props} />}
      <TargetFootnotes target={detail} language={language} />
    </div>
  );
}

/** A plan is no target of a resolution, and a replaced target is history. */
function StandingNotice({ page, address, language }: TargetPageProps) {
  const { target: words } = getMessages(language);
  const { validity, resolution } = page.detail;
  if (resolution.isPlan) return <Notice>{words.plan}</Notice>;
  if (validity.to === null || validity.to >= page.asOf) return null;
  return (
    <Notice>
      {words.replaced(formatDate(validity.to, language))}{" "}
      {validity.replacedBy === null ? null : (
        <a className="link" href={targetPageHref({ ...address, code: validity.replacedBy })}>
          {words.replacedLink(validity.replacedBy)}
        </a>
      )}
    </Notice>
  );
}

/**
 * Two columns from a desk on, each filled on its own, so that none waits for the other. On a phone they are one, in the
 * order in which a page is read: the chart, why, then the rest.
 */
function Columns({ first, why, left, right }: Record<"first" | "why" | "left" | "right", ReactNode>) {
  return (
    <div className="grid items-start gap-4 *:min-w-0 lg:grid-cols-[5fr_3fr]">
      <div className={COLUMN}>
        <div>{first}</div>
        <div className="grid gap-4 *:min-w-0 empty:hidden max-lg:order-2">{left}</div>
      </div>
      <div className={COLUMN}>
        <div className="empty:hidden max-lg:order-1">{why}</div>
        <div className="grid gap-4 *:min-w-0 empty:hidden max-lg:order-3">{right}</div>
      </div>
    </div>
  );
}

const COLUMN = "max-lg:contents lg:grid lg:gap-4 *:min-w-0";

function SeriesBody(props: TargetPageProps) {
  const { page, language } = props;
  const { detail } = page;
  const hasFigure = detail.actual.kind === "value";
  const { noData, revisions: words } = getMessages(language).target;
  const title = hasFigure ? undefined : noData.known;
  return (
    <Columns
      first={hasFigure ? <Trajectory {...props} /> : <NoDataCard {...props} />}
      why={hasFigure ? <WhyCard target={detail} language={language} /> : null}
      left={
        <>
          <YearsCard target={detail} language={language} />
          <MeasuresCard target={detail} language={language} />
          <MeaningsCard target={detail} address={props.address} language={language} />
          <BasisCard target={detail} language={language} {...(title === undefined ? {} : { title })} />
        </>
      }
      right={
        <>
          <Context {...props} />
          {hasFigure ? <RevisionsCard revisions={detail.revisions} words={words} language={language} /> : null}
        </>
      }
    />
  );
}

function FloorBody(props: TargetPageProps) {
  const { page, language } = props;
  const { detail } = page;
  const { revisions: words } = getMessages(language).target;
  const bridge = stepsOf(detail);
  const basis = <BasisCard target={detail} language={language} />;
  const revisions = <RevisionsCard revisions={detail.revisions} words={words} language={language} />;
  return (
    <>
      <Columns
        first={<Trajectory {...props} />}
        why={<WhyCard target={detail} language={language} />}
        left={bridge.length > 0 ? <BridgeCard target={detail} steps={bridge} language={language} /> : basis}
        right={<Dots {...props} />}
      />
      <StationUnits {...props} beside={<Levels {...props} />} />
      <div className="grid items-start gap-4 *:min-w-0 lg:grid-cols-2">
        <div className="grid gap-4 *:min-w-0">{bridge.length > 0 ? basis : revisions}</div>
        <div className="grid gap-4 *:min-w-0">
          {hasUnits(detail) ? null : <Levels {...props} />}
          <SourcesCard sources={detail.sources} language={language} />
          {bridge.length > 0 ? revisions : null}
        </div>
      </div>
    </>
  );
}

function Dots({ page, language }: TargetPageProps) {
  const { stations } = page.detail;
  if (stations === null || stations.length < 2) return null;
  return <StationDotsCard target={page.detail} lists={splitStations(stations)} language={language} />;
}

/** On the day of the baseline its level and today's are one bar. */
function stepsOf({ bridge, baseline, actual }: TargetDetail): readonly BridgeStep[] {
  const isFirstDay = actual.kind === "value" && actual.asOf === baseline?.date;
  return (bridge ?? []).filter((step) => !(isFirstDay && step.kind === "now"));
}

function Trajectory({ page, address, language }: TargetPageProps) {
  const { detail, asOf } = page;
  const csvHref = targetPageHref({ ...address, asOf }, "/series.csv");
  const xlsxHref = targetPageHref({ ...address, asOf }, "/series.xlsx");
  const { to } = detail.validity;
  // A replaced target is drawn up to its last day.
  const drawnOn = to !== null && to < asOf ? to : asOf;
  return <TrajectoryCard target={detail} asOf={drawnOn} language={language} csvHref={csvHref} xlsxHref={xlsxHref} />;
}

/** The other level and the documents. */
function Context(props: TargetPageProps) {
  return (
    <>
      <Levels {...props} />
      <SourcesCard sources={props.page.detail.sources} language={props.language} />
    </>
  );
}

function Levels({ page, address, language }: TargetPageProps) {
  return page.level === null ? null : <LevelsCard level={page.level} address={address} language={language} />;
}
