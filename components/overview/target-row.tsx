import { GapWords } from "@/components/indicators/gap-words";
import { StatusBadge } from "@/components/indicators/status-badge";
import type { TargetSummary } from "@/lib/features/targets/types";
import { formatShortMonth } from "@/lib/format/date";
import { MISSING } from "@/lib/format/number";
import { getMessages } from "@/lib/i18n/get-messages";
import type { Language } from "@/lib/i18n/language";
import { describeGap } from "./describe-gap";
import { describeLanding } from "./describe-landing";
import { TargetActual } from "./target-actual";
import { TargetCharts } from "./target-charts";
import { type PageAddress, targetHref } from "./target-links";
import { TargetName } from "./target-name";

type TargetRowProps = { target: TargetSummary; asOf: string; language: Language; address: PageAddress };

export function TargetRow({ target, asOf, language, address }: TargetRowProps) {
  const { overview, status } = getMessages(language);
  const since = target.statusSince === null ? undefined : status.since(formatShortMonth(target.statusSince));
  const gap = describeGap(target, language);
  return (
    <tr className="target-row">
      <td className="cell-status">
        <StatusBadge status={target.status} language={language} since={since} />
      </td>
      <th scope="row" className="cell-name">
        <TargetName target={target} language={language} href={targetHref(target.code, address)} />
      </th>
      <td className="cell-actual">
        <TargetActual target={target} asOf={asOf} language={language} />
      </td>
      <td className="cell-charts">
        <TargetCharts target={target} asOf={asOf} language={language} />
      </td>
      <td className="cell-gap" title={target.reason[language] || undefined}>
        <GapWords gap={gap || `${MISSING} ${overview.gap.nothing}`} note={describeLanding(target, language)} />
      </td>
      <td className="cell-owner" title={overview.table.owner}>
        {target.owner?.[language] ?? (
          <span className="text-ink-2">
            {MISSING} {overview.table.noOwner}
          </span>
        )}
      </td>
    </tr>
  );
}
