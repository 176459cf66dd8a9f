import type { IsoDate } from "../../dates/iso-date";
import type {
  CountedNoun,
  FloorReasonWords,
  Printed,
  ReasonWords,
  Sentence,
  SentenceFacts,
  SentenceKey,
} from "./sentence";

/** The ways in which a template may put facts into words. */
export interface Voice {
  date(date: IsoDate): string;
  number(printed: Printed): string;
  /** with the unit */
  value(printed: Printed): string;
  /** without the unit, where it has just been said; a percent sign stays */
  bare(printed: Printed): string;
  /** the indicator is a percentage, so that a change of it is told in points */
  readonly isPercentage: boolean;
  percent(printed: Printed): string;
  range(lower: Printed, upper: Printed): string;
  /** " (14–34)" behind a landing value; empty where the band prints as the value itself */
  band(landing: { readonly projected: Printed; readonly lower: Printed; readonly upper: Printed }): string;
  count(value: number): string;
  /** "66 bác sĩ": a printed number with what the units lack */
  counted(printed: Printed): string;
  /** "66 trạm" */
  places(value: number): string;
  /** "trạm": the only unit there is */
  readonly place: string;
}

export type Templates = { readonly [K in SentenceKey]: (facts: SentenceFacts[K], voice: Voice) => string };

const NO_NOUN: CountedNoun = { one: "", other: "" };

export function voiceOf(words: ReasonWords | FloorReasonWords): Voice {
  const number = ({ value, decimals }: Printed) => words.formatNumber(value, decimals);
  const unit = "unit" in words ? words.unit : "";
  const isPercentage = unit.startsWith("%");
  const counted = "counted" in words ? words.counted : NO_NOUN;
  const place = "place" in words ? words.place : NO_NOUN;
  const count = (value: number) => words.formatNumber(value, 0);
  // "/vạn dân" follows its figure without a space, like a percent sign.
  const withNoun = (text: string, noun: string) =>
    noun === "" || noun.startsWith("/") ? text + noun : `${text} ${noun}`;
  const range = (lower: Printed, upper: Printed) =>
    lower.value < 0 || upper.value < 0 ? `${number(lower)} – ${number(upper)}` : `${number(lower)}–${number(upper)}`;
  return {
    date: (date) => words.formatDate(date),
    number,
    value: (printed) => (isPercentage ? number(printed) + unit : withNoun(number(printed), unit)),
    bare: (printed) => (isPercentage ? `${number(printed)}%` : number(printed)),
    isPercentage,
    percent: (printed) => `${number(printed)}%`,
    range,
    band: ({ projected, lower, upper }) =>
      new Set([projected, lower, upper].map(number)).size === 1 ? "" : ` (${range(lower, upper)})`,
    count,
    counted: (printed) => withNoun(number(printed), printed.value === 1 ? counted.one : counted.other),
    places: (value) => withNoun(count(value), value === 1 ? place.one : place.other),
    place: place.one,
  };
}

/** The sentences in one language, in order. */
export function say(input: {
  sentences: readonly Sentence[];
  templates: Templates;
  words: ReasonWords | FloorReasonWords;
}): string {
  const voice = voiceOf(input.words);
  return input.sentences.map((sentence) => sayOne(input.templates, sentence, voice)).join(" ");
}

function sayOne<K extends SentenceKey>(
  templates: Templates,
  sentence: { readonly key: K; readonly facts: SentenceFacts[K] },
  voice: Voice,
): string {
  return templates[sentence.key](sentence.facts, voice);
}
