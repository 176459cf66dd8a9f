import type { IsoDate } from "../../dates/iso-date";
import type { MissingReason } from "../../figures/figure";
import type { Comparator, Flag, TrendStatus } from "../types";

/** A number and how many decimals it is printed with in both languages. */
export interface Printed {
  readonly value: number;
  readonly decimals: number;
}

/** The figure beside its target; `gap` is target minus actual. */
export interface Standing {
  readonly date: IsoDate;
  readonly actual: Printed;
  readonly comparator: Comparator;
  readonly target: Printed;
  readonly due: IsoDate;
  readonly gap: Printed;
}

/** How many are short at the units that reported. */
export interface Shortage {
  readonly date: IsoDate;
  readonly short: Printed;
  readonly reporting: number;
  readonly due: IsoDate;
}

/** What a reason can say: facts without words, so that both languages say the same. */
export interface SentenceFacts {
  noData: { readonly asOf: IsoDate; readonly missing: MissingReason | null };
  achieved: Standing;
  missed: Standing;
  dueUnreported: Standing;
  noBaseline: Standing;
  notStarted: Standing & { readonly baseline: Printed };
  onPath: { readonly date: IsoDate; readonly actual: Printed; readonly expected: Printed; readonly percent: Printed };
  movedAway: {
    readonly date: IsoDate;
    readonly actual: Printed;
    readonly expected: Printed;
    readonly baseline: Printed;
    readonly baselineDate: IsoDate;
  };
  notKept: Standing;
  aim: { readonly comparator: Comparator; readonly target: Printed; readonly due: IsoDate };
  /** change needed each month, negative where it has to fall */
  perMonth: { readonly change: Printed; readonly due: IsoDate };
  trend: {
    readonly projected: Printed;
    readonly lower: Printed;
    readonly upper: Printed;
    readonly status: TrendStatus;
  };
  notBegun: { readonly firstYear: number };
  yearOfItsOwn: { readonly year: number; readonly comparator: Comparator; readonly target: Printed };
  reportingUnits: { readonly reporting: number; readonly expected: number };
  flag: { readonly flag: Flag };
  floorAchieved: Shortage;
  floorMissed: Shortage;
  floorDueUnreported: Shortage;
  floorNotStarted: Shortage;
  floorOnPath: Shortage & { readonly expected: Printed; readonly percent: Printed };
  floorMovedAway: Shortage & { readonly expected: Printed; readonly baseline: Printed };
  /** the same if the units that did not report were all empty; percent where a path is left to go */
  floorUpper: { readonly absent: number; readonly short: Printed; readonly percent: Printed | null };
  upperDecides: Record<never, never>;
  floorTrend: { readonly projected: Printed; readonly lower: Printed; readonly upper: Printed };
}

export type SentenceKey = keyof SentenceFacts;
export type Sentence = { [K in SentenceKey]: { readonly key: K; readonly facts: SentenceFacts[K] } }[SentenceKey];

/** A noun with its form for one and for other numbers; Vietnamese has the same for both. */
export interface CountedNoun {
  readonly one: string;
  readonly other: string;
}

/** What a language brings along: its numbers and dates, and the names of what is counted. */
export interface ReasonWords {
  formatNumber(value: number, decimals: number): string;
  formatDate(date: IsoDate): string;
  /** follows a value; one that begins with % follows without a space; empty where there is none */
  readonly unit: string;
}

export interface FloorReasonWords extends Omit<ReasonWords, "unit"> {
  /** what the units lack: doctors */
  readonly counted: CountedNoun;
  /** the units themselves: stations */
  readonly place: CountedNoun;
}

export interface InBothLanguages<T> {
  readonly vi: T;
  readonly en: T;
}

export type Reason = InBothLanguages<string>;
