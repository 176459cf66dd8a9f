import type { IsoDate } from "@/lib/domain/dates/iso-date";
import { isPeriodLegal } from "@/lib/domain/periods/period";
import { PERIOD_KINDS } from "@/lib/domain/periods/period-kinds";
import type { FactEntry } from "@/lib/features/facts/types";
import { formatDate } from "@/lib/format/date";
import { formatQualified } from "@/lib/format/qualifier";
import { formatUnit, joinFigureAndUnit } from "@/lib/format/unit";
import { getMessages } from "@/lib/i18n/get-messages";
import type { Language } from "@/lib/i18n/language";
import { factText } from "./fact-text";

/** Published figures print with all their decimals. */
const MOST_DECIMALS = 6;

/** "hơn 4.260.000 lượt khám", "tăng 3,2%"; null where the source gives no number. */
export function printFactValue(fact: FactEntry, language: Language): string | null {
  const { value, valueTo, qualifier, periodKind } = fact;
  if (value === null) return null;
  const { facts: words } = getMessages(language);
  const isChange = periodKind === "change";
  const figure = { value: isChange ? Math.abs(value) : value, valueTo, qualifier: qualifier ?? "exact" };
  const text = joinFigureAndUnit(
    formatQualified(figure, { language, maxDigits: MOST_DECIMALS }),
    printFactUnit(fact, language),
  );
  if (!isChange) return text;
  return value < 0 ? words.fall(text) : words.rise(text);
}

/** The unit's usual words; those of the fact where the unit is not a known one. */
export function printFactUnit({ unit, value }: Pick<FactEntry, "unit" | "value">, language: Language): string {
  const known = formatUnit(unit.en, { language, ...(value === null ? {} : { value }) });
  return known === unit.en ? factText(unit, language) : known;
}

/** When a fact speaks of: a due date, a day, a span; undated ones say so. */
export function printFactTime(
  fact: Pick<FactEntry, "from" | "to" | "kind" | "periodKind">,
  language: Language,
): string {
  const { period: words } = getMessages(language).facts;
  const { from, to, kind, periodKind } = fact;
  const print = (date: IsoDate) => formatDate(date, language);
  if (from !== null && to !== null) return `${print(from)}–${print(to)}`;
  if (from !== null) return kind === "event" ? words.on(print(from)) : words.since(print(from));
  if (to === null) return words.undated;
  if (kind === "target") return words.due(print(to));
  return periodKind === "stock" ? words.at(print(to)) : words.until(print(to));
}

/** A flow over days that no reporting regime counts cannot be set against one that is reported regularly. */
export function fitsNoRegime({ from, to, periodKind }: Pick<FactEntry, "from" | "to" | "periodKind">): boolean {
  if (from === null || to === null || periodKind !== "flow") return false;
  return !PERIOD_KINDS.some((kind) => kind !== "free" && isPeriodLegal({ kind, from, to }));
}

/** Shares have a denominator, counts a scope. */
export function isShareFact({ unit, value, periodKind }: FactEntry): boolean {
  return value !== null && unit.en.startsWith("%") && periodKind !== "change";
}

const WHOLE_PLACES = ["province", "city", "nation"];

/** The subject is named where it is not simply the place itself. */
export function hasOwnSubject({ subject }: FactEntry): boolean {
  return !WHOLE_PLACES.includes(subject.en);
}

/** The scope says something where it is not all of the place. */
export function hasOwnScope({ scope }: FactEntry): boolean {
  return scope.en !== "" && !WHOLE_PLACES.includes(scope.en);
}
