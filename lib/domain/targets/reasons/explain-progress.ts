import type { IsoDate } from "../../dates/iso-date";
import type { MissingReason } from "../../figures/figure";
import { directionOf } from "../comparator";
import { isKeepTarget } from "../required-path";
import type { SeriesResult } from "../results";
import { findActual } from "../situation";
import { DEFAULT_THRESHOLDS, type Thresholds } from "../thresholds";
import type { Flag, ProgressCase, Status } from "../types";
import { composeReason } from "./compose";
import { percentOfWay, perMonthSentence, printedExpected, printedLanding, standingOf } from "./print";
import type { InBothLanguages, Printed, Reason, ReasonWords, Sentence, Standing } from "./sentence";

export interface ExplainProgressInput {
  readonly progressCase: ProgressCase;
  readonly result: Pick<SeriesResult, "status" | "methods" | "flags">;
  readonly asOf: IsoDate;
  /** the indicator's number of decimals; the figure's own, at most two, when left out */
  readonly decimals?: number;
  readonly thresholds?: Thresholds;
  /** why there is no figure, where it is known */
  readonly missing?: MissingReason;
  /** how many units stand behind the figure, for `partial_reporting` */
  readonly reporting?: { readonly reporting: number; readonly expected: number };
}

/** Why a target has its status, in sentences from templates, in both languages; numbers and dates by the words given. */
export function explainProgress(input: ExplainProgressInput, words: InBothLanguages<ReasonWords>): Reason {
  return composeReason(progressSentences(input), words);
}

export function progressSentences(input: ExplainProgressInput): Sentence[] {
  const { progressCase, result, asOf, missing = null } = input;
  const { comparator, target } = progressCase;
  const actual = findActual(progressCase.observations, asOf);
  const flags = flagSentences({ flags: result.flags, status: result.status, reporting: input.reporting });
  if (actual === null) return [{ key: "noData", facts: { asOf, missing } }, ...flags];
  const standing = standingOf({ comparator, target, actual, decimals: input.decimals });
  return [
    ...statusSentences(input, standing),
    ...perMonthSentence(result.methods.linear, standing),
    ...trendSentences(input, standing),
    ...flags,
  ];
}

function statusSentences(input: ExplainProgressInput, standing: Standing): Sentence[] {
  const { progressCase, result } = input;
  const { baseline, target, comparator } = progressCase;
  const { status, expected, ratio } = result.methods.linear;
  const aim: Sentence = { key: "aim", facts: { comparator, target: standing.target, due: target.date } };
  const settled = SETTLED[status];
  if (settled !== undefined) return [{ key: settled, facts: standing }];
  const from: Printed = { value: baseline.value, decimals: standing.actual.decimals };
  if (status === "not_started") return [{ key: "notStarted", facts: { ...standing, baseline: from } }];
  if (expected === null || ratio === null || isKeepTarget(progressCase)) return [{ key: "notKept", facts: standing }];
  const { date, actual } = standing;
  const path = { date, actual, expected: printedExpected({ expected, actual, status }) };
  if (status === "regressing") {
    return [{ key: "movedAway", facts: { ...path, baseline: from, baselineDate: baseline.date } }, aim];
  }
  const { linear } = input.thresholds ?? DEFAULT_THRESHOLDS;
  return [{ key: "onPath", facts: { ...path, percent: percentOfWay(ratio, linear) } }, aim];
}

const SETTLED: Readonly<Partial<Record<Status, "achieved" | "missed" | "dueUnreported">>> = {
  achieved: "achieved",
  missed: "missed",
  due_unreported: "dueUnreported",
};

function trendSentences({ progressCase, result }: ExplainProgressInput, standing: Standing): Sentence[] {
  const { comparator, baseline, target } = progressCase;
  const { trend } = result.methods;
  const isPastExactTarget =
    comparator === "exactly" &&
    directionOf({ comparator, baseline: baseline.value, target: target.value }) * standing.gap.value < 0;
  // There the trend is worked out on values mirrored at the target, which nobody would recognise.
  if (isPastExactTarget) return [];
  const landing = printedLanding(trend, {
    decimals: standing.actual.decimals,
    comparator,
    target: target.value,
  });
  return landing === null ? [] : [{ key: "trend", facts: { ...landing, status: trend.status } }];
}

/** The flags in words; what the status or the number of reporting units already says is not said twice. */
export function flagSentences(input: {
  flags: readonly Flag[];
  status: Status | null;
  reporting: { readonly reporting: number; readonly expected: number } | undefined;
}): Sentence[] {
  return input.flags.flatMap((flag): Sentence[] => {
    if (flag === "stale" && input.status === "due_unreported") return [];
    if (flag === "partial_reporting" && input.reporting !== undefined) {
      return [{ key: "reportingUnits", facts: input.reporting }];
    }
    return [{ key: "flag", facts: { flag } }];
  });
}
