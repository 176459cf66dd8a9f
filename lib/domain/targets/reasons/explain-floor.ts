import type { IsoDate } from "../../dates/iso-date";
import type { MissingReason } from "../../figures/figure";
import type { FloorHeadline } from "../floor-headline";
import type { FloorObservation, FloorTarget } from "../floor-target";
import type { LinearResult } from "../results";
import { DEFAULT_THRESHOLDS, type Thresholds } from "../thresholds";
import { composeReason } from "./compose";
import { flagSentences } from "./explain-progress";
import { percentOfWay, printedExpected, printedLanding, usualDecimals } from "./print";
import type { FloorReasonWords, InBothLanguages, Printed, Reason, Sentence, Shortage } from "./sentence";

export interface ExplainFloorInput {
  readonly target: FloorTarget;
  readonly headline: FloorHeadline;
  readonly asOf: IsoDate;
  readonly thresholds?: Thresholds;
  readonly missing?: MissingReason;
}

/**
 * Why a floor has its status: what is short at the units that reported, what it would be if the others were empty, which
 * of the two decides, and where the pace lands. Source of the rules: docs: methods, section 6.
 */
export function explainFloor(input: ExplainFloorInput, words: InBothLanguages<FloorReasonWords>): Reason {
  const { headline, asOf, missing = null } = input;
  const { actual } = headline;
  const flags = flagSentences({
    // The sentence on the absent units tells how many have not reported.
    flags: headline.flags.filter((flag) => flag !== "partial_reporting"),
    status: headline.status,
    reporting: undefined,
  });
  if (actual?.shortfall == null) return composeReason([{ key: "noData", facts: { asOf, missing } }, ...flags], words);
  const shortage: Shortage = {
    date: actual.date,
    short: printedCount(actual.shortfall),
    reporting: actual.reporting,
    due: input.target.due,
  };
  const sentences: Sentence[] = [
    statusSentence(input, shortage),
    ...upperSentences(input, actual),
    ...trendSentences(headline),
    ...flags,
  ];
  return composeReason(sentences, words);
}

function statusSentence({ target, headline, thresholds }: ExplainFloorInput, shortage: Shortage): Sentence {
  const { status, reported } = headline;
  if (status === "achieved") return { key: "floorAchieved", facts: shortage };
  if (status === "missed") return { key: "floorMissed", facts: shortage };
  if (status === "due_unreported") return { key: "floorDueUnreported", facts: shortage };
  const { expected, ratio } = reported;
  if (expected === null || ratio === null) return { key: "floorNotStarted", facts: shortage };
  const path = {
    ...shortage,
    expected: printedExpected({ expected, actual: shortage.short, status: reported.status }),
  };
  if (reported.status === "regressing") {
    return { key: "floorMovedAway", facts: { ...path, baseline: printedCount(target.baseline.shortfall) } };
  }
  const { linear } = thresholds ?? DEFAULT_THRESHOLDS;
  return { key: "floorOnPath", facts: { ...path, percent: percentOfWay(ratio, linear) } };
}

function upperSentences({ headline, thresholds }: ExplainFloorInput, actual: FloorObservation): Sentence[] {
  const absent = actual.units - actual.reporting;
  if (absent === 0 || actual.shortfallUpper === null) return [];
  const percent = isStillOnTheWay(headline.upper)
    ? percentOfWay(headline.upper.ratio ?? 0, (thresholds ?? DEFAULT_THRESHOLDS).linear)
    : null;
  const upper: Sentence = {
    key: "floorUpper",
    facts: { absent, short: printedCount(actual.shortfallUpper), percent },
  };
  return headline.basis === "upper" ? [upper, { key: "upperDecides", facts: {} }] : [upper];
}

function isStillOnTheWay({ status, ratio }: LinearResult): boolean {
  return ratio !== null && status !== "missed" && status !== "due_unreported" && status !== "not_started";
}

/** Fewer than none cannot be missing: a trend past the floor lands at 0. */
function trendSentences({ methods }: FloorHeadline): Sentence[] {
  const landing = printedLanding(methods.trend, { decimals: 0, comparator: "at_most", target: 0 });
  if (landing === null) return [];
  const atLeastNone = ({ value, decimals }: Printed): Printed => ({ value: Math.max(0, value), decimals });
  const { projected, lower, upper } = landing;
  return [
    {
      key: "floorTrend",
      facts: { projected: atLeastNone(projected), lower: atLeastNone(lower), upper: atLeastNone(upper) },
    },
  ];
}

/** Doctors are whole, full-time equivalents are not. */
function printedCount(value: number): Printed {
  return { value, decimals: usualDecimals(value) };
}
