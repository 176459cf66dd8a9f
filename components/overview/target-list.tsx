import { AsOfForm } from "@/components/forms/as-of-form";
import { PopulationTabs } from "@/components/indicators/population-tabs";
import { SampleMark } from "@/components/indicators/sample-mark";
import { DownloadLinks } from "@/components/ui/download-links";
import { Notice } from "@/components/ui/notice";
import { PageHead } from "@/components/ui/page-head";
import type { TargetListPage } from "@/lib/features/targets/types";
import { formatDate } from "@/lib/format/date";
import { formatNumber } from "@/lib/format/number";
import { getMessages } from "@/lib/i18n/get-messages";
import type { Language } from "@/lib/i18n/language";
import { CommitmentsCard } from "./commitments-card";
import { Emphasized } from "./emphasized";
import { EmptyOverview } from "./empty-overview";
import { PopulationNotice } from "./population-notice";
import { groupByResolution, ResolutionCard } from "./resolution-card";
import { isInForce, selectTargets, type TargetFilter } from "./target-filter";
import { keptOf, type PageAddress, queryOf } from "./target-links";
import { TargetListForm } from "./target-list-form";

export type TargetListProps = {
  page: TargetListPage;
  filter: TargetFilter;
  address: PageAddress;
  language: Language;
  refusedAsOf: string | null;
  refusedPopulation: string | null;
};

/** Every target that concerns the province, under the document that lays it down; those no longer in force come last. */
export function TargetList(props: TargetListProps) {
  const { page, filter, address, language, refusedAsOf } = props;
  const { overview } = getMessages(language);
  const { targets, asOf } = page;
  if (targets.length === 0) return <EmptyOverview provinceName={page.provinceName[language]} language={language} />;
  const found = selectTargets(targets, { filter, asOf, language });
  return (
    <div className="page target-list">
      <ListHead {...props} />
      {refusedAsOf === null ? null : (
        <Notice tone="error">{overview.asOf.invalid(refusedAsOf, formatDate(asOf, language))}</Notice>
      )}
      <PopulationNotice choice={page.population} refused={props.refusedPopulation} language={language} />
      <TargetListForm
        targets={targets}
        filter={filter}
        kept={keptOf({ ...address, since: null })}
        language={language}
      />
      <ListTools {...props} found={found.length} />
      {found.length === 0 ? <Notice>{overview.targetsPage.none}</Notice> : null}
      {groupByResolution(found, asOf).map((group) => (
        <ResolutionCard key={group[0]?.resolution.id} targets={group} {...{ page, language, address }} />
      ))}
      <CommitmentsCard commitments={page.commitments} language={language} isOpen />
    </div>
  );
}

function ListHead({ page, address, language }: TargetListProps) {
  const { targets, asOf, asOfChoices, population } = page;
  const hrefOf = (kind: PageAddress["population"]) => `/targets${queryOf(keptOf({ ...address, population: kind }))}`;
  return (
    <PageHead
      title={getMessages(language).overview.targetsPage.title}
      facts={
        <>
          <Emphasized text={describeCounts(page, language)} />{" "}
          {targets.some((target) => target.sample) ? <SampleMark language={language} /> : null}
          <PopulationTabs choice={population} hrefOf={hrefOf} language={language} />
        </>
      }
      tools={
        <AsOfForm
          action="/targets"
          asOf={asOf}
          choices={asOfChoices}
          language={language}
          kept={keptOf({ ...address, asOf: null, since: null })}
        />
      }
    />
  );
}

/** Targets in force, plans, and those out of force, each counted apart. */
function describeCounts({ targets, asOf, provinceName }: TargetListPage, language: Language): string {
  const { targetsPage: words } = getMessages(language).overview;
  const print = (value: number) => formatNumber(value, { language });
  const current = targets.filter((target) => isInForce(target, asOf));
  const plans = current.filter((target) => target.resolution.isPlan).length;
  const old = targets.length - current.length;
  return [
    `${provinceName[language]} ·`,
    words.lead(print(current.length - plans), formatDate(asOf, language)),
    plans === 0 ? "" : words.plans(print(plans)),
    old === 0 ? "" : words.old(print(old)),
  ]
    .filter((part) => part !== "")
    .join(" ");
}

function ListTools({ page, filter, address, language, found }: TargetListProps & { found: number }) {
  const { downloads, overview } = getMessages(language);
  const { targetsPage: words } = overview;
  const print = (value: number) => formatNumber(value, { language });
  const asked = { ...filter, sort: filter.sort === "status" ? null : filter.sort };
  const isFiltered = Object.values(asked).some((value) => value !== null && value !== "");
  return (
    <p className="target-list-tools">
      <span>{words.found(print(found), print(page.targets.length))}</span>
      {isFiltered ? (
        <a className="link no-print" href={`/targets${queryOf(keptOf({ ...address, since: null }))}`}>
          {words.clear}
        </a>
      ) : null}
      <DownloadLinks path="/targets/export" query={queryOf({ ...keptOf(address), ...asked })} words={downloads} />
    </p>
  );
}
