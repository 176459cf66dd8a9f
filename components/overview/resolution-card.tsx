import { Card } from "@/components/ui/card";
import type { IsoDate } from "@/lib/domain/dates/iso-date";
import type { TargetListPage, TargetSummary } from "@/lib/features/targets/types";
import { formatNumber } from "@/lib/format/number";
import { getMessages } from "@/lib/i18n/get-messages";
import type { Language } from "@/lib/i18n/language";
import { isInForce } from "./target-filter";
import type { PageAddress } from "./target-links";
import { TargetRow } from "./target-row";
import { TargetTableHead } from "./target-table";

type ResolutionCardProps = {
  targets: readonly TargetSummary[];
  page: TargetListPage;
  language: Language;
  address: PageAddress;
};

/** The targets of one document, with whose they are and whether they still apply. */
export function ResolutionCard({ targets, page, language, address }: ResolutionCardProps) {
  const { targetsPage, plan, planTitle } = getMessages(language).overview;
  const [first] = targets;
  if (first === undefined) return null;
  const { resolution, level } = first;
  const whose = level === "province" ? targetsPage.ofProvince(page.provinceName[language]) : targetsPage.ofNation;
  const aside = [
    resolution.isPlan ? `${plan}: ${planTitle}` : whose,
    targetsPage.groupCount(formatNumber(targets.length, { language })),
    isInForce(first, page.asOf) ? "" : targetsPage.ended,
  ];
  return (
    <Card
      id={`resolution-${resolution.id}`}
      title={resolution.title[language]}
      aside={aside.filter((part) => part !== "").join(" · ")}
      isFlush
    >
      <table className="data-table target-table">
        <caption className="sr-only">{resolution.title[language]}</caption>
        <TargetTableHead language={language} />
        <tbody>
          {targets.map((target) => (
            <TargetRow key={target.code} target={target} asOf={page.asOf} language={language} address={address} />
          ))}
        </tbody>
      </table>
    </Card>
  );
}

/** Documents in force first, of the province, then its plans, then of the nation; each the newest first. */
export function groupByResolution(targets: readonly TargetSummary[], asOf: IsoDate): TargetSummary[][] {
  const groups = new Map<string, TargetSummary[]>();
  for (const target of targets) {
    const known = groups.get(target.resolution.id);
    if (known === undefined) groups.set(target.resolution.id, [target]);
    else known.push(target);
  }
  return [...groups.values()].sort((a, b) => {
    const [left, right] = [rankOf(a, asOf), rankOf(b, asOf)];
    return left.rank - right.rank || right.date.localeCompare(left.date, "en");
  });
}

function rankOf([first]: readonly TargetSummary[], asOf: IsoDate): { rank: number; date: string } {
  if (first === undefined) return { rank: 0, date: "" };
  const { resolution, level } = first;
  const rank = resolution.isPlan ? 1 : level === "province" ? 0 : 2;
  return { rank: isInForce(first, asOf) ? rank : rank + 3, date: resolution.date ?? "" };
}
