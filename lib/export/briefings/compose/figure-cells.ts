import {
  decimalsOfDifference,
  decimalsOfGoal,
  decimalsOfPercent,
  decimalsOfTarget,
} from "@/lib/domain/briefings/sentences/printed";
import { inReportWords, reasonInDigits } from "@/lib/domain/briefings/sentences/reason-text";
import type { BriefingMissing, SnapshotFigure, SnapshotTarget } from "@/lib/domain/briefings/snapshot";
import type { IsoDate } from "@/lib/domain/dates/iso-date";
import type { Printed } from "@/lib/domain/targets/reasons/sentence";
import type { Cell } from "@/lib/export/briefings/document";
import { formatDate } from "@/lib/format/date";
import { formatNumber, formatRange, MISSING } from "@/lib/format/number";
import { formatUnit, isPercentUnit, joinFigureAndUnit } from "@/lib/format/unit";
import { getMessages } from "@/lib/i18n/get-messages";
import type { Composition } from "./content";

export function textCell(text: string): Cell {
  return { kind: "text", text };
}

export function countCell({ language }: Composition, value: number): Cell {
  return { kind: "number", text: formatNumber(value, { language, digits: 0 }), value, decimals: 0, isPercent: false };
}

export function numberCell({ language }: Composition, { value, decimals }: { value: number; decimals: number }): Cell {
  return {
    kind: "number",
    text: formatNumber(value, { language, digits: decimals }),
    value,
    decimals,
    isPercent: false,
  };
}

/** A percentage without its sign, which the head of the column has. */
export function percentCell({ language }: Composition, value: number, sign: "negative" | "always" = "negative"): Cell {
  const decimals = decimalsOfPercent(value);
  return {
    kind: "number",
    text: formatNumber(value, { language, digits: decimals, sign }),
    value,
    decimals,
    isPercent: true,
  };
}

export function dateCell(composition: Composition, date: IsoDate | null): Cell {
  if (date === null) return missingCell(composition, "no_data");
  return { kind: "date", text: formatDate(date, composition.language), date };
}

/** A missing figure prints `…`; its reason goes along, into notes and titles. */
export function missingCell({ words }: Composition, reason: BriefingMissing): Cell {
  return { kind: "missing", text: MISSING, reason: words.missing[reason] };
}

/** A figure of a target, with the digits that sentences print it with. */
export function figureCell(composition: Composition, figure: SnapshotFigure, target: SnapshotTarget): Cell {
  if (figure.kind === "missing") return missingCell(composition, figure.reason);
  return numberCell(composition, { value: figure.value, decimals: decimalsOfTarget(target) });
}

/** The plan of the year; of a floor how many may be short, which is none. */
export function planCell(composition: Composition, { yearPlan }: SnapshotTarget): Cell {
  if (yearPlan.kind === "missing") return missingCell(composition, yearPlan.reason);
  return numberCell(composition, { value: yearPlan.value, decimals: decimalsOfGoal(yearPlan.value) });
}

export function achievementCell(composition: Composition, { achievement, yearPlan, cumulative }: SnapshotTarget): Cell {
  if (achievement !== null) return percentCell(composition, achievement);
  if (yearPlan.kind === "missing") return missingCell(composition, yearPlan.reason);
  return missingCell(composition, cumulative.kind === "missing" ? cumulative.reason : "not_applicable");
}

/** The change on the same period of last year: in percent, of indicators in percent in points, and never one for the other. */
export function changeCell(composition: Composition, target: SnapshotTarget): Cell {
  const { changeOnSamePeriod: change, samePeriod, cumulative, indicator } = target;
  const { language, words } = composition;
  if (change === null) {
    const missing = [samePeriod, cumulative].find((figure) => figure.kind === "missing");
    if (missing?.kind === "missing") return missingCell(composition, missing.reason);
    const isOfOtherUnits = samePeriod.kind === "value" && samePeriod.reporting !== null;
    if (isOfOtherUnits) return { kind: "missing", text: MISSING, reason: words.figures.notCompared };
    return missingCell(composition, "not_comparable");
  }
  if (change.percent !== null) return percentCell(composition, change.percent, "always");
  const digits = decimalsOfDifference(change.absolute, decimalsOfTarget(target));
  const text = formatNumber(change.absolute, { language, digits, sign: "always" });
  if (isPercentUnit(indicator.unitCode)) return textCell(words.figures.points(text));
  return textCell(joinFigureAndUnit(text, formatUnit(indicator.unitCode, { language, value: change.absolute })));
}

/** `11,58`, `41,20%`, `66 bác sĩ`: a figure of a target as it stands alone. */
export function figureText(composition: Composition, target: SnapshotTarget, value: number): string {
  const { language } = composition;
  const figure = formatNumber(value, { language, digits: decimalsOfTarget(target) });
  const { unitCode } = target.indicator;
  if (isPercentUnit(unitCode)) return `${figure}%`;
  return joinFigureAndUnit(figure, formatUnit(unitCode, { language, value: figure === "1" ? 1 : value }));
}

/** `≥ 14,6`, `≥ 4 mỗi trạm`, `≥ 100% mỗi năm`: what is asked for, without its day. */
export function goalText({ language, words }: Composition, target: SnapshotTarget): string {
  const { comparator, indicator, floorValue, recursYearly } = target;
  const { value, valueTo } = target.target;
  const digits = Math.max(decimalsOfGoal(value), valueTo === null ? 0 : decimalsOfGoal(valueTo));
  const number =
    valueTo === null
      ? formatNumber(value, { language, digits })
      : formatRange({ from: value, to: valueTo }, { language, digits });
  const sign = getMessages(language).figures.comparators[comparator];
  const goal = `${sign} ${number}${isPercentUnit(indicator.unitCode) ? "%" : ""}`;
  if (floorValue !== null) return words.targets.perPlace(goal);
  return recursYearly ? words.targets.perYear(goal) : goal;
}

/** {@link goalText} with the day it falls due. */
export function goalByText(composition: Composition, target: SnapshotTarget): string {
  const due = formatDate(target.target.due, composition.language);
  return composition.words.targets.by(goalText(composition, target), due);
}

/** The reason of a status, its figure with the digits that tables print. */
export function reasonText({ language }: Composition, target: SnapshotTarget): string {
  const number = ({ value, decimals }: Printed) => formatNumber(value, { language, digits: decimals });
  return inReportWords(reasonInDigits({ target, text: target.reason[language], number }));
}

/** For the column of units; of a floor what is missing, since that is what it is measured by. */
export function unitText({ language, words }: Composition, { indicator, floorValue }: SnapshotTarget): string {
  if (isPercentUnit(indicator.unitCode)) return formatUnit(indicator.unitCode, { language });
  const unit = formatUnit(indicator.unitCode, { language, length: "long" });
  return floorValue === null ? unit : words.targets.shortOf(unit);
}
