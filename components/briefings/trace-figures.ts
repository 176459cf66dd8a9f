import { decimalsOfGoal, decimalsOfTarget } from "@/lib/domain/briefings/sentences/printed";
import type { SnapshotFigure, SnapshotStation, SnapshotTarget } from "@/lib/domain/briefings/snapshot";
import { composeWords } from "@/lib/export/briefings/compose/words";
import type { TracedRow } from "@/lib/features/briefings/types";
import { formatDate } from "@/lib/format/date";
import { formatNumber, formatRange, MISSING } from "@/lib/format/number";
import { formatUnit, joinFigureAndUnit } from "@/lib/format/unit";
import { getMessages } from "@/lib/i18n/get-messages";
import type { Language } from "@/lib/i18n/language";
import { decimalsOfCorrection } from "./correction-digits";

export type TraceLine = { readonly name: string; readonly text: string };

/** What a row says, with the digits of the documents; a missing figure with its reason. */
export function traceLines(row: TracedRow, language: Language): readonly TraceLine[] {
  switch (row.kind) {
    case "target":
      return targetLines(row.target, language);
    case "station":
      return stationLines(row.station, language);
    case "correction": {
      const { indicator, unitName, date, before, after } = row.correction;
      const digits = decimalsOfCorrection(row.correction);
      const { trace, changes } = getMessages(language).briefings;
      const [from, to] = [before, after].map((value) => formatNumber(value, { language, digits }));
      return [
        { name: trace.indicator, text: indicator[language] },
        { name: trace.place, text: unitName?.[language] ?? trace.wholePlace },
        { name: changes.date, text: formatDate(date, language) },
        { name: trace.value, text: trace.change(from ?? "", to ?? "") },
        { name: changes.recordedOn, text: formatDate(row.correction.recordedOn, language) },
      ];
    }
    case "commitment":
    case "briefing":
      return [];
  }
}

function targetLines(target: SnapshotTarget, language: Language): TraceLine[] {
  const { trace } = getMessages(language).briefings;
  const { figures } = trace;
  const print = (figure: SnapshotFigure) => figureWords(target, figure, language);
  return [
    { name: figures.status, text: getMessages(language).status.words[target.status] },
    {
      name: figures.target,
      text: `${goalWords(target, language)}, ${trace.by(formatDate(target.target.due, language))}`,
    },
    { name: figures.actual, text: print(target.actual) },
    { name: figures.inPeriod, text: print(target.inPeriod) },
    { name: figures.cumulative, text: print(target.cumulative) },
    { name: figures.samePeriod, text: print(target.samePeriod) },
    { name: figures.previous, text: print(target.previous) },
    { name: figures.document, text: `${target.document[language]}, ${target.clause[language]}` },
    { name: figures.owner, text: target.owner?.[language] ?? MISSING },
  ];
}

function goalWords(target: SnapshotTarget, language: Language): string {
  const { value, valueTo } = target.target;
  const format = { language, digits: Math.max(decimalsOfGoal(value), decimalsOfGoal(valueTo ?? value)) };
  const figure = valueTo === null ? formatNumber(value, format) : formatRange({ from: value, to: valueTo }, format);
  const sign = getMessages(language).figures.comparators[target.comparator];
  if (target.floorValue !== null) return composeWords(language).targets.perPlace(`${sign} ${figure}`);
  return `${sign} ${joinFigureAndUnit(figure, formatUnit(target.indicator.unitCode, { language, value }))}`;
}

function figureWords(target: SnapshotTarget, figure: SnapshotFigure, language: Language): string {
  if (figure.kind === "missing") return `${MISSING} (${composeWords(language).missing[figure.reason]})`;
  const { trace } = getMessages(language).briefings;
  const text = formatNumber(figure.value, { language, digits: decimalsOfTarget(target) });
  const counted = formatUnit(target.indicator.unitCode, { language, value: figure.value });
  // A floor is measured by what is missing.
  const unit = target.floorValue === null ? counted : composeWords(language).targets.shortOf(counted);
  return `${joinFigureAndUnit(text, unit)}, ${trace.asOf(formatDate(figure.asOf, language))}`;
}

function stationLines(station: SnapshotStation, language: Language): TraceLine[] {
  const { reporting } = getMessages(language).briefings;
  const print = (value: number | null) => (value === null ? MISSING : formatNumber(value, { language }));
  const { missing, counted, shortfall, belowSince, lastKnown } = station;
  const known = lastKnown === null ? MISSING : `${print(lastKnown.counted)} (${formatDate(lastKnown.date, language)})`;
  if (missing !== null) {
    return [
      { name: reporting.state, text: reporting[missing] },
      { name: reporting.lastKnown, text: known },
    ];
  }
  return [
    { name: reporting.counted, text: print(counted) },
    { name: reporting.shortfall, text: print(shortfall) },
    ...(belowSince === null ? [] : [{ name: reporting.belowSince, text: formatDate(belowSince, language) }]),
  ];
}
