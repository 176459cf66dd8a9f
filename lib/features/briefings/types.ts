import type { BriefingKind, BriefingState, Layout, Regime } from "@/lib/domain/briefings/kinds";
import type {
  BriefingSnapshot,
  SnapshotCorrection,
  SnapshotSource,
  SnapshotStation,
  SnapshotTarget,
} from "@/lib/domain/briefings/snapshot";
import type { IsoDate } from "@/lib/domain/dates/iso-date";
import type { Period } from "@/lib/domain/periods/period";
import type { Language } from "@/lib/i18n/language";
import type { BilingualText } from "@/lib/shared/text";
import type { TextFault } from "./schema/written-text";

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

/** A text with the id of its row: a form sends it back, so that two people who edit at once do not overwrite one another. */
export type BriefingTextVersion = BriefingTextRow & { readonly id: string };

/** What the reader may do with a briefing as it stands now. */
export type BriefingRights = {
  readonly canEdit: boolean;
  readonly canCheck: boolean;
  /** It waits for a check that this person may not make, because they made it, have words in it or changed it last. */
  readonly isOwnWork: boolean;
  readonly canReturn: boolean;
  readonly canIssue: boolean;
  readonly canSupersede: boolean;
  /** Reviewers and makers; with it the comments are shown. */
  readonly canComment: boolean;
};

export type BriefingDetail = {
  readonly content: Omit<BriefingContent, "texts"> & { readonly texts: readonly BriefingTextVersion[] };
  readonly rights: BriefingRights;
  /** Of the state and the words as they stand; the forms that check and issue send it back. */
  readonly revision: string;
};

export type BriefingFilter = {
  readonly kind?: BriefingKind | undefined;
  readonly state?: BriefingState | undefined;
  readonly layout?: Layout | undefined;
  /** Of the last day of the period. */
  readonly year?: number | undefined;
};

/** The newest period first, then by province and number. */
export type BriefingPage = { readonly briefings: readonly BriefingSummary[]; readonly nextCursor: string | null };

/** `first`: there was no visit before. */
export type NewBriefings = { readonly since: Date | null; readonly briefings: readonly BriefingSummary[] };

/** Where in the record an action left off: the state that stands now instead of the one the page showed. */
export type StepOutcome =
  | { readonly kind: "done" }
  /** Somebody else was faster, or the words are others than those on the page. */
  | { readonly kind: "conflict"; readonly state: BriefingState }
  | { readonly kind: "own_work" }
  /** Another one of the same period is issued, and this one does not take its place. */
  | { readonly kind: "other_issued"; readonly id: string; readonly reference: string };

export type TextOutcome =
  | { readonly kind: "saved" }
  /** What stands now, null for the generated text; what was typed is with the caller. */
  | { readonly kind: "conflict"; readonly current: BriefingTextVersion | null }
  | { readonly kind: "not_draft"; readonly state: BriefingState };

/** `fromReviewer`: by one who reviews, not by the department; names only for those who may see people. */
export type CommentEntry = Omit<BriefingComment, "answers" | "subject"> & {
  readonly fromReviewer: boolean;
  readonly isOwn: boolean;
};
export type CommentThread = CommentEntry & {
  readonly subject: string | null;
  readonly answers: readonly CommentEntry[];
};

export type Verification = "ours" | "not_ours" | "too_large";

/** A figure behind a row, as it was known when the briefing was made. */
export type TracedObservation = {
  readonly id: string;
  readonly indicator: { readonly code: string; readonly name: BilingualText; readonly unitCode: string };
  /** The commune-level unit; null for the province or the nation itself. */
  readonly unitName: BilingualText | null;
  readonly unitCode: string;
  readonly period: { readonly from: IsoDate; readonly to: IsoDate };
  readonly value: number;
  readonly status: "estimate" | "preliminary" | "final";
  readonly origin: "registry" | "report" | "published";
  readonly sample: boolean;
  readonly source: SnapshotSource & { readonly place: string };
  /** What a ratio was divided by. */
  readonly people: { readonly count: number; readonly on: IsoDate } | null;
  readonly recordedAt: Date;
  readonly approvedAt: Date | null;
  /** Null where the reader may not see people, and for what a programme read in. */
  readonly recordedBy: string | null;
  readonly approvedBy: string | null;
};

/** The frozen row that a reference names. */
export type TracedRow =
  | { readonly kind: "briefing" }
  | { readonly kind: "target"; readonly target: SnapshotTarget }
  | { readonly kind: "station"; readonly station: SnapshotStation }
  | { readonly kind: "commitment"; readonly commitment: BriefingSnapshot["commitments"][number] }
  | { readonly kind: "correction"; readonly correction: SnapshotCorrection };

export type Trace = {
  readonly briefing: BriefingSummary;
  /** As it is printed. */
  readonly reference: string;
  readonly row: TracedRow;
  /** The latest first; at most `MOST_TRACED`, and then `isCut`. */
  readonly observations: readonly TracedObservation[];
  readonly isCut: boolean;
  /** The documents that the row itself names, without a place in them; the observations name theirs. */
  readonly sources: readonly SnapshotSource[];
};

/** What a briefing is made from, read and found good. */
export type MakeBriefing = {
  readonly province: string;
  readonly kind: BriefingKind;
  readonly regime: Regime;
  readonly layout: Layout;
  readonly period: Period;
  readonly asOf: IsoDate;
  readonly knownOn: Date;
  /** The id of the issued briefing whose place it takes. */
  readonly supersedes: string | null;
};

/** The fields of the form, as they were sent. */
export type MakeInput = Readonly<
  Record<"province" | "kind" | "period" | "regime" | "layout" | "asOf" | "supersedes", string>
>;

export type MakeFormState = {
  readonly input: MakeInput;
  /** By field, in the reader's language; `""` is what is wrong with no single field. */
  readonly faults: Readonly<Record<string, string>>;
  /** The one whose place it was to take is not issued any more. */
  readonly isConflict: boolean;
};

/** Null before an attempt; after one that succeeded the answer is another page. */
export type StepFormState = {
  readonly outcome: Exclude<StepOutcome, { readonly kind: "done" }> | null;
  /** Of a form that asks why. */
  readonly reason: string;
  readonly fault: TextFault | null;
};

export type TextFormState = {
  /** What was typed: nothing of it is lost. Null before an attempt. */
  readonly typed: string | null;
  readonly fault: TextFault | null;
  readonly outcome: Exclude<TextOutcome, { readonly kind: "saved" }> | null;
};

/** What /verify says; `invalid`: the address asks about nothing that is the sum of a file. */
export type VerifyAnswer = Verification | "no_file" | "invalid";
