import { ownDecimals } from "../printed-digits";
import { type RecurringResult, type RecurringTarget, recurringCaseOn } from "../recurring";
import { composeReason } from "./compose";
import { type ExplainProgressInput, flagSentences, progressSentences } from "./explain-progress";
import type { InBothLanguages, Reason, ReasonWords, Sentence } from "./sentence";

export interface ExplainRecurringInput extends Omit<ExplainProgressInput, "progressCase" | "result"> {
  readonly target: RecurringTarget;
  readonly result: Pick<RecurringResult, "status" | "methods" | "flags">;
}

/** Why a target of every year has its status this year. Source of the rules: docs: methods, section 7. */
export function explainRecurring(input: ExplainRecurringInput, words: InBothLanguages<ReasonWords>): Reason {
  const { target, result, ...rest } = input;
  const current = recurringCaseOn(target, input.asOf);
  if (current === null) {
    const flags = flagSentences({ flags: result.flags, status: result.status, reporting: input.reporting });
    return composeReason([{ key: "notBegun", facts: { firstYear: target.firstYear } }, ...flags], words);
  }
  const opening: Sentence = {
    key: "yearOfItsOwn",
    facts: {
      year: current.year,
      comparator: target.comparator,
      target: { value: target.value, decimals: ownDecimals(target.value) },
    },
  };
  const sentences = progressSentences({ ...rest, progressCase: current.progressCase, result });
  // The opening has said the aim already.
  return composeReason([opening, ...sentences.filter(({ key }) => key !== "aim")], words);
}
