import { ENGLISH } from "../../targets/reasons/en";
import type { InBothLanguages, Printed } from "../../targets/reasons/sentence";
import { VIETNAMESE } from "../../targets/reasons/vi";
import { voiceOf } from "../../targets/reasons/voice";
import type { Flag } from "../../targets/types";
import type { GeneratedParagraph } from "../snapshot";
import { ACTIONS_EN } from "./en-actions";
import { RESULTS_EN } from "./en-results";
import { speechOf } from "./speech";
import type { BriefingFacts, BriefingTemplates, FactKey } from "./templates";
import { ACTIONS_VI } from "./vi-actions";
import { RESULTS_VI } from "./vi-results";
import type { BriefingLanguage, BriefingWords } from "./words";

const TEMPLATES: InBothLanguages<BriefingTemplates> = {
  vi: { ...RESULTS_VI, ...ACTIONS_VI },
  en: { ...RESULTS_EN, ...ACTIONS_EN },
};

const REASONS = { vi: VIETNAMESE, en: ENGLISH };

/** Puts facts into the sentences of one language. */
export interface Teller {
  say<K extends FactKey>(key: K, facts: BriefingFacts[K]): string;
  pick(text: InBothLanguages<string>): string;
  number(printed: Printed): string;
  /** the sentence with which a reason tells a flag */
  flag(flag: Flag): string;
}

/** A paragraph before it is told in a language; one that tells nothing is left out. */
export type Draft = Omit<GeneratedParagraph, "text"> & { readonly tell: (teller: Teller) => readonly string[] };

export function tellerOf(language: BriefingLanguage, words: BriefingWords): Teller {
  const speech = speechOf(words);
  const templates = TEMPLATES[language];
  return {
    say: (key, facts) => templates[key](facts, speech),
    pick: (text) => text[language],
    number: (printed) => speech.number(printed),
    flag: (flag) => REASONS[language].flag({ flag }, voiceOf({ ...words, unit: "" })),
  };
}
