import type { InBothLanguages } from "../../targets/reasons/sentence";
import type { BriefingSnapshot, GeneratedParagraph } from "../snapshot";
import { nextDrafts } from "./next-paragraphs";
import { proposalDrafts } from "./proposal-paragraphs";
import { resultDrafts } from "./result-paragraphs";
import { shortcomingDrafts } from "./shortcoming-paragraphs";
import { tellerOf } from "./teller";
import type { BriefingWords } from "./words";

/**
 * The paragraphs of a briefing in both languages, made by rules from its frozen figures alone: no number is told that the
 * snapshot does not hold, and a missing one is told with its reason, never as zero. Part I has none: its text stands from
 * briefing to briefing. Keys stay the same from month to month; what has nothing to tell is left out. Pure and total.
 * Sources: docs: domain, sections 4.3, 4.4 and 7; docs: methods, sections 8 and 9.
 */
export function composeParagraphs(
  snapshot: Omit<BriefingSnapshot, "paragraphs">,
  words: InBothLanguages<BriefingWords>,
): GeneratedParagraph[] {
  const tellers = { vi: tellerOf("vi", words.vi), en: tellerOf("en", words.en) };
  const drafts = [
    ...resultDrafts(snapshot),
    ...shortcomingDrafts(snapshot),
    ...nextDrafts(snapshot),
    ...proposalDrafts(snapshot),
  ];
  return drafts.map(({ tell, ...draft }) => ({
    ...draft,
    text: { vi: joined(tell(tellers.vi)), en: joined(tell(tellers.en)) },
  }));
}

function joined(sentences: readonly string[]): string {
  return sentences
    .filter((sentence) => sentence !== "")
    .join(" ")
    .normalize("NFC");
}
