import { decimalsOf, decimalsOfDifference, printWithUnit } from "@/components/indicators/printed-value";
import { countNoun, perPeopleOf } from "@/components/indicators/ratio-base";
import { computeNeededCount } from "@/lib/domain/targets/needed-count";
import type { TargetSummary } from "@/lib/features/targets/types";
import { formatNumber } from "@/lib/format/number";
import { formatUnit, isPercentUnit, joinFigureAndUnit } from "@/lib/format/unit";
import { getMessages } from "@/lib/i18n/get-messages";
import type { Language } from "@/lib/i18n/language";

/** From here on a number of people worked out from a ratio is an estimate to the thousand. */
const COUNT_TO_ROUND = 10_000;
const ROUND_TO = 1_000;

/** How far the actual is from the target, in words; empty where there is no figure. */
export function describeGap(target: TargetSummary, language: Language): string {
  if (target.floor !== null) return describeFloorGap(target, target.floor, language);
  return describeValueGap(target, language);
}

function describeFloorGap(
  target: TargetSummary,
  floor: NonNullable<TargetSummary["floor"]>,
  language: Language,
): string {
  const { gap } = getMessages(language).overview;
  const { units, reporting, meeting, shortfall, shortfallUpper } = floor;
  if (reporting === 0 || shortfall === null) return "";
  const print = (value: number) => formatNumber(value, { language });
  const short = printWithUnit(target, shortfall, language);
  if (units === 1) return shortfall === 0 ? gap.floorOwnMet : gap.floorOwn(short);
  const upper =
    reporting < units && shortfallUpper !== null ? gap.floorUpper(print(shortfallUpper), print(units - reporting)) : "";
  const told = reporting === units ? gap.floorShortAll : gap.floorShort;
  if (shortfall > 0) return told(short, print(reporting - meeting), print(reporting)) + upper;
  return reporting === units ? gap.floorMetAll(print(units)) : gap.floorMetSome(print(reporting), print(units)) + upper;
}

function describeValueGap(target: TargetSummary, language: Language): string {
  const { gap } = getMessages(language).overview;
  const { actual, comparator, status } = target;
  if (actual.kind === "missing") return "";
  const isFalling = comparator === "at_most" || comparator === "less_than";
  const missing = (isFalling ? -1 : 1) * (target.target.value - actual.value);
  const size = printDifference(target, Math.abs(missing), language);
  if (missing < 0) return comparator === "exactly" ? gap.over(size) : isFalling ? gap.met : gap.surplus(size);
  if (missing === 0) return status === "achieved" || comparator === "exactly" ? gap.met : gap.atLimit;
  const heads = describeHeads(target, language);
  return isFalling ? gap.over(size) : gap.short(size) + (heads === "" ? "" : gap.inHeads(heads));
}

/** "3,1/vạn dân"; a difference of percentages is in points. */
export function printDifference(target: TargetSummary, value: number, language: Language): string {
  const { indicator, actual } = target;
  const preferred = Math.max(indicator.decimals, actual.kind === "value" ? decimalsOf(target, actual.value) : 0);
  const text = formatNumber(value, { language, digits: decimalsOfDifference(preferred, value) });
  const unit = formatUnit(indicator.unitCode, { language, value });
  return isPercentUnit(unit) ? `${text} ${getMessages(language).overview.gap.points}` : joinFigureAndUnit(text, unit);
}

/** The gap as people or beds, by the population that the actual was worked out with: needed less in post. */
function describeHeads(target: TargetSummary, language: Language): string {
  const { gap } = getMessages(language).overview;
  const { actual, indicator } = target;
  const per = perPeopleOf(indicator.unitCode);
  const noun = countNoun(target, language);
  if (actual.kind === "missing" || actual.population === null || per === null || noun === "") return "";
  const { people } = actual.population;
  const { missing } = computeNeededCount({ goal: target.target.value, people, per, actual: actual.value });
  if (missing === null || missing === 0) return "";
  if (missing < COUNT_TO_ROUND) return `${formatNumber(missing, { language })} ${noun}`;
  const rounded = Math.round(missing / ROUND_TO) * ROUND_TO;
  return gap.about(`${formatNumber(rounded, { language })} ${noun}`);
}
