import { Notice } from "@/components/ui/notice";
import { formatDate } from "@/lib/format/date";
import { getMessages } from "@/lib/i18n/get-messages";
import type { Language } from "@/lib/i18n/language";
import { BasisCard } from "./basis-card";
import { BridgeCard } from "./bridge-card";
import { KeyFiguresStrip } from "./key-figures-strip";
import { LevelsCard } from "./levels-card";
import { NoDataCard } from "./no-data-card";
import { type TargetAddress, targetPageHref } from "./page-address";
import type { TargetPageData } from "./page-data";
import { SourcesCard } from "./sources-card";
import { StationUnits } from "./station-units";
import { TargetFootnotes } from "./target-footnotes";
import { TargetHead } from "./target-head";
import { TrajectoryCard } from "./trajectory-card";
import { WhyCard } from "./why-card";

export type TargetPageProps = { page: TargetPageData; address: TargetAddress; language: Language };

/** One target in depth; every part says for itself whether there is anything to show. */
export function TargetPage({ refusedAsOf, ...props }: TargetPageProps & { refusedAsOf: string | null }) {
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
      {reader === "unit" && measuredOn ? <Notice>{overview.ownUnit(measuredOn[language])}</Notice> : null}
      {reader === "facility" ? <Notice>{overview.ownFacility}</Notice> : null}
      <KeyFiguresStrip target={detail} language={language} />
      {hasFigure ? <Progress {...props} /> : <NoDataCard {...props} />}
      <StationUnits {...props} />
      <Basis {...props} />
      <TargetFootnotes target={detail} language={language} />
    </div>
  );
}

/** Two columns from a desk on, as wide as the overview's; one below. */
export const TWO_COLUMNS = "grid gap-4 *:min-w-0 lg:grid-cols-[5fr_3fr]";

function Progress({ page, address, language }: TargetPageProps) {
  const { detail, asOf } = page;
  return (
    <div className={`${TWO_COLUMNS} items-start`}>
      <div className="grid gap-4 *:min-w-0">
        <TrajectoryCard
          target={detail}
          asOf={asOf}
          language={language}
          csvHref={targetPageHref({ ...address, asOf }, "/series.csv")}
        />
        {detail.bridge !== null && detail.bridge.length > 0 ? (
          <BridgeCard target={detail} steps={detail.bridge} language={language} />
        ) : null}
      </div>
      <WhyCard target={detail} language={language} />
    </div>
  );
}

function Basis({ page, address, language }: TargetPageProps) {
  const { detail, level } = page;
  const { noData } = getMessages(language).target;
  const title = detail.actual.kind === "missing" ? noData.known : undefined;
  return (
    <div className={`${TWO_COLUMNS} items-start`}>
      <BasisCard target={detail} language={language} {...(title === undefined ? {} : { title })} />
      <div className="grid gap-4 *:min-w-0">
        {level === null ? null : <LevelsCard level={level} address={address} language={language} />}
        <SourcesCard sources={detail.sources} language={language} />
      </div>
    </div>
  );
}
