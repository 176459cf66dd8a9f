import { printGoalAfterName } from "@/components/indicators/printed-value";
import { StatusBadge } from "@/components/indicators/status-badge";
import type { TargetSummary } from "@/lib/features/targets/types";
import { formatShortMonth } from "@/lib/format/date";
import { formatNumber, MISSING } from "@/lib/format/number";
import { getMessages } from "@/lib/i18n/get-messages";
import type { Language } from "@/lib/i18n/language";
import { printActual } from "./target-actual";
import { type PageAddress, targetHref } from "./target-links";

type NoDataGroupProps = { targets: readonly TargetSummary[]; language: Language; address: PageAddress };

/** All of them are there, one line each, so that they neither vanish nor drown the page. */
export function NoDataGroup({ targets, language, address }: NoDataGroupProps) {
  const { overview } = getMessages(language);
  const count = overview.noData.count(formatNumber(targets.length, { language }));
  return (
    <tr className="no-data-row">
      <th scope="row" className="cell-status">
        <StatusBadge status="no_data" language={language} since={count} />
      </th>
      <td className="cell-name" colSpan={5}>
        <ul className="no-data-list">
          {targets.map((target) => (
            <li key={target.code} title={target.reason[language] || undefined}>
              <a className="no-data-name" href={targetHref(target.code, address)}>
                {target.name[language]}
                {target.isFloor ? "" : ` ${printGoalAfterName(target, language)}`}
              </a>{" "}
              <span className="gap-note">{describeLine(target, language)}</span>
            </li>
          ))}
        </ul>
      </td>
    </tr>
  );
}

/** Short, since a dozen of them follow each other: "Cả nước · NQ 72-NQ/TW · 2030 · từ 9/2025", and why where the status does not say it. */
function describeLine(target: TargetSummary, language: Language): string {
  const { overview, status } = getMessages(language);
  const { resolution, level, target: goal } = target;
  const due = goal.due.slice(0, 4);
  return [
    resolution.isPlan ? overview.plan : overview.level[level],
    resolution.short[language],
    resolution.isDraft ? overview.draft : "",
    due,
    target.statusSince === null ? "" : status.since(formatShortMonth(target.statusSince)),
    describeSilence(target, language),
  ]
    .filter((part) => part !== "")
    .join(" · ");
}

/** Why nothing can be judged, where it is more than the missing figure itself: a figure without a baseline, a figure out of reach. */
function describeSilence(target: TargetSummary, language: Language): string {
  const { overview, figures } = getMessages(language);
  const { actual } = target;
  const printed = printActual(target, language);
  if (printed !== "") return overview.noBaselineWith(printed);
  if (actual.kind === "missing" && actual.reason === "no_data") return "";
  const reason =
    actual.kind === "missing" && actual.reason !== "no_baseline" ? figures.missing[actual.reason] : overview.noBaseline;
  return `${MISSING} ${reason}`;
}
