import type { IsoDate } from "@/lib/domain/dates/iso-date";
import type { FloorObservation } from "@/lib/domain/targets/floor-target";
import { explainFloorGap } from "@/lib/domain/targets/reasons/explain-gap";
import { explainWithoutBaseline } from "@/lib/domain/targets/reasons/explain-without-baseline";
import type { FloorReasonWords, InBothLanguages, ReasonWords } from "@/lib/domain/targets/reasons/sentence";
import type { Status } from "@/lib/domain/targets/types";
import type { TargetDefinition } from "@/lib/features/targets/types";
import { formatDate } from "@/lib/format/date";
import { formatNumber } from "@/lib/format/number";
import { formatUnit } from "@/lib/format/unit";
import type { Language } from "@/lib/i18n/language";
import type { BilingualText } from "@/lib/shared/text";

/** How reasons print numbers, dates and the unit of an indicator in both languages. */
export function reasonWords(unitCode: string): InBothLanguages<ReasonWords> {
  const of = (language: Language): ReasonWords => ({ ...printing(language), unit: formatUnit(unitCode, { language }) });
  return { vi: of("vi"), en: of("en") };
}

/** The same for a floor: what the units lack, and what the units are. */
export function floorReasonWords(unitCode: string): InBothLanguages<FloorReasonWords> {
  const noun = (code: string, language: Language) => ({
    one: formatUnit(code, { language, value: 1 }),
    other: formatUnit(code, { language }),
  });
  const of = (language: Language): FloorReasonWords => ({
    ...printing(language),
    counted: noun(unitCode, language),
    place: noun("stations", language),
  });
  return { vi: of("vi"), en: of("en") };
}

/** A floor that has no baseline for the unit asked: what is short is known, the pace is not. */
export function explainFloorWithoutBaseline(options: {
  readonly summary: FloorObservation | undefined;
  readonly words: InBothLanguages<FloorReasonWords>;
  readonly asOf: IsoDate;
  readonly definition: Pick<TargetDefinition, "comparator" | "due" | "value" | "indicator">;
  readonly status: Status;
}): BilingualText {
  const { summary, words, asOf, definition, status } = options;
  const gap = summary === undefined ? null : explainFloorGap(summary, words);
  if (gap === null) {
    const { comparator, due, value, indicator } = definition;
    const result = { status: null, gap: null, actual: null };
    const target = { date: due, value };
    return explainWithoutBaseline({ comparator, target, result, asOf }, reasonWords(indicator.unitCode));
  }
  const { vi, en } = paceWithoutBaseline(status, definition.due);
  return { vi: `${sentence(gap.vi)}${vi}`, en: `${sentence(gap.en)}${en}` };
}

/** What follows after the gap: nothing where the floor is met, the deadline where it has passed. */
function paceWithoutBaseline(status: Status, due: IsoDate): BilingualText {
  const [vi, en] = [formatDate(due, "vi"), formatDate(due, "en")];
  if (status === "achieved") return { vi: "", en: "" };
  if (status === "missed") return { vi: ` Đã hết hạn ${vi}.`, en: ` The due date ${en} has passed.` };
  if (status === "due_unreported")
    return {
      vi: ` Đã quá hạn ${vi} nhưng chưa có kết quả cuối kỳ.`,
      en: ` The due date ${en} has passed but the final figure is not in.`,
    };
  return {
    vi: " Chưa có mức gốc nên chưa xếp được tiến độ.",
    en: " Without a baseline the pace cannot be judged.",
  };
}

const sentence = (phrase: string): string => `${phrase.charAt(0).toLocaleUpperCase("vi")}${phrase.slice(1)}.`;

function printing(language: Language) {
  return {
    formatNumber: (value: number, decimals: number) => formatNumber(value, { language, digits: decimals }),
    formatDate: (date: string) => formatDate(date, language),
  };
}
