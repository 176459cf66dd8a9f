import { decimalsThatKeepStatus, type PrintedLimit } from "@/lib/domain/targets/printed-digits";
import type { LevelSide, TargetSummary } from "@/lib/features/targets/types";
import { formatNumber } from "@/lib/format/number";
import { formatUnit, isPercentUnit, joinFigureAndUnit } from "@/lib/format/unit";
import { getMessages } from "@/lib/i18n/get-messages";
import type { Language } from "@/lib/i18n/language";

/** Targets print as they were laid down, with all their decimals. */
const MOST_TARGET_DECIMALS = 6;
const PER_10K = "per 10,000";

/** Decimals for a value of the target's own figure: never on another side of the target than the value is. */
export function decimalsOf({ indicator, comparator, target, isFloor }: TargetSummary, value: number): number {
  const limit: PrintedLimit = isFloor ? { value: 0, comparator: "at_most" } : { value: target.value, comparator };
  return decimalsThatKeepStatus({ value, preferred: indicator.decimals, limits: [limit] });
}

/** Decimals for a difference, which must not print as none where there is one. */
export function decimalsOfDifference(preferred: number, value: number): number {
  const limits: PrintedLimit[] = [
    { value: 0, comparator: "more_than" },
    { value: 0, comparator: "less_than" },
  ];
  return decimalsThatKeepStatus({ value, preferred, limits });
}

export function printValue(target: TargetSummary, value: number, language: Language): string {
  return formatNumber(value, { language, digits: decimalsOf(target, value) });
}

/** "66 bác sĩ", "36,2/vạn dân". */
export function printWithUnit(target: TargetSummary, value: number, language: Language): string {
  const unit = formatUnit(target.indicator.unitCode, { language, value });
  return joinFigureAndUnit(printValue(target, value, language), unit);
}

type Goal = Pick<LevelSide, "comparator" | "value" | "valueTo">;

/** "≥ 14,6", "≥ 4–5". */
export function printGoal({ comparator, value, valueTo }: Goal, language: Language): string {
  const print = (number: number) => formatNumber(number, { language, maxDigits: MOST_TARGET_DECIMALS });
  const range = valueTo === null ? print(value) : `${print(value)}–${print(valueTo)}`;
  return `${getMessages(language).figures.comparators[comparator]} ${range}`;
}

/** "≥ 14,6/vạn dân", "≥ 4 bác sĩ". */
export function printGoalWithUnit({ comparator, target, indicator }: TargetSummary, language: Language): string {
  return joinFigureAndUnit(
    printGoal({ comparator, ...target }, language),
    formatUnit(indicator.unitCode, { language }),
  );
}

/** Behind a name that says "per 10,000 people" or "share of residents" already: "≥ 14,6", "≥ 100%", "≥ 75,5 tuổi". */
export function printGoalAfterName(target: TargetSummary, language: Language): string {
  const goal = printGoal({ comparator: target.comparator, ...target.target }, language);
  const { unitCode } = target.indicator;
  if (isPercentUnit(unitCode)) return `${goal}%`;
  return unitCode === PER_10K ? goal : joinFigureAndUnit(goal, formatUnit(unitCode, { language }));
}

export function isShare(target: TargetSummary): boolean {
  return isPercentUnit(target.indicator.unitCode);
}
