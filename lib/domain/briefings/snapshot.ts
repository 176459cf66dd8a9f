import type { IsoDate } from "../dates/iso-date";
import type { MissingReason } from "../figures/figure";
import type { InBothLanguages } from "../targets/reasons/sentence";
import type { FloorSummary } from "../targets/results";
import type { Comparator, Flag, Status, TrendStatus } from "../targets/types";
import type { BriefingKind, Regime } from "./kinds";
import type { SectionKey, Topic } from "./sections";

type Text = InBothLanguages<string>;

/** Why a figure of a briefing is not there: the reasons of every figure, and those that only a briefing has. */
export type BriefingMissing =
  | MissingReason
  | "no_baseline"
  /** Recorded, but not approved when the briefing was made: it never enters. */
  | "not_approved"
  /** No plan was assigned for the year. */
  | "no_plan"
  /** The base lies before a reorganisation and cannot be restated on today's units. */
  | "not_comparable";

/** A figure as it was when the briefing was made; every one was approved. In the indicator's unit. */
export type SnapshotFigure =
  | {
      readonly kind: "value";
      readonly value: number;
      readonly asOf: IsoDate;
      readonly sample: boolean;
      readonly sourceId: string;
      /** Of sums over units: how many of how many. */
      readonly reporting: { readonly reporting: number; readonly units: number } | null;
      /** Worked out on today's units from figures of former ones. */
      readonly restated: boolean;
    }
  | { readonly kind: "missing"; readonly reason: BriefingMissing };

/**
 * `absolute` in the indicator's unit (for percentages: points), `percent` relative to the base; null where the base is zero or
 * the indicator is itself a percentage. The two are never mixed.
 */
export type Change = {
  readonly absolute: number;
  readonly percent: number | null;
  readonly since: IsoDate;
};

export type SnapshotTarget = {
  /** Its number among the rows of the briefing, from 1; the reference that is printed ends with it. */
  readonly row: number;
  readonly code: string;
  readonly name: Text;
  readonly topic: Topic;
  readonly level: "nation" | "province";
  /** The document that sets it, in short, and whether it is a plan without a resolution. */
  readonly document: Text;
  /** In full, as it is cited the first time; snapshots before it was kept have none. */
  readonly documentTitle?: Text | undefined;
  readonly isPlan: boolean;
  readonly clause: Text;
  readonly indicator: {
    readonly code: string;
    readonly name: Text;
    readonly unitCode: string;
    readonly decimals: number;
  };
  /** A stock stands on a day; a flow adds up over a period and its cumulative count begins anew each January. */
  readonly measure: "stock" | "flow";
  readonly comparator: Comparator;
  readonly target: { readonly value: number; readonly valueTo: number | null; readonly due: IsoDate };
  readonly floorValue: number | null;
  readonly recursYearly: boolean;
  readonly owner: Text | null;
  readonly status: Status;
  readonly statusSince: IsoDate | null;
  /** At the end of the period before. */
  readonly previousStatus: Status | null;
  /** Status, gap, pace and landing in sentences. */
  readonly reason: Text;
  readonly flags: readonly Flag[];
  readonly actual: SnapshotFigure;
  /** What the year's plan asks for by 31 December, with where that is written; a required path is no assigned plan. */
  readonly yearPlan:
    | {
        readonly kind: "value";
        readonly value: number;
        readonly year: number;
        readonly basis: "assigned" | "milestone" | "target";
      }
    | { readonly kind: "missing"; readonly reason: BriefingMissing };
  /** During the period (flows), or at its end (stocks). */
  readonly inPeriod: SnapshotFigure;
  /** From 1 January to the end of the period (flows), or at its end (stocks). */
  readonly cumulative: SnapshotFigure;
  /**
   * The cumulative figure (stocks: the figure; shares of single months, which do not add up: the period's) of the same
   * period a year before.
   */
  readonly samePeriod: SnapshotFigure;
  /** The same at the end of the period before. */
  readonly previous: SnapshotFigure;
  /** Percent of the year's plan; for an indicator that has to fall it is turned round, or null. */
  readonly achievement: number | null;
  readonly changeOnPrevious: Change | null;
  readonly changeOnSamePeriod: Change | null;
  readonly required: { readonly perMonth: number; readonly due: IsoDate } | null;
  readonly trend: {
    readonly projected: number;
    readonly lower: number;
    readonly upper: number;
    readonly status: TrendStatus;
  } | null;
  readonly floor: FloorSummary | null;
  /** For the chart, oldest first; of a floor the shortfall. */
  readonly series: readonly {
    readonly date: IsoDate;
    readonly value: number;
    readonly upper: number | null;
    readonly sample: boolean;
  }[];
  readonly path: readonly { readonly date: IsoDate; readonly value: number }[];
  readonly sample: boolean;
};

export type SnapshotStation = {
  readonly row: number;
  readonly code: string;
  readonly communeCode: string;
  readonly name: Text;
  /** An approved figure of the day counted on. */
  readonly reported: boolean;
  /** Why there is none: no report came in, or one did and waits for its approval. Null where there is one. */
  readonly missing: "not_reported" | "not_approved" | null;
  readonly counted: number | null;
  readonly shortfall: number | null;
  readonly belowSince: IsoDate | null;
  /** It was so in its first report already, so perhaps before; snapshots before it was kept have none. */
  readonly isBelowFromFirstReport?: boolean | undefined;
  /** For one that has not reported: what it last had; never counted. */
  readonly lastKnown: { readonly date: IsoDate; readonly counted: number } | null;
  readonly sample: boolean;
};

/** A figure that an earlier briefing had told otherwise, or not at all. */
export type Difference = {
  readonly targetCode: string;
  readonly name: Text;
  readonly unitCode: string;
  readonly decimals: number;
  /** The date the figure speaks of. */
  readonly date: IsoDate;
  /** `new`: was not there; `revised`: another value for the same date; `withdrawn`: is not there any more. */
  readonly kind: "new" | "revised" | "withdrawn";
  readonly before: number | null;
  readonly after: number | null;
};

export type SnapshotCorrection = {
  readonly row: number;
  readonly indicator: Text;
  readonly unitCode: string;
  readonly decimals: number;
  readonly unitName: Text | null;
  readonly date: IsoDate;
  readonly before: number;
  readonly after: number;
  readonly recordedOn: IsoDate;
  readonly sample: boolean;
};

export type SnapshotSource = {
  readonly id: string;
  readonly title: string;
  readonly publisher: string;
  readonly address: string;
};

/** A paragraph that rules made from the figures; `key` stays the same from briefing to briefing. */
export type GeneratedParagraph = {
  readonly key: string;
  readonly section: SectionKey;
  /** Below a section of results; null elsewhere. */
  readonly topic: Topic | null;
  readonly text: Text;
  /** The row of the target it speaks of. */
  readonly row: number | null;
};

/**
 * What is frozen when a briefing is made; later corrections never change it. The moment the figures were known on stands beside
 * it, so that making it again while nothing has changed gives the same record.
 */
export type BriefingSnapshot = {
  readonly format: 1;
  readonly province: { readonly code: string; readonly name: Text };
  readonly kind: BriefingKind;
  readonly regime: Regime;
  readonly period: { readonly from: IsoDate; readonly to: IsoDate };
  readonly previousPeriod: { readonly from: IsoDate; readonly to: IsoDate };
  readonly asOf: IsoDate;
  readonly completeness: {
    readonly reporting: number;
    readonly units: number;
    readonly countedOn: IsoDate;
  } | null;
  /** Worst first. */
  readonly targets: readonly SnapshotTarget[];
  /** All stations open on the day, in the order of their names; empty where the province has no figures of stations. */
  readonly stations: readonly SnapshotStation[];
  readonly commitments: readonly { readonly row: number; readonly text: Text; readonly sourceId: string }[];
  readonly corrections: readonly SnapshotCorrection[];
  readonly footnotes: readonly { readonly key: string; readonly text: Text }[];
  readonly sources: readonly SnapshotSource[];
  readonly previous: {
    readonly id: string;
    readonly number: number;
    readonly hash: string;
    readonly asOf: IsoDate;
  } | null;
  readonly differences: readonly Difference[];
  readonly paragraphs: readonly GeneratedParagraph[];
  readonly sample: boolean;
};
