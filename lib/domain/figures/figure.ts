import type { IsoDate } from "../dates/iso-date";

/** Why a figure is not there. Missing is never zero, and prints as an ellipsis. */
export const MISSING_REASONS = [
  "not_reported",
  "no_population",
  "not_yet_due",
  "suppressed",
  "no_data",
  "outside_scope",
  "not_applicable",
  "not_counted",
] as const;

export type MissingReason = (typeof MISSING_REASONS)[number];

export interface FigureValue {
  readonly kind: "value";
  readonly value: number;
  readonly unit?: string;
  readonly asOf?: IsoDate;
  readonly source?: string;
  readonly isSample?: boolean;
}

export interface FigureMissing {
  readonly kind: "missing";
  readonly reason: MissingReason;
}

/** A figure is never a bare number: it is a value with what it speaks of, or it says why it is missing. */
export type Figure = FigureValue | FigureMissing;

export function missingFigure(reason: MissingReason): FigureMissing {
  return { kind: "missing", reason };
}

/** A value with its context; a number that is not finite becomes `missing: not_applicable`, never NaN or Infinity. */
export function figureOf(value: number, context: Omit<FigureValue, "kind" | "value"> = {}): Figure {
  return Number.isFinite(value) ? { ...context, kind: "value", value } : missingFigure("not_applicable");
}

export interface RatioInput {
  readonly numerator: Figure;
  readonly denominator: Figure;
  /** 100 for a percentage, 10,000 for doctors per 10,000 people; 1 when left out */
  readonly per?: number;
  /** the reason to give when the denominator is zero; `no_population` when left out */
  readonly whenZero?: MissingReason;
  readonly unit?: string;
}

/**
 * numerator / denominator x per. Missing when either side is (the numerator's reason first), when the denominator is
 * zero or when the quotient is not finite; never NaN, Infinity or a made-up zero. It is sample data as soon as one side
 * is; date and source are the numerator's.
 */
export function computeRatio(input: RatioInput): Figure {
  const { numerator, denominator, per = 1, whenZero = "no_population", unit } = input;
  if (numerator.kind === "missing") return numerator;
  if (denominator.kind === "missing") return denominator;
  if (denominator.value === 0) return missingFigure(whenZero);
  const { asOf, source } = numerator;
  return figureOf((numerator.value / denominator.value) * per, {
    ...(unit === undefined ? {} : { unit }),
    ...(asOf === undefined ? {} : { asOf }),
    ...(source === undefined ? {} : { source }),
    ...(numerator.isSample || denominator.isSample ? { isSample: true } : {}),
  });
}
