import type { IsoDate } from "@/lib/domain/dates/iso-date";
import { COMPARATORS, type Comparator, type DatedValue, type ProgressCase } from "@/lib/domain/targets/types";
import { validateSeriesCase } from "@/lib/domain/targets/validate-case";
import type { Language } from "@/lib/i18n/language";
import { type CalculatorFault, type Line, readLines } from "./read-calculator-lines";
import { type NumberStyle, readTypedDate, readTypedNumber } from "./read-typed-values";

export const CALCULATOR_FIELDS = [
  "comparator",
  "baselineDate",
  "baselineValue",
  "targetDate",
  "targetValue",
  "milestones",
  "observations",
  "asOf",
] as const;
export type CalculatorField = (typeof CALCULATOR_FIELDS)[number];
export type CalculatorTexts = Readonly<Record<CalculatorField, string>>;

export type SeriesCalculation = {
  /** As typed: nothing of it is lost, whatever is wrong. */
  readonly texts: CalculatorTexts;
  readonly style: NumberStyle;
  readonly faults: readonly CalculatorFault[];
  /** Rows of the series without a value: missing, not zero, and left out. */
  readonly withoutValue: number;
  /** Null while something is wrong or nothing was asked. */
  readonly asked: { readonly progressCase: ProgressCase; readonly asOf: IsoDate } | null;
};

const CASE_ID = "calculator";
const PATHS: Readonly<Record<string, CalculatorField>> = {
  "baseline.date": "baselineDate",
  "baseline.value": "baselineValue",
  "target.date": "targetDate",
  "target.value": "targetValue",
};

export function isCalculatorField(name: string): name is CalculatorField {
  return CALCULATOR_FIELDS.some((field) => field === name);
}

/** Reads what was typed into the calculator from the address; an untouched form asks for nothing and has no faults. */
export function readCalculator(given: (name: string) => string, language: Language): SeriesCalculation {
  const texts = Object.fromEntries(CALCULATOR_FIELDS.map((field) => [field, given(field)])) as CalculatorTexts;
  const style: NumberStyle = given("numbers") === "en" ? "en" : given("numbers") === "vi" ? "vi" : language;
  const isUntouched = CALCULATOR_FIELDS.every((field) => texts[field].trim() === "");
  if (isUntouched) return { texts, style, faults: [], withoutValue: 0, asked: null };
  const faults: CalculatorFault[] = [];
  const baseline = readPoint({ texts, style, faults, date: "baselineDate", value: "baselineValue" });
  const target = readPoint({ texts, style, faults, date: "targetDate", value: "targetValue" });
  const comparator = readComparator(texts.comparator, faults);
  const milestones = readLines({ field: "milestones", text: texts.milestones, style });
  const observations = readLines({ field: "observations", text: texts.observations, style });
  faults.push(...milestones.faults, ...observations.faults);
  const asOf = readAsOf(texts.asOf, faults);
  const withoutValue = observations.withoutValue + milestones.withoutValue;
  if (baseline === null || target === null || comparator === null || asOf === "refused" || faults.length > 0)
    return { texts, style, faults, withoutValue, asked: null };
  const lines = { milestones: milestones.lines, observations: observations.lines };
  const read = checkCase({ comparator, baseline, target, lines });
  if (read.progressCase === null) return { texts, style, faults: read.faults, withoutValue, asked: null };
  // Without a day of its own the question is asked on the day of the latest figure.
  const latest = lines.observations
    .map((line) => line.date)
    .sort()
    .at(-1);
  return {
    texts,
    style,
    faults: [],
    withoutValue,
    asked: { progressCase: read.progressCase, asOf: asOf ?? latest ?? baseline.date },
  };
}

function readPoint(options: {
  texts: CalculatorTexts;
  style: NumberStyle;
  faults: CalculatorFault[];
  date: CalculatorField;
  value: CalculatorField;
}): DatedValue | null {
  const { texts, style, faults } = options;
  const date = readTypedDate(texts[options.date]);
  const value = readTypedNumber(texts[options.value], style);
  if (date === null) faults.push(faultOf(options.date, texts[options.date], "date"));
  if (value === null) faults.push(faultOf(options.value, texts[options.value], "number"));
  return date === null || value === null ? null : { date, value };
}

function faultOf(field: CalculatorField, text: string, code: "date" | "number"): CalculatorFault {
  return { field, line: null, code: text.trim() === "" ? "required" : code };
}

function readComparator(text: string, faults: CalculatorFault[]): Comparator | null {
  const found = COMPARATORS.find((one) => one === text);
  if (found === undefined) faults.push({ field: "comparator", line: null, code: "required" });
  return found ?? null;
}

function readAsOf(text: string, faults: CalculatorFault[]): IsoDate | null | "refused" {
  if (text.trim() === "") return null;
  const date = readTypedDate(text);
  if (date !== null) return date;
  faults.push({ field: "asOf", line: null, code: "date" });
  return "refused";
}

function checkCase(options: {
  comparator: Comparator;
  baseline: DatedValue;
  target: DatedValue;
  lines: { milestones: readonly Line[]; observations: readonly Line[] };
}): { progressCase: ProgressCase | null; faults: readonly CalculatorFault[] } {
  const { comparator, baseline, target, lines } = options;
  const points = (list: readonly Line[]) => list.map(({ date, value }) => ({ date, value }));
  const progressCase: ProgressCase = {
    id: CASE_ID,
    comparator,
    baseline,
    target,
    milestones: points(lines.milestones),
    observations: points(lines.observations),
  };
  const faults = validateSeriesCase(progressCase, CASE_ID).map(({ path, code }): CalculatorFault => {
    const [list, index] = path.slice(CASE_ID.length + 1).split(".");
    if (list === "milestones" || list === "observations")
      return { field: list, line: lines[list][Number(index)]?.line ?? null, code };
    return { field: PATHS[`${list}.${index}`] ?? "targetDate", line: null, code };
  });
  return { progressCase: faults.length > 0 ? null : progressCase, faults };
}
