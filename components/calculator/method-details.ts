import { RATING_TONE } from "@/components/targets/rating-tone";
import { decimalsThatKeepStatus, ratioLimits } from "@/lib/domain/targets/printed-digits";
import type { SeriesResult } from "@/lib/domain/targets/results";
import { DEFAULT_THRESHOLDS } from "@/lib/domain/targets/thresholds";
import type { Status } from "@/lib/domain/targets/types";
import { formatNumber, formatRange, MISSING } from "@/lib/format/number";
import { getMessages } from "@/lib/i18n/get-messages";
import type { Language } from "@/lib/i18n/language";

export type MethodDetail = {
  readonly id: string;
  readonly name: string;
  readonly explanation: string;
  /** The ratio or percentage by which the method judges. */
  readonly result: string;
  readonly rating: string;
  readonly tone: Status;
  /** "đã đi 0,25 · phải đi 0,2": every number the method gives. */
  readonly numbers: readonly string[];
};

/** A tool for checking prints more digits than a page for reading. */
const DIGITS = 6;
const RATIO_DIGITS = 4;

/** The five methods with all their numbers, unrounded but for print; what is not available prints as missing. */
export function listMethodDetails(result: SeriesResult, language: Language): MethodDetail[] {
  const words = getMessages(language);
  const { linear, trend, cagr, un, healthy_people } = result.methods;
  const number = (value: number) => formatNumber(value, { language, maxDigits: DIGITS });
  const told = (name: keyof typeof words.calculator.details, value: number | null) =>
    value === null ? [] : [`${words.calculator.details[name]} ${number(value)}`];
  const ratio = (value: number | null, limits: readonly number[]) =>
    value === null ? MISSING : printRatio({ value, limits, language });
  const unRating = un.level === null ? ("not_available" as const) : (`level_${un.level}` as const);
  const { substantialRatio, moderateRatio } = DEFAULT_THRESHOLDS.cagr;
  const { level3Ratio, level2Ratio } = DEFAULT_THRESHOLDS.un;
  const { onTrackRatio, atRiskRatio } = DEFAULT_THRESHOLDS.linear;
  const detail = (
    id: keyof typeof words.methods.words,
    one: { result: string; rating: keyof typeof words.methods.results; numbers: readonly string[] },
  ): MethodDetail => ({
    id,
    name: words.methods.words[id],
    explanation: words.methods.explanations[id],
    result: one.result,
    rating: words.methods.results[one.rating],
    tone: RATING_TONE[one.rating],
    numbers: one.numbers,
  });
  return [
    {
      id: "linear",
      name: words.methods.words.linear,
      explanation: words.methods.explanations.linear,
      result: ratio(linear.ratio, [onTrackRatio, atRiskRatio, 0]),
      rating: words.status.words[linear.status],
      tone: linear.status,
      numbers: [
        ...told("progress", linear.progress),
        ...told("expectedProgress", linear.expectedProgress),
        ...told("expected", linear.expected),
        ...told("gap", linear.gap),
        ...told("requiredPerMonth", linear.requiredPerMonth),
      ],
    },
    detail("trend", {
      result: trend.projected === null ? MISSING : number(trend.projected),
      rating: trend.status,
      numbers: [...told("slopePerMonth", trend.slopePerMonth), ...interval(trend.lower, trend.upper, language)],
    }),
    detail("cagr", {
      result: ratio(cagr.ratio, [substantialRatio, moderateRatio, 0]),
      rating: cagr.status,
      numbers: told("score", cagr.score),
    }),
    detail("un", {
      result: ratio(un.ratio, [level3Ratio, level2Ratio]),
      rating: unRating,
      numbers: told("projected", un.projected),
    }),
    detail("healthy_people", {
      result: percent(healthy_people.percentOfTargetedChange, language),
      rating: healthy_people.status,
      numbers: [],
    }),
  ];
}

function interval(lower: number | null, upper: number | null, language: Language): string[] {
  if (lower === null || upper === null) return [];
  const { details } = getMessages(language).calculator;
  return [`${details.interval} ${formatRange({ from: lower, to: upper }, { language, maxDigits: DIGITS })}`];
}

function percent(value: number | null, language: Language): string {
  if (value === null) return MISSING;
  const { improvingPercent } = DEFAULT_THRESHOLDS.healthyPeople;
  const limits = ratioLimits([100, improvingPercent, 0]);
  return `${formatNumber(value, { language, digits: decimalsThatKeepStatus({ value, limits, preferred: 2 }) })}%`;
}

function printRatio(options: { value: number; limits: readonly number[]; language: Language }): string {
  const { value, limits, language } = options;
  const digits = decimalsThatKeepStatus({ value, limits: ratioLimits(limits), preferred: RATIO_DIGITS });
  return formatNumber(value, { language, digits });
}
