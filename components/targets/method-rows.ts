import { isShare } from "@/components/indicators/printed-value";
import { printedLanding } from "@/lib/domain/targets/reasons/print";
import { DEFAULT_THRESHOLDS } from "@/lib/domain/targets/thresholds";
import type { Status } from "@/lib/domain/targets/types";
import type { TargetDetail } from "@/lib/features/targets/types";
import { formatNumber, formatRange, MISSING } from "@/lib/format/number";
import { getMessages } from "@/lib/i18n/get-messages";
import type { Language } from "@/lib/i18n/language";
import { targetPrint } from "./print";
import { printAgainst, printRatio } from "./print-ratio";
import { RATING_TONE } from "./rating-tone";
import { trendMonths, whyNoPercent, whyNoRate, whyNoRatio, whyNoTrend } from "./unavailable-reason";

export type MethodRow = {
  readonly id: string;
  readonly name: string;
  /** Under the name: what the number adds, or why there is none. */
  readonly note: string | null;
  readonly explanation: string;
  readonly result: string;
  readonly rating: string;
  readonly tone: Status;
  readonly isDeciding: boolean;
};

type Asked = { readonly target: TargetDetail; readonly language: Language };

/** The five methods side by side; a floor has its path read twice. */
export function listMethodRows(asked: Asked): MethodRow[] {
  return [...linearRows(asked), trendRow(asked), cagrRow(asked), unRow(asked), percentRow(asked)];
}

function linearRows({ target, language }: Asked): MethodRow[] {
  const words = getMessages(language);
  const { floor, variants, methods } = target;
  const absent = floor === null ? 0 : floor.units - floor.reporting;
  const count = (value: number) => formatNumber(value, { language });
  const row = (one: { id: string; name: string; ratio: number | null; status: Status; isDeciding: boolean }) => ({
    id: one.id,
    name: one.name,
    note: one.ratio === null ? whyNoRatio({ target, language }) : one.isDeciding ? words.target.methods.decides : null,
    explanation: words.methods.explanations.linear,
    result: one.ratio === null ? MISSING : printRatio({ ratio: one.ratio, thresholds: target.thresholds, language }),
    rating: words.status.words[one.status],
    tone: one.status,
    isDeciding: one.isDeciding,
  });
  if (floor === null || absent === 0 || variants.length < 2) {
    const { ratio, status } = methods.linear;
    return [row({ id: "linear", name: words.target.methods.linear, ratio, status, isDeciding: true })];
  }
  const decidingVariant = variants.find((one) => one.status === target.status)?.variant;
  return variants.map(({ variant, ratio, status }) =>
    row({
      id: variant,
      name:
        variant === "upper"
          ? words.target.methods.linearUpper(count(absent))
          : words.target.methods.linearReported(count(floor.reporting)),
      ratio,
      status,
      isDeciding: variant === decidingVariant,
    }),
  );
}

/** `text`: "27 (18–36)", or the value alone where the band has closed in print. */
type Landing = { readonly value: string; readonly range: string; readonly text: string };

/** Where the pace lands, within what is possible: nobody is short of less than none, no share passes a hundred. */
export function printLanding({ target, language }: Asked): Landing | null {
  const { comparator, isFloor } = target;
  const aim = isFloor ? { comparator: "at_most" as const, target: 0 } : { comparator, target: target.target.value };
  const landing = printedLanding(target.methods.trend, {
    ...aim,
    decimals: isFloor ? 0 : targetPrint(target, language).digits,
  });
  if (landing === null) return null;
  const most = isShare(target) ? 100 : Number.POSITIVE_INFINITY;
  const within = (value: number) => Math.min(most, Math.max(0, value));
  const digits = landing.projected.decimals;
  const print = (value: number) => formatNumber(within(value), { language, digits });
  const value = print(landing.projected.value);
  const range = formatRange(
    { from: within(landing.lower.value), to: within(landing.upper.value) },
    { language, digits },
  );
  const isClosed = print(landing.lower.value) === value && print(landing.upper.value) === value;
  return { value, range, text: isClosed ? value : `${value} (${range})` };
}

function trendRow({ target, language }: Asked): MethodRow {
  const words = getMessages(language);
  const { status } = target.methods.trend;
  const landing = printLanding({ target, language });
  return {
    id: "trend",
    name: words.target.methods.trend(trendMonths(language)),
    note: landing === null ? whyNoTrend({ target, language }) : null,
    explanation: words.methods.explanations.trend,
    result: landing === null ? MISSING : landing.text,
    rating: words.methods.results[status],
    tone: RATING_TONE[status],
    isDeciding: false,
  };
}

const SCORE_DIGITS = 1;

function cagrRow({ target, language }: Asked): MethodRow {
  const words = getMessages(language);
  const { ratio, score, status } = target.methods.cagr;
  const { substantialRatio, moderateRatio } = DEFAULT_THRESHOLDS.cagr;
  const limits = [substantialRatio, moderateRatio, 0];
  const told = score === null ? null : formatNumber(score, { language, maxDigits: SCORE_DIGITS });
  return {
    id: "cagr",
    name: words.methods.words.cagr,
    note:
      ratio === null
        ? whyNoRate({ target, language, method: "cagr" })
        : told === null
          ? null
          : words.target.methods.score(told),
    explanation: words.methods.explanations.cagr,
    result: ratio === null ? MISSING : printAgainst({ value: ratio, limits, preferred: 2, language }),
    rating: words.methods.results[status],
    tone: RATING_TONE[status],
    isDeciding: false,
  };
}

function unRow({ target, language }: Asked): MethodRow {
  const words = getMessages(language);
  const { projected, ratio, level } = target.methods.un;
  const { level3Ratio, level2Ratio } = DEFAULT_THRESHOLDS.un;
  const rating = level === null ? ("not_available" as const) : (`level_${level}` as const);
  return {
    id: "un",
    name: words.methods.words.un,
    note:
      ratio === null
        ? whyNoRate({ target, language, method: "un" })
        : projected === null
          ? null
          : words.target.methods.landing(targetPrint(target, language).value(projected)),
    explanation: words.methods.explanations.un,
    result:
      ratio === null
        ? MISSING
        : printAgainst({ value: ratio, limits: [level3Ratio, level2Ratio], preferred: 2, language }),
    rating: words.methods.results[rating],
    tone: RATING_TONE[rating],
    isDeciding: false,
  };
}

function percentRow({ target, language }: Asked): MethodRow {
  const words = getMessages(language);
  const { percentOfTargetedChange: percent, status } = target.methods.healthy_people;
  const limits = [100, DEFAULT_THRESHOLDS.healthyPeople.improvingPercent, 0];
  return {
    id: "healthy_people",
    name: words.methods.words.healthy_people,
    note: percent === null ? whyNoPercent({ target, language }) : null,
    explanation: words.methods.explanations.healthy_people,
    result: percent === null ? MISSING : `${printAgainst({ value: percent, limits, preferred: 1, language })}%`,
    rating: words.methods.results[status],
    tone: RATING_TONE[status],
    isDeciding: false,
  };
}
