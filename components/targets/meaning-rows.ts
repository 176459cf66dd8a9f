import { perPeopleOf } from "@/components/indicators/ratio-base";
import { computeNeededCount, type NeededCount } from "@/lib/domain/targets/needed-count";
import type { PopulationKind } from "@/lib/features/settings/types";
import type { PopulationMeaning, SourceRef, TargetDetail } from "@/lib/features/targets/types";
import { formatDate } from "@/lib/format/date";
import { formatNumber, MISSING } from "@/lib/format/number";
import { getMessages } from "@/lib/i18n/get-messages";
import type { Language } from "@/lib/i18n/language";
import { targetPrint } from "./print";

export type MeaningRow = Pick<NeededCount, "needed" | "inPost" | "missing"> & {
  readonly kind: PopulationKind;
  readonly name: string;
  readonly people: string;
  readonly when: string;
  readonly source: SourceRef;
  readonly formula: string;
  readonly ratio: string;
  readonly isUsed: boolean;
  readonly isInForce: boolean;
};

const PERCENT = 100;

/** One population with what the goal asks for on it. */
export function describeMeaning(options: {
  readonly target: TargetDetail;
  readonly meaning: PopulationMeaning;
  readonly language: Language;
}): MeaningRow {
  const { target, meaning, language } = options;
  const { basis, meanings: words } = getMessages(language).target;
  const { population, value, isUsed, isInForce } = meaning;
  const per = perPeopleOf(target.indicator.unitCode) ?? PERCENT;
  const goal = target.target.value;
  const count = computeNeededCount({ goal, people: population.people, per, actual: value });
  const print = (number: number) => formatNumber(number, { language, maxDigits: 2 });
  const people = formatNumber(population.people, { language });
  const date =
    population.measure === "average"
      ? population.referenceDate.slice(0, 4)
      : formatDate(population.referenceDate, language);
  return {
    ...{ needed: count.needed, inPost: count.inPost, missing: count.missing, isUsed, isInForce },
    kind: population.kind,
    name: basis.populationKinds[population.kind],
    people: words.people(people),
    when: words.on(basis.populationMeasures[population.measure], date),
    source: population.source,
    formula: words.formula(print(goal), people, print(per), print(count.exact)),
    ratio: value === null ? MISSING : targetPrint(target, language).withUnit(value),
  };
}

/** How much the larger population exceeds the smaller one, in whole percent; null with fewer than two. */
export function differencePercent(meanings: readonly PopulationMeaning[]): number | null {
  const people = meanings.map(({ population }) => population.people);
  if (people.length < 2) return null;
  return Math.round((Math.max(...people) / Math.min(...people) - 1) * PERCENT);
}
