import { FigureWithUnit } from "@/components/indicators/figure-with-unit";
import { decimalsOf, printValue } from "@/components/indicators/printed-value";
import { measureWord } from "@/components/indicators/ratio-base";
import { sourceTitleOf } from "@/components/indicators/source-title";
import type { Figure } from "@/lib/domain/figures/figure";
import type { TargetSummary } from "@/lib/features/targets/types";
import { formatDate, formatDayMonth } from "@/lib/format/date";
import { formatNumber } from "@/lib/format/number";
import { formatUnit, joinFigureAndUnit } from "@/lib/format/unit";
import { getMessages } from "@/lib/i18n/get-messages";
import type { Language } from "@/lib/i18n/language";
import { describeChange } from "./describe-change";

type TargetActualProps = { target: TargetSummary; asOf: string; language: Language };

/** The figure as the loudest thing of the row; under it the change, and what keeps it from being final. */
export function TargetActual({ target, asOf, language }: TargetActualProps) {
  const notes = [
    describeChange(target, language),
    describeWhat(target, language),
    ...describeStanding(target, asOf, language),
  ];
  return (
    <>
      <FigureWithUnit
        figure={toFigure(target)}
        language={language}
        sourceTitle={sourceTitleOf(target, language)}
        completeness={describeCompleteness(target, language)}
        {...wordsOf(target, language)}
      />
      <div className="gap-note">{notes.filter((note) => note !== "").join(" · ")}</div>
    </>
  );
}

function toFigure({ actual, indicator, floor }: TargetSummary): Figure {
  if (actual.kind === "missing") {
    return { kind: "missing", reason: actual.reason === "no_baseline" ? "no_data" : actual.reason };
  }
  if (floor !== null && floor.reporting === 0) return { kind: "missing", reason: "not_reported" };
  return { kind: "value", value: actual.value, unit: indicator.unitCode, asOf: actual.asOf, isSample: actual.sample };
}

/** A floor is told by the units that meet it; a person who sees one unit reads its own number. */
function wordsOf(target: TargetSummary, language: Language): { text?: string; unitWords?: string; digits?: number } {
  const { actual, floor, indicator } = target;
  if (actual.kind === "missing") return {};
  if (floor === null) return { digits: decimalsOf(target, actual.value) };
  if (floor.reporting === 0) return {};
  if (floor.units === 1 && floor.total !== null) {
    const unitWords = formatUnit(indicator.unitCode, { language, value: floor.total });
    return { text: formatNumber(floor.total, { language }), unitWords };
  }
  return { text: meetingOf(floor, language), unitWords: getMessages(language).overview.stationsMeet };
}

export function meetingOf(floor: NonNullable<TargetSummary["floor"]>, language: Language): string {
  const print = (value: number) => formatNumber(value, { language });
  return getMessages(language).figures.nOfN(print(floor.meeting), print(floor.reporting));
}

function describeCompleteness({ floor }: TargetSummary, language: Language): string | undefined {
  if (floor === null) return undefined;
  const print = (value: number) => formatNumber(value, { language });
  return getMessages(language).figures.reporting(print(floor.reporting), print(floor.units));
}

/** Which count and which population the figure is: "giường kế hoạch, dân số hành chính". */
export function describeWhat({ actual, indicator }: TargetSummary, language: Language): string {
  const { population } = getMessages(language).overview;
  const measure = measureWord(indicator.code, language);
  if (actual.kind === "missing" || actual.population === null) return measure;
  const rebased = actual.rebasedFrom === undefined ? "" : population.rebased;
  return [measure, population.kinds[actual.population.kind], rebased].filter((part) => part !== "").join(", ");
}

function describeStanding({ actual, recursYearly }: TargetSummary, asOf: string, language: Language): string[] {
  const { overview, figures } = getMessages(language);
  if (actual.kind === "missing") return [];
  return [
    recursYearly
      ? overview.yearToDate(actual.asOf.slice(0, 4), formatDayMonth(actual.asOf, language))
      : actual.asOf === asOf
        ? ""
        : overview.on(formatDate(actual.asOf, language)),
    // What is not approved cannot be final; once is enough.
    actual.approved
      ? actual.status === "final"
        ? ""
        : figures.observationStatus[actual.status]
      : overview.notApproved,
  ];
}

/** For dense lists: "25/66 trạm đạt", "11,5/vạn dân"; empty where there is no figure. */
export function printActual(target: TargetSummary, language: Language): string {
  const figure = toFigure(target);
  if (figure.kind === "missing") return "";
  const { text, unitWords } = wordsOf(target, language);
  const unit = unitWords ?? formatUnit(target.indicator.unitCode, { language, value: figure.value });
  return joinFigureAndUnit(text ?? printValue(target, figure.value, language), unit);
}
