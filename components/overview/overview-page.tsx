import type { ReactNode } from "react";
import { PopulationTabs } from "@/components/indicators/population-tabs";
import { StatusStrip } from "@/components/indicators/status-strip";
import { Card } from "@/components/ui/card";
import { Frozen } from "@/components/ui/frozen";
import { computeStatusStrip } from "@/lib/domain/charts/status-strip";
import type { Overview } from "@/lib/features/targets/types";
import { formatNumber } from "@/lib/format/number";
import { getMessages } from "@/lib/i18n/get-messages";
import type { Language } from "@/lib/i18n/language";
import { ChangesCard } from "./changes-card";
import { CommitmentsCard } from "./commitments-card";
import { EmptyOverview } from "./empty-overview";
import { findStationFloor } from "./lead";
import { LevelCard } from "./level-card";
import { OverviewNotices, type ReaderView } from "./overview-notices";
import { PageFootnotes } from "./page-footnotes";
import { PageHead } from "./page-head";
import { StationMapCard } from "./station-map-card";
import { overviewHref, type PageAddress } from "./target-links";
import { statusAnchor, TargetTable } from "./target-table";

type OverviewPageProps = {
  /** What is new for this reader, under the head. */
  news?: ReactNode;
  overview: Overview;
  language: Language;
  address: PageAddress;
  view: ReaderView;
  refusedAsOf: string | null;
  refusedSince?: string | null;
  refusedPopulation?: string | null;
};

/** The page that the leader opens; drawn on the server, and the same on paper. */
export function OverviewPage(props: OverviewPageProps) {
  const { overview, language, address } = props;
  const { targets, asOf, stations } = overview;
  if (targets.length === 0) return <EmptyOverview provinceName={overview.provinceName[language]} language={language} />;
  const floor = findStationFloor(targets);
  return (
    <div className="overview">
      <PageHead overview={overview} language={language} address={address} view={props.view} />
      {props.news}
      <OverviewNotices {...props} />
      <StatusStrip
        segments={computeStatusStrip(targets.map((target) => target.status))}
        language={language}
        href={(status) => `#${statusAnchor(status)}`}
      />
      <Card
        id="targets-title"
        title={getMessages(language).overview.table.title}
        aside={describeCounts(targets, language)}
        tools={
          <PopulationTabs
            choice={overview.population}
            hrefOf={(population) => overviewHref({ ...address, population })}
            language={language}
          />
        }
        isFlush
      >
        <Frozen>
          <TargetTable targets={targets} asOf={asOf} language={language} address={address} />
        </Frozen>
      </Card>
      <div className="overview-lower">
        {floor !== null && stations !== null && stations.length > 1 ? (
          <Frozen>
            <StationMapCard target={floor} stations={stations} language={language} address={address} />
          </Frozen>
        ) : null}
        <div className="overview-side">
          <ChangesCard overview={overview} language={language} address={address} />
          <CommitmentsCard commitments={overview.commitments} language={language} />
        </div>
      </div>
      <LevelCard overview={overview} language={language} />
      <PageFootnotes overview={overview} language={language} />
    </div>
  );
}

/** Plans have a count of their own: they are no targets of a resolution. */
function describeCounts(all: Overview["targets"], language: Language): string {
  const { table } = getMessages(language).overview;
  const print = (value: number) => formatNumber(value, { language });
  const targets = all.filter((target) => !target.resolution.isPlan);
  const own = targets.filter((target) => target.level === "province").length;
  const plans = all.length - targets.length;
  const told = table.counts(print(own), print(targets.length - own));
  return plans === 0 ? told : told + table.plans(print(plans));
}
