import type { IsoDate } from "@/lib/domain/dates/iso-date";
import type { SourceRef } from "@/lib/features/targets/types";
import type { BilingualText } from "@/lib/shared/text";

export type FactQualifier = "exact" | "about" | "more_than" | "less_than" | "almost" | "at_least" | "range";
export type FactKind = "target" | "plan" | "actual" | "claim" | "commitment" | "event";

export type FactWords = {
  readonly subject: BilingualText;
  readonly indicator: BilingualText;
  readonly unit: BilingualText;
  readonly scope: BilingualText;
  readonly note: BilingualText;
};

/** A statement of a founding article as it was published; a commitment has no value at all. */
export type FactRow = {
  readonly id: string;
  readonly provinceCode: string | null;
  readonly subject: string;
  readonly indicator: string;
  readonly value: number | null;
  readonly valueTo: number | null;
  readonly unit: string;
  readonly qualifier: FactQualifier | null;
  readonly kind: FactKind;
  /** As in the source: flow, stock, date, year, change; empty for a commitment. */
  readonly periodKind: string;
  readonly from: IsoDate | null;
  readonly to: IsoDate | null;
  readonly scope: string;
  readonly source: SourceRef;
  readonly note: string;
  /** The words above in both languages; the articles came in English, the Vietnamese is a translation. */
  readonly words: FactWords;
  /** Contradictions with other statements, kept and flagged. */
  readonly conflicts: readonly {
    readonly code: string;
    readonly with: readonly string[];
    readonly explanation: BilingualText;
  }[];
};

/** A document as it was published: its title is in its own language, its date as precise as the document gives it. */
export type FactSource = {
  readonly id: string;
  readonly title: string;
  readonly publisher: string;
  readonly dateText: string;
  /** Of the version that was read: vi, en, id. */
  readonly language: string;
  readonly address: string;
};

/** A statement with its words as published (`en`) and in Vietnamese, which is empty where there is no translation. */
export type FactEntry = {
  readonly id: string;
  /** Null speaks of the nation. */
  readonly provinceCode: string | null;
  readonly provinceName: BilingualText | null;
  readonly subject: BilingualText;
  readonly indicator: BilingualText;
  readonly unit: BilingualText;
  /** What the figure is of: the denominator of a share, the group counted. */
  readonly scope: BilingualText;
  readonly note: BilingualText;
  readonly value: number | null;
  readonly valueTo: number | null;
  readonly qualifier: FactQualifier | null;
  readonly kind: FactKind;
  readonly periodKind: string;
  readonly from: IsoDate | null;
  readonly to: IsoDate | null;
  readonly source: FactSource;
  readonly conflicts: FactRow["conflicts"];
};

export type SourceEntry = FactSource & {
  readonly factIds: readonly string[];
  /** How many resolutions, population figures and commune-level units rest on it. */
  readonly resolutions: number;
  readonly populations: number;
  readonly communes: number;
};
