import type { IsoDate } from "../../dates/iso-date";
import type { Printed } from "../../targets/reasons/sentence";
import type { Comparator, Status } from "../../targets/types";
import type { BriefingMissing } from "../snapshot";
import type { Quantity, Speech } from "./speech";

/** What the period is called: "tháng", "quý", "năm", otherwise "kỳ". */
export type Span = "month" | "quarter" | "year" | "period";
export type Base = "previous" | "same_period";
export type Reporting = { readonly reporting: number; readonly units: number };
export type Goal = { readonly comparator: Comparator; readonly goal: Quantity; readonly due: IsoDate };
/** `owner` is null where nobody answers for it yet. */
export type Asked = { readonly name: string; readonly owner: string | null };

/** What a briefing can say: facts without words, so that both languages say the same. */
export interface BriefingFacts {
  // II. Results: all targets together
  completeness: Reporting & { readonly date: IsoDate };
  counts: {
    /** null where the sentence before has told it */
    readonly date: IsoDate | null;
    readonly total: number;
    readonly counts: readonly { readonly status: Status; readonly count: number }[];
  };
  noTargets: Record<never, never>;
  /** what the figures of so many targets rest on; told once instead of beside each */
  basis: { readonly sample: number; readonly provisional: number };
  statusChanges: {
    readonly span: Span;
    readonly changes: readonly { readonly name: string; readonly before: Status; readonly after: Status }[];
  };
  /** of so many no pace could be told before */
  firstJudged: { readonly count: number };
  // II. Results: one target
  lead: {
    readonly name: string;
    /** null where there is a figure, but nothing to judge it by */
    readonly status: Status | null;
    /** `date` where it is not the day of the briefing */
    readonly reporting: (Reporting & { readonly date: IsoDate | null }) | null;
    /** where it was another one */
    readonly previous: { readonly status: Status; readonly span: Span } | null;
  };
  reason: { readonly text: string };
  /** no figure at all */
  silentTarget: {
    readonly name: string;
    readonly date: IsoDate;
    readonly reason: BriefingMissing;
    /** nobody reported, of so many */
    readonly units: number | null;
  };
  /** a national target that asks for the same as the province's own */
  sameAs: { readonly name: string; readonly status: Status; readonly own: string };
  figure: { readonly date: IsoDate; readonly figure: Quantity };
  /** the figure told is an earlier one */
  missing: { readonly reason: BriefingMissing };
  exactlyMet: Record<never, never>;
  /** an increment of a percentage is told in points */
  inPeriod: { readonly span: Span; readonly amount: Quantity; readonly isIncrement: boolean };
  cumulative: { readonly amount: Quantity };
  /** a share is judged by its latest month, and neither the period's nor the year's is that */
  judgedByMonth: { readonly date: IsoDate; readonly amount: Quantity };
  plan: {
    readonly achievement: Printed;
    readonly beyond: Printed | null;
    readonly year: number;
    readonly goal: Quantity;
    readonly basis: "assigned" | "milestone" | "target";
    readonly isFlow: boolean;
    readonly isFalling: boolean;
  };
  change: {
    readonly base: Base;
    readonly span: Span;
    readonly since: IsoDate;
    readonly absolute: Quantity;
    readonly percent: Printed | null;
    /** of a cumulative figure, or of what stations lack */
    readonly subject: "figure" | "cumulative" | "shortfall";
    readonly restated: boolean;
  };
  notComparable: { readonly base: Base; readonly span: Span; readonly reason: BriefingMissing };
  otherReporting: {
    readonly bases: readonly Base[];
    readonly span: Span;
    readonly now: Reporting;
    readonly before: Reporting;
  };
  stations: {
    /** where it is not the day of the briefing */
    readonly date: IsoDate | null;
    readonly reporting: number;
    readonly meeting: number;
    readonly below: number;
    readonly share: Printed;
    readonly floor: Quantity;
    readonly worst: readonly {
      readonly name: string;
      readonly short: Quantity;
      readonly since: IsoDate | null;
      /** perhaps before: it was so in the first report already */
      readonly isFromFirstReport: boolean;
    }[];
    readonly more: number;
  };
  // III. Shortcomings
  red: { readonly targets: readonly StatusSince[] };
  behind: { readonly targets: readonly Omit<StatusSince, "status">[] };
  silent: { readonly targets: readonly { readonly name: string; readonly reason: BriefingMissing }[] };
  missingReports: {
    readonly date: IsoDate;
    readonly units: number;
    readonly missing: number;
    readonly names: readonly string[];
  };
  partial: { readonly targets: readonly (Reporting & { readonly name: string })[] };
  conflicting: { readonly names: readonly string[] };
  disagreeing: { readonly names: readonly string[] };
  revised: {
    readonly asOf: IsoDate;
    readonly revisions: readonly {
      readonly name: string;
      readonly date: IsoDate;
      readonly before: Quantity;
      /** null where it was withdrawn */
      readonly after: Quantity | null;
    }[];
    readonly more: number;
  };
  noShortcomings: Record<never, never>;
  // IV. Next
  needed: Goal & { readonly name: string; readonly perMonth: Quantity };
  neededAtFloor: {
    readonly name: string;
    /** units that have not reported and are counted as if they had nobody */
    readonly absent: number;
    readonly floor: Quantity;
    readonly perMonth: Quantity;
    readonly due: IsoDate;
  };
  chase: { readonly missing: number };
  collect: { readonly names: readonly string[] };
  dueSoon: { readonly targets: readonly { readonly name: string; readonly due: IsoDate }[] };
  // V. Proposals
  proposeStaff: Asked & {
    readonly short: Quantity;
    readonly below: number;
    /** where not all units reported: what is short is so at these */
    readonly partial: Reporting | null;
    readonly due: IsoDate;
    readonly isPast: boolean;
    readonly ifMoved: Quantity | null;
  };
  proposePlan: Asked & { readonly due: IsoDate; readonly isPast: boolean };
  proposeResult: Asked & { readonly due: IsoDate };
  proposeOwners: { readonly names: readonly string[] };
  proposeFigures: { readonly targets: readonly Asked[] };
  proposeBaselines: { readonly names: readonly string[] };
  proposeSources: { readonly targets: readonly Asked[] };
}

export type StatusSince = { readonly name: string; readonly status: Status; readonly since: IsoDate | null };
export type FactKey = keyof BriefingFacts;
export type BriefingTemplates = { readonly [K in FactKey]: (facts: BriefingFacts[K], speech: Speech) => string };
