import { printGoalAfterName } from "@/components/indicators/printed-value";
import { StatusBadge } from "@/components/indicators/status-badge";
import type { TargetSummary } from "@/lib/features/targets/types";
import { formatShortMonth } from "@/lib/format/date";
import { formatNumber, MISSING } from "@/lib/format/number";
import { getMessages } from "@/lib/i18n/get-messages";
import type { Language } from "@/lib/i18n/language";
import { PhoneFold } from "./phone-fold";
import { printActual } from "./target-actual";
import { type PageAddress, targetHref } from "./target-links";

type NoDataGroupProps = { targets: readonly TargetSummary[]; language: Language; address: PageAddress };

/** As many fit on a phone without being folded away. */
const LINES_SHOWN = 3;

/** All of them are there, one line each, so that they neither vanish nor drown the page. */
export function NoDataGroup({ targets, language, address }: NoDataGroupProps) {
  const { overview } = getMessages(language);
  const count = formatNumber(targets.length, { language });
  const lists = groupBySilence(targets, language).map((group) => (
    <SilentList key={group.why} {...group} language={language} address={address} />
  ));
  return (
    <tr className="no-data-row">
      <th scope="row" className="cell-status">
        <StatusBadge status="no_data" language={language} since={overview.noData.count(count)} />
      </th>
      <td className="cell-name" colSpan={5}>
        {targets.length > LINES_SHOWN ? <PhoneFold summary={overview.fold.noData(count)}>{lists}</PhoneFold> : lists}
      </td>
    </tr>
  );
}

type SilentGroup = { readonly why: string; readonly targets: readonly TargetSummary[] };

function SilentList({ why, targets, language, address }: SilentGroup & Pick<NoDataGroupProps, "language" | "address">) {
  const { noData } = getMessages(language).overview;
  return (
    <>
      {why === "" ? null : (
        <p className="no-data-why">{noData.shared(formatNumber(targets.length, { language }), why)}</p>
      )}
      <ul className="no-data-list">
        {targets.map((target) => (
          <li key={target.code} title={target.reason[language] || undefined}>
            <a className="no-data-name" href={targetHref(target.code, address)}>
              {target.name[language]}
              {target.isFloor ? "" : ` ${printGoalAfterName(target, language)}`}
            </a>{" "}
            <span className="gap-note">
              {joinParts([describeLine(target, language), why === "" ? describeSilence(target, language) : ""])}
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}

/** A reason that several share is said once above them: twenty lines with the same end tell nothing more. */
function groupBySilence(targets: readonly TargetSummary[], language: Language): SilentGroup[] {
  const reasons = new Map<string, TargetSummary[]>();
  for (const target of targets) {
    const why = describeSilence(target, language);
    reasons.set(why, [...(reasons.get(why) ?? []), target]);
  }
  const shared = [...reasons].filter(([why, group]) => why !== "" && group.length > 1);
  const others = targets.filter((target) => !shared.some(([, group]) => group.includes(target)));
  const groups = shared.map(([why, group]) => ({ why, targets: group }));
  return others.length === 0 ? groups : [{ why: "", targets: others }, ...groups];
}

/** Short, since a dozen of them follow each other: "Cả nước · NQ 72-NQ/TW · 2030 · từ 9/2025". */
function describeLine(target: TargetSummary, language: Language): string {
  const { overview, status } = getMessages(language);
  const { resolution, level, target: goal } = target;
  const due = goal.due.slice(0, 4);
  return joinParts([
    resolution.isPlan ? overview.plan : overview.level[level],
    resolution.short[language],
    resolution.isDraft ? overview.draft : "",
    due,
    target.statusSince === null ? "" : status.since(formatShortMonth(target.statusSince)),
  ]);
}

function joinParts(parts: readonly string[]): string {
  return parts.filter((part) => part !== "").join(" · ");
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
