import { printValue, printWithUnit } from "@/components/indicators/printed-value";
import { endOfMonth, type IsoDate } from "@/lib/domain/dates/iso-date";
import type { Overview, SeriesPoint, TargetSummary } from "@/lib/features/targets/types";
import { formatDate } from "@/lib/format/date";
import { formatNumber } from "@/lib/format/number";
import { formatUnit } from "@/lib/format/unit";
import { getMessages } from "@/lib/i18n/get-messages";
import type { Language } from "@/lib/i18n/language";
import { changeOf } from "./describe-change";
import { lowerFirst } from "./lower-first";

/** More changes of status than these are only counted, so that the lead stays one breath long. */
const CHANGES_NAMED = 2;

/** What changed since the month before and where the present pace leads, from the figures of the page alone. */
export function describeLead(overview: Overview, language: Language): readonly string[] {
  return [
    describeShortfall(overview, language),
    ...describeStatusChanges(overview, language),
    describeLandings(overview.targets, language),
  ].filter((sentence) => sentence !== "");
}

/** The floor that the page's map is about: the province's own before the nation's. */
export function findStationFloor(targets: readonly TargetSummary[]): TargetSummary | null {
  const floors = targets.filter((target) => target.floor !== null && target.floor.reporting > 0);
  return (
    floors.find((target) => target.level === "province") ??
    floors.toSorted((a, b) => (b.floor?.floorValue ?? 0) - (a.floor?.floorValue ?? 0))[0] ??
    null
  );
}

function describeShortfall(overview: Overview, language: Language): string {
  const target = findStationFloor(overview.targets);
  if (target === null || target.actual.kind === "missing") return "";
  const { comparison } = target;
  if (changeOf(target) === null || comparison === null || isPartial(comparison.from)) {
    return describePartialCount(target, language);
  }
  const { lead } = getMessages(language).overview;
  const noun = formatUnit(target.indicator.unitCode, { language });
  const [before, now] = [comparison.from.value, comparison.to.value];
  const [from, to] = [printValue(target, before, language), printValue(target, now, language)];
  const period = describePeriod({ from: comparison.from.date, to: target.actual.asOf }, overview, language);
  if (now === before) return `${lead.shortfallSame(period, noun, to)}.`;
  return `${(now < before ? lead.shortfallDown : lead.shortfallUp)(period, noun, from, to)}.`;
}

const isPartial = ({ reporting }: SeriesPoint) => reporting !== null && reporting.reporting < reporting.units;

/** A shortfall that falls because stations stay silent is no success: the counts stand beside each other, without a verb. */
function describePartialCount(target: TargetSummary, language: Language): string {
  const { lead } = getMessages(language).overview;
  const { figures } = getMessages(language);
  const now = target.series.at(-1);
  const before = target.comparison?.from;
  if (!now?.reporting || now.upper === null || now.reporting.reporting === now.reporting.units) return "";
  const { reporting, units } = now.reporting;
  const print = (value: number) => formatNumber(value, { language });
  const told = lead.partial(
    formatDate(now.date, language),
    figures.nOfN(print(reporting), print(units)),
    printWithUnit(target, now.value, language),
    printValue(target, now.upper, language),
    print(units - reporting),
  );
  const wasWhole = before?.reporting && before.reporting.reporting === before.reporting.units;
  const whole = wasWhole
    ? lead.partialBefore(print(before.reporting.units), print(before.value), formatDate(before.date, language))
    : "";
  return `${told}${whole}.`;
}

function describePeriod(span: { from: IsoDate; to: IsoDate }, overview: Overview, language: Language): string {
  const { lead } = getMessages(language).overview;
  const isWholeMonth = span.from === overview.previousAsOf && span.to === endOfMonth(span.to);
  if (isWholeMonth) return lead.inMonth(formatMonthName(span.to, language));
  return lead.between(formatDate(span.from, language), formatDate(span.to, language));
}

function formatMonthName(date: IsoDate, language: Language): string {
  const month = Number(date.slice(5, 7));
  return language === "vi" ? String(month) : formatDate(date, language).split(" ").slice(1).join(" ");
}

function describeStatusChanges(overview: Overview, language: Language): string[] {
  const { lead } = getMessages(language).overview;
  const { words } = getMessages(language).status;
  const changed = overview.targets.filter((one) => one.previousStatus !== null && one.previousStatus !== one.status);
  if (changed.length === 0) {
    const isMeasured = overview.targets.some((one) => one.previousStatus !== null);
    return isMeasured ? [lead.noneChanged(formatDate(overview.previousAsOf, language))] : [];
  }
  const moves = groupByMove(changed.filter((one) => !hasOwnTwin(one, changed)));
  const named = moves.slice(0, CHANGES_NAMED).flatMap((group) => {
    const [first] = group;
    if (first === undefined || first.previousStatus === null) return [];
    const names = joinNames(
      group.map((one) => `**${one.name[language]}**`),
      lead.and,
    );
    const told = first.resolution.isPlan ? lead.changedPlan : lead.changed;
    return [told(names, lowerFirst(words[first.previousStatus]), lowerFirst(words[first.status]))];
  });
  return [...named, ...describeRest(moves.slice(CHANGES_NAMED).flat(), language)];
}

/** Plans are counted apart: no sentence takes them for targets of a resolution. */
function describeRest(targets: readonly TargetSummary[], language: Language): string[] {
  const { lead } = getMessages(language).overview;
  const plans = targets.filter((one) => one.resolution.isPlan).length;
  const print = (value: number) => formatNumber(value, { language });
  return [
    targets.length > plans ? lead.moreChanged(print(targets.length - plans)) : "",
    plans > 0 ? lead.morePlansChanged(print(plans)) : "",
  ].filter((sentence) => sentence !== "");
}

/** The nation's target that moved as the province's own on the same indicator: once said is enough. */
function hasOwnTwin(target: TargetSummary, changed: readonly TargetSummary[]): boolean {
  return (
    target.level === "nation" &&
    changed.some(
      (own) =>
        own.level === "province" &&
        own.indicator.code === target.indicator.code &&
        own.previousStatus === target.previousStatus &&
        own.status === target.status,
    )
  );
}

/** Targets that went from one status to the same other one share a sentence. */
function groupByMove(targets: readonly TargetSummary[]): TargetSummary[][] {
  const groups = new Map<string, TargetSummary[]>();
  for (const target of targets) {
    const move = `${target.previousStatus} ${target.status} ${target.resolution.isPlan}`;
    groups.set(move, [...(groups.get(move) ?? []), target]);
  }
  return [...groups.values()];
}

function joinNames(names: readonly string[], and: string): string {
  return names.length < 2 ? names.join("") : `${names.slice(0, -1).join(", ")} ${and} ${names.at(-1)}`;
}

/** Only targets with a trend are counted, the nation's and plans apart: a target without figures says nothing about its pace. */
function describeLandings(all: readonly TargetSummary[], language: Language): string {
  const { lead } = getMessages(language).overview;
  const print = (value: number) => formatNumber(value, { language });
  const told = all.filter((one) => one.methods.trend.projected !== null && one.status !== "achieved");
  if (told.length === 0) return "";
  const misses = (one: TargetSummary) => ["unlikely", "will_miss"].includes(one.methods.trend.status);
  const targets = told.filter((one) => !one.resolution.isPlan);
  if (!told.some(misses)) return targets.length === 0 ? "" : lead.allLand(print(targets.length));
  const groups = [
    { words: lead.ofProvince, group: targets.filter((one) => one.level === "province") },
    { words: lead.ofNation, group: targets.filter((one) => one.level === "nation") },
    { words: lead.ofPlans, group: told.filter((one) => one.resolution.isPlan) },
  ];
  const parts = groups.flatMap(({ words, group }) =>
    group.some(misses) ? [words(print(group.filter(misses).length), print(group.length))] : [],
  );
  return lead.missing(joinNames(parts, lead.and));
}
