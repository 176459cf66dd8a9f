import type { IsoDate } from "../../dates/iso-date";
import type { MissingReason } from "../../figures/figure";
import type { Comparator, DatedValue, Flag } from "../types";
import type { LevelResult } from "../without-baseline";
import { composeReason } from "./compose";
import { flagSentences } from "./explain-progress";
import { standingOf } from "./print";
import type { InBothLanguages, Reason, ReasonWords } from "./sentence";

export interface ExplainWithoutBaselineInput {
  readonly comparator: Comparator;
  readonly target: DatedValue;
  readonly result: LevelResult;
  readonly asOf: IsoDate;
  readonly flags?: readonly Flag[];
  readonly decimals?: number;
  readonly missing?: MissingReason;
}

/** What can be said of a target that has no baseline. */
export function explainWithoutBaseline(
  input: ExplainWithoutBaselineInput,
  words: InBothLanguages<ReasonWords>,
): Reason {
  const { comparator, target, result, asOf, flags = [], missing = null } = input;
  const flagged = flagSentences({ flags, status: result.status, reporting: undefined });
  if (result.actual === null) return composeReason([{ key: "noData", facts: { asOf, missing } }, ...flagged], words);
  const facts = standingOf({ comparator, target, actual: result.actual, decimals: input.decimals });
  return composeReason([{ key: keyOf(result), facts }, ...flagged], words);
}

function keyOf({ status }: LevelResult): "achieved" | "missed" | "dueUnreported" | "noBaseline" {
  if (status === "achieved" || status === "missed") return status;
  return status === "due_unreported" ? "dueUnreported" : "noBaseline";
}
