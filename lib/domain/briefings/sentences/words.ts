import type { IsoDate } from "../../dates/iso-date";
import type { CountedNoun } from "../../targets/reasons/sentence";
import type { Status } from "../../targets/types";

export type BriefingLanguage = "vi" | "en";

/** What a language brings along: its numbers and dates, the words of units, and the words of statuses. */
export interface BriefingWords {
  formatNumber(value: number, decimals: number): string;
  formatDate(date: IsoDate): string;
  /** beside a figure; one that begins with % or / follows without a space; empty where there is none */
  unitOf(unitCode: string): CountedNoun;
  /** the units that report: stations */
  readonly place: CountedNoun;
  /** as inside a sentence, without a capital */
  statusOf(status: Status): string;
}
