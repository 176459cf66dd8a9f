import { StatusBadge } from "@/components/indicators/status-badge";
import type { TargetSummary } from "@/lib/features/targets/types";
import { formatNumber, MISSING } from "@/lib/format/number";
import { getMessages } from "@/lib/i18n/get-messages";
import type { Language } from "@/lib/i18n/language";
import { printGoalWithUnit } from "./printed-value";
import { printActual } from "./target-actual";
import { type PageAddress, targetHref } from "./target-links";
import { describeSource } from "./target-name";

type NoDataGroupProps = { targets: readonly TargetSummary[]; language: Language; address: PageAddress };

/** All of them are there, one line each, so that they neither vanish nor drown the page. */
export function NoDataGroup({ targets, language, address }: NoDataGroupProps) {
  const { overview } = getMessages(language);
  const count = overview.noData.count(formatNumber(targets.length, { language }));
  return (
    <tr className="target-row">
      <th scope="row" className="block-cell target-status">
        <StatusBadge status="no_data" language={language} since={count} />
      </th>
      <td className="block-cell" colSpan={5}>
        <ul className="no-data-list">
          {targets.map((target) => (
            <li key={target.code} title={target.reason[language] || undefined}>
              <a className="no-data-name" href={targetHref(target.code, address)}>
                {target.name[language]}
                {target.isFloor ? "" : ` ${printGoalWithUnit(target, language)}`}
              </a>
              <span className="gap-note">
                {describeSource(target, language)} · {describeSilence(target, language)}
              </span>
            </li>
          ))}
        </ul>
      </td>
    </tr>
  );
}

/** Why nothing can be judged: no figure at all, or a figure without a baseline. */
function describeSilence(target: TargetSummary, language: Language): string {
  const { overview, figures } = getMessages(language);
  const { actual } = target;
  const printed = printActual(target, language);
  if (printed !== "") return overview.noBaselineWith(printed);
  if (actual.kind === "missing" && actual.reason !== "no_baseline")
    return `${MISSING} ${figures.missing[actual.reason]}`;
  return `${MISSING} ${overview.noBaseline}`;
}
