import type { IsoDate } from "@/lib/domain/dates/iso-date";

/** The dates a reader can look at, newest first. */
export type AsOfChoice = { readonly date: IsoDate; readonly closed: boolean };

export type AsOfDates = {
  /** The end of the last closed month, else of the last month with data, else today. */
  readonly default: IsoDate;
  readonly choices: readonly AsOfChoice[];
};
