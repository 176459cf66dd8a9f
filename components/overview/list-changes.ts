import type { Overview, TargetSummary } from "@/lib/features/targets/types";
import { formatDayMonth } from "@/lib/format/date";
import { formatNumber } from "@/lib/format/number";
import { getMessages } from "@/lib/i18n/get-messages";
import type { Language } from "@/lib/i18n/language";
import { changeOf, decimalsOfChange } from "./describe-change";
import { lowerFirst } from "./lower-first";

export type ChangeLine = {
  readonly key: string;
  readonly code: string;
  readonly date: string;
  /** With bold marks, see `Emphasized`. */
  readonly text: string;
  /** "71 → 66"; empty for a change of status. */
  readonly figures: string;
};

const LINES = 7;

/** Changes of status first, worst status first; then the figures that moved most of their way, each indicator once. */
export function listChanges(overview: Overview, language: Language): readonly ChangeLine[] {
  const statuses = overview.targets.flatMap((target) => statusLine(target, overview, language));
  const figures = largestChanges(overview.targets).flatMap((target) => figureLine(target, language));
  return [...statuses, ...figures].slice(0, LINES);
}

function statusLine(target: TargetSummary, overview: Overview, language: Language): ChangeLine[] {
  const { status, overview: words } = getMessages(language);
  if (target.previousStatus === null || target.previousStatus === target.status) return [];
  const [from, to] = [target.previousStatus, target.status].map((one) => lowerFirst(status.words[one])) as [
    string,
    string,
  ];
  const date = formatDayMonth(target.statusSince ?? overview.asOf, language);
  const text = words.changes.status(target.name[language], from, to);
  return [{ key: `status-${target.code}`, code: target.code, date, text, figures: "" }];
}

function figureLine(target: TargetSummary, language: Language): ChangeLine[] {
  const { changes } = getMessages(language).overview;
  const change = changeOf(target);
  if (change === null || target.actual.kind === "missing") return [];
  const digits = decimalsOfChange(target, change);
  const [from, to] = [change.from, change.to].map((value) => formatNumber(value, { language, digits }));
  const name = target.name[language];
  return [
    {
      key: `figure-${target.code}`,
      code: target.code,
      date: formatDayMonth(target.actual.asOf, language),
      text: target.floor === null ? name : changes.shortfall(name),
      figures: `${from} → ${to}`,
    },
  ];
}

function largestChanges(targets: readonly TargetSummary[]): TargetSummary[] {
  const moved = targets
    .filter((target) => (changeOf(target)?.delta ?? 0) !== 0)
    // The province's own targets stand for an indicator that the nation follows too.
    .toSorted((a, b) => Number(a.level === "nation") - Number(b.level === "nation"));
  const once = moved.filter(
    (target, index) => moved.findIndex((other) => other.indicator.code === target.indicator.code) === index,
  );
  return once.toSorted((a, b) => shareOfWay(b) - shareOfWay(a));
}

function shareOfWay(target: TargetSummary): number {
  const end = target.floor === null ? target.target.value : 0;
  const way = Math.abs(end - (target.baseline?.value ?? 0));
  return way === 0 ? 0 : Math.abs(changeOf(target)?.delta ?? 0) / way;
}
