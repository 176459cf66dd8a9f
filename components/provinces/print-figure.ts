import { isDocument } from "@/components/facts/fact-address";
import type { LaidTarget, PlacedFigure, PopulationCount, ProvinceComparison } from "@/lib/features/provinces/types";
import { formatDate, formatPeriod } from "@/lib/format/date";
import { formatNumber } from "@/lib/format/number";
import { formatQualified } from "@/lib/format/qualifier";
import { formatUnit, joinFigureAndUnit } from "@/lib/format/unit";
import { getMessages } from "@/lib/i18n/get-messages";
import type { Language } from "@/lib/i18n/language";

const MOST_DECIMALS = 6;
const PEOPLE = "people";

/** Unit and decimals of what is compared. */
export type FigureShape = { readonly unitCode: string; readonly decimals: number };

export function shapeOf({ subject }: ProvinceComparison): FigureShape {
  return subject.kind === "population" ? { unitCode: PEOPLE, decimals: 0 } : subject.indicator;
}

/** "hơn 4.260.000 lượt khám": published figures as they were published, computed ones with the indicator's decimals. */
export function printFigure(figure: PlacedFigure, shape: FigureShape, language: Language): string {
  const format = !isDocument(figure.source.id)
    ? { language, digits: shape.decimals }
    : { language, maxDigits: MOST_DECIMALS };
  return joinFigureAndUnit(
    formatQualified(figure, format),
    formatUnit(shape.unitCode, { language, value: figure.value }),
  );
}

const NAMED_PERIODS = {
  month: "month",
  quarter: "quarter",
  half_year: "half",
  nine_months: "nine_months",
  year: "year",
} as const;

/** "9 tháng năm 2025", "1/1/2025–10/9/2025", "31/12/2024". */
export function printPeriod({ periodKind, from, to }: PlacedFigure, language: Language): string {
  if (from === to) return formatDate(to, language);
  const kind = Object.hasOwn(NAMED_PERIODS, periodKind)
    ? NAMED_PERIODS[periodKind as keyof typeof NAMED_PERIODS]
    : "free";
  return formatPeriod({ kind, from, to }, language);
}

export function printCount(count: PopulationCount, language: Language): string {
  return formatNumber(count.people, { language });
}

/** "tại 31/12/2024", "bình quân năm 2022". */
export function printCountDate({ measure, date }: PopulationCount, language: Language): string {
  const { measure: words } = getMessages(language).provinces;
  return measure === "average" ? words.average(date.slice(0, 4)) : words.at_date(formatDate(date, language));
}

/** "≥ 14,6/vạn dân", "≥ 4–5 bác sĩ mỗi đơn vị", with what kind of text lays it down. */
export function printTarget(target: LaidTarget, language: Language): string {
  const { provinces, figures } = getMessages(language);
  const print = (value: number) => formatNumber(value, { language, maxDigits: MOST_DECIMALS });
  const level = target.valueTo === null ? print(target.value) : `${print(target.value)}–${print(target.valueTo)}`;
  const goal = joinFigureAndUnit(
    `${figures.comparators[target.comparator]} ${level}`,
    formatUnit(target.unitCode, { language }),
  );
  const { every, draft, plan } = provinces.reference;
  const asides = [target.isFloor ? every : "", target.isDraft ? draft : "", target.isPlan ? plan : ""];
  return [goal, ...asides.filter((word) => word !== "")].join(", ");
}
