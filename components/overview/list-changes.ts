import { printValue } from "@/components/indicators/printed-value";
import { INDICATOR_OF_RULE } from "@/lib/features/stations/constants";
import type { Overview, SeriesPoint, TargetSummary } from "@/lib/features/targets/types";
import { formatDate, formatDayMonth } from "@/lib/format/date";
import { formatNumber } from "@/lib/format/number";
import { getMessages } from "@/lib/i18n/get-messages";
import type { Language } from "@/lib/i18n/language";
import { decimalsOfChange } from "./describe-change";
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

/** Changes of status first, worst status first; then the figures that moved most of their way, each indicator once; then corrections. */
export function listChanges(overview: Overview, language: Language): readonly ChangeLine[] {
  const statuses = overview.targets.flatMap((target) => statusLine(target, overview, language));
  const figures = largestChanges(overview.targets).flatMap((target) => figureLine(target, overview, language));
  const corrections = overview.corrections.flatMap((row) => correctionLine(row, overview, language));
  return [...statuses, ...figures, ...corrections];
}

function statusLine(target: TargetSummary, overview: Overview, language: Language): ChangeLine[] {
  const { status, overview: words } = getMessages(language);
  if (target.previousStatus === null || target.previousStatus === target.status) return [];
  const [from, to] = [target.previousStatus, target.status].map((one) => lowerFirst(status.words[one])) as [
    string,
    string,
  ];
  const date = shortDate(target.statusSince ?? overview.asOf, overview, language);
  const text = words.changes.status(target.name[language], from, to);
  return [{ key: `status-${target.code}`, code: target.code, date, text, figures: "" }];
}

function figureLine(target: TargetSummary, overview: Overview, language: Language): ChangeLine[] {
  const { changes } = getMessages(language).overview;
  const { comparison } = target;
  if (comparison === null) return [];
  const { from, to } = comparison;
  const name = target.name[language];
  return [
    {
      key: `figure-${target.code}`,
      code: target.code,
      date: shortDate(to.date, overview, language),
      text: target.floor === null ? name : changes.shortfall(name),
      figures: `${printEnd(target, from, language)} → ${printEnd(target, to, language)}`,
    },
  ];
}

/** With as many decimals as keep the ends apart; of a floor also the most it can be while stations are silent. */
function printEnd(target: TargetSummary, point: SeriesPoint, language: Language): string {
  const { changes } = getMessages(language).overview;
  const { comparison } = target;
  if (comparison === null) return "";
  const digits = decimalsOfChange(target, { from: comparison.from.value, to: comparison.to.value });
  const print = (value: number) => formatNumber(value, { language, digits });
  const value = print(point.value);
  return point.upper !== null && point.upper > point.value ? changes.upTo(value, print(point.upper)) : value;
}

function correctionLine(row: Overview["corrections"][number], overview: Overview, language: Language): ChangeLine[] {
  const { changes } = getMessages(language).overview;
  const target = targetOf(row.indicatorCode, overview);
  if (target === undefined) return [];
  const unit = row.unitName?.[language] ?? "";
  const [before, after] = [row.before, row.after].map((value) =>
    target.floor === null ? printValue(target, value, language) : formatNumber(value, { language }),
  );
  return [
    {
      key: `correction-${row.indicatorCode} ${unit} ${row.date} ${row.recordedAt.toISOString()}`,
      code: target.code,
      date: shortDate(civilDay(row.recordedAt), overview, language),
      text: changes.correction(target.name[language], unit, formatDate(row.date, language)),
      figures: `${before} → ${after}`,
    },
  ];
}

/** The day in Vietnam, which has had no daylight saving since 1975. */
function civilDay(moment: Date): string {
  const hours = 7;
  return new Date(moment.getTime() + hours * 3_600_000).toISOString().slice(0, 10);
}

/** The province's own target of the indicator before the nation's; doctors counted at stations belong to the floor. */
function targetOf(indicatorCode: string, { targets, settings }: Overview): TargetSummary | undefined {
  const ownFirst = targets.toSorted((a, b) => Number(a.level === "nation") - Number(b.level === "nation"));
  const direct = ownFirst.find((target) => !target.isFloor && target.indicator.code === indicatorCode);
  const isOfFloor = indicatorCode === INDICATOR_OF_RULE[settings.countingRule];
  return direct ?? ownFirst.find((target) => target.isFloor && isOfFloor);
}

/** Without the year while it is the page's own. */
function shortDate(date: string, { asOf }: Overview, language: Language): string {
  return date.slice(0, 4) === asOf.slice(0, 4) ? formatDayMonth(date, language) : formatDate(date, language);
}

function largestChanges(targets: readonly TargetSummary[]): TargetSummary[] {
  const moved = targets
    .filter(({ comparison }) => comparison !== null && comparison.from.value !== comparison.to.value)
    // The province's own targets stand for an indicator that the nation follows too.
    .toSorted((a, b) => Number(a.level === "nation") - Number(b.level === "nation"));
  const once = moved.filter(
    (target, index) => moved.findIndex((other) => other.indicator.code === target.indicator.code) === index,
  );
  return once.toSorted((a, b) => shareOfWay(b) - shareOfWay(a));
}

function shareOfWay({ comparison, baseline, floor, target }: TargetSummary): number {
  const end = floor === null ? target.value : 0;
  const way = Math.abs(end - (baseline?.value ?? 0));
  if (way === 0 || comparison === null) return 0;
  return Math.abs(comparison.to.value - comparison.from.value) / way;
}
