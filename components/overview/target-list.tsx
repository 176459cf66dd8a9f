import { SampleMark } from "@/components/indicators/sample-mark";
import { Card } from "@/components/ui/card";
import { Notice } from "@/components/ui/notice";
import type { IsoDate } from "@/lib/domain/dates/iso-date";
import type { TargetSummary } from "@/lib/features/targets/types";
import { formatDate } from "@/lib/format/date";
import { formatNumber } from "@/lib/format/number";
import { getMessages } from "@/lib/i18n/get-messages";
import type { Language } from "@/lib/i18n/language";
import type { BilingualText } from "@/lib/shared/text";
import { Emphasized } from "./emphasized";
import { EmptyOverview } from "./empty-overview";
import type { PageAddress } from "./target-links";
import { TargetRow } from "./target-row";
import { TargetTableHead } from "./target-table";

type TargetListProps = {
  targets: readonly TargetSummary[];
  asOf: IsoDate;
  provinceName: BilingualText;
  language: Language;
  address: PageAddress;
  refusedAsOf: string | null;
};

/** All targets in force under the resolution that lays them down, the province's before the nation's. */
export function TargetList(props: TargetListProps) {
  const { targets, asOf, provinceName, language, refusedAsOf } = props;
  const { overview } = getMessages(language);
  if (targets.length === 0) return <EmptyOverview provinceName={provinceName[language]} language={language} />;
  const date = formatDate(asOf, language);
  return (
    <div className="overview">
      <header>
        <h1 className="text-title font-semibold">{overview.targetsPage.title}</h1>
        <p className="overview-standing">
          <Emphasized text={overview.targetsPage.lead(formatNumber(targets.length, { language }), date)} />{" "}
          {targets.some((target) => target.sample) ? <SampleMark language={language} /> : null}
        </p>
      </header>
      {refusedAsOf === null ? null : <Notice tone="error">{overview.asOf.invalid(refusedAsOf, date)}</Notice>}
      {groupByResolution(targets).map((group) => (
        <ResolutionCard key={group[0]?.resolution.id} {...props} targets={group} />
      ))}
    </div>
  );
}

function ResolutionCard({ targets, asOf, provinceName, language, address }: TargetListProps) {
  const { targetsPage } = getMessages(language).overview;
  const [first] = targets;
  if (first === undefined) return null;
  const { resolution, level } = first;
  const whose = level === "province" ? targetsPage.ofProvince(provinceName[language]) : targetsPage.ofNation;
  return (
    <Card id={`resolution-${resolution.id}`} title={resolution.title[language]} aside={whose} isFlush>
      <table className="data-table target-table">
        <caption className="sr-only">{resolution.title[language]}</caption>
        <TargetTableHead language={language} />
        <tbody>
          {targets.map((target) => (
            <TargetRow key={target.code} target={target} asOf={asOf} language={language} address={address} />
          ))}
        </tbody>
      </table>
    </Card>
  );
}

/** Worst first within a resolution, as the targets come; resolutions of the province first, then the newest. */
function groupByResolution(targets: readonly TargetSummary[]): TargetSummary[][] {
  const groups = new Map<string, TargetSummary[]>();
  for (const target of targets) {
    const key = target.resolution.id;
    groups.set(key, [...(groups.get(key) ?? []), target]);
  }
  const rankOf = ([first]: readonly TargetSummary[]) =>
    `${first?.level === "nation" ? 1 : 0} ${first?.resolution.date ?? ""}`;
  return [...groups.values()].sort((a, b) => {
    const [left, right] = [rankOf(a), rankOf(b)];
    return left[0] === right[0] ? right.localeCompare(left, "en") : left.localeCompare(right, "en");
  });
}
