import type { BriefingKind, BriefingState, Layout, Regime } from "@/lib/domain/briefings/kinds";
import type { BriefingSnapshot } from "@/lib/domain/briefings/snapshot";
import type { IsoDate } from "@/lib/domain/dates/iso-date";
import type { Language } from "@/lib/i18n/language";
import type { BilingualText } from "@/lib/shared/text";

/** The files that can be made of a briefing; `leader` is the one page for the leader, as PDF. */
export const BRIEFING_FORMATS = ["docx", "pdf", "xlsx", "html", "csv", "json", "leader.pdf"] as const;
export type BriefingFormat = (typeof BRIEFING_FORMATS)[number];

export type BriefingStepView = {
  readonly state: BriefingState;
  readonly at: Date;
  /** Null where the reader may not see people, and for the system itself. */
  readonly by: string | null;
};

/** A briefing as lists and headers show it. */
export type BriefingSummary = {
  readonly id: string;
  readonly provinceCode: string;
  readonly provinceName: BilingualText;
  readonly number: number;
  /** `42-17`; of the record, not the number that the clerk gives. */
  readonly reference: string;
  readonly kind: BriefingKind;
  readonly regime: Regime;
  readonly period: { readonly from: IsoDate; readonly to: IsoDate };
  readonly layout: Layout;
  readonly asOf: IsoDate;
  readonly knownOn: Date;
  readonly hash: string;
  readonly isSample: boolean;
  readonly state: BriefingState;
  /** Oldest first. */
  readonly steps: readonly BriefingStepView[];
  readonly supersedes: { readonly id: string; readonly reference: string } | null;
  readonly supersededBy: { readonly id: string; readonly reference: string } | null;
};

/** What stands in place of a generated paragraph, as a standing text, or is switched off. */
export type BriefingTextRow = {
  readonly language: Language;
  readonly key: string;
  readonly text: string;
  readonly isOff: boolean;
  readonly at: Date;
  readonly by: string | null;
};

export type BriefingComment = {
  readonly id: string;
  readonly subject: string | null;
  readonly text: string;
  readonly at: Date;
  readonly by: string | null;
  readonly answers: readonly Omit<BriefingComment, "answers" | "subject">[];
};

/** Everything that documents are made from. */
export type BriefingContent = {
  readonly briefing: BriefingSummary;
  readonly snapshot: BriefingSnapshot;
  readonly texts: readonly BriefingTextRow[];
};
