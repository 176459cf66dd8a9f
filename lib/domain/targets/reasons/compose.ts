import { ENGLISH } from "./en";
import type { FloorReasonWords, InBothLanguages, Reason, ReasonWords, Sentence } from "./sentence";
import { VIETNAMESE } from "./vi";
import { say } from "./voice";

/** The same sentences in both languages. */
export function composeReason(
  sentences: readonly Sentence[],
  words: InBothLanguages<ReasonWords | FloorReasonWords>,
): Reason {
  return {
    vi: say({ sentences, templates: VIETNAMESE, words: words.vi }),
    en: say({ sentences, templates: ENGLISH, words: words.en }),
  };
}
