import type { IsoDate } from "@/lib/domain/dates/iso-date";
import type { MissingReason } from "@/lib/domain/figures/figure";
import type { CountingRule } from "@/lib/domain/stations/count-doctors";
import type { RecurringYear } from "@/lib/domain/targets/recurring-years";
import type { FloorSummary, MethodResults } from "@/lib/domain/targets/results";
import type { StatedGoal } from "@/lib/domain/targets/stated-goals";
import type { Comparator, Flag, Status } from "@/lib/domain/targets/types";
import type { Approval, CorrectionRow, RevisionRow } from "@/lib/features/observations/types";
import type { AsOfChoice } from "@/lib/features/periods/types";
import type { PopulationKind, ProvinceSettings } from "@/lib/features/settings/types";
import type { StationRow } from "@/lib/features/stations/types";
import type { BilingualText } from "@/lib/shared/text";

/** Where a figure came from, in words a reader can follow up. */
export type SourceRef = {
  readonly id: string;
  readonly title: string;
  readonly publisher: string;
  readonly address: string;
  readonly place: string;
};

export type PopulationRef = {
  readonly kind: PopulationKind;
  readonly measure: "average" | "at_date";
  readonly referenceDate: IsoDate;
  readonly people: number;
  /** Not final, or carried over from another year than the figure's own. */
  readonly isProvisional: boolean;
};

/** A unit's population as one of the two systems counts it, with where that comes from. */
export type PopulationFigure = Pick<PopulationRef, "kind" | "measure" | "referenceDate" | "people"> & {
  readonly status: "estimate" | "preliminary" | "final";
  readonly source: SourceRef;
};

/** Which population the ratios of a page are worked out with, and which there are to choose from. */
export type PopulationChoice = {
  readonly used: PopulationKind;
  readonly inForce: PopulationKind;
  readonly offered: readonly PopulationFigure[];
};

/** Why there is nothing to show where a value would stand. */
export type ActualMissing = MissingReason | "no_baseline";

export type ActualFigure =
  | {
      readonly kind: "value";
      readonly value: number;
      readonly asOf: IsoDate;
      readonly source: SourceRef;
      readonly sample: boolean;
      readonly approved: boolean;
      readonly status: "estimate" | "preliminary" | "final";
      readonly population: PopulationRef | null;
      /** Worked out again from the same count, because no figure is recorded on the population asked for. */
      readonly rebasedFrom?: PopulationKind;
    }
  | { readonly kind: "missing"; readonly reason: ActualMissing };

export type SeriesPoint = {
  readonly date: IsoDate;
  readonly value: number;
  /** Floor targets: the shortfall if every unit that did not report were empty. */
  readonly upper: number | null;
  readonly approved: boolean;
  readonly sample: boolean;
  readonly reporting: { readonly reporting: number; readonly units: number } | null;
};

export type TargetBaselineView = {
  readonly date: IsoDate;
  readonly value: number;
  readonly kind: "fact" | "sample" | "defined" | "assumed";
  readonly note: string;
};

export type TargetSummary = {
  readonly code: string;
  readonly name: BilingualText;
  readonly level: "nation" | "province";
  readonly provinceCode: string | null;
  readonly resolution: {
    readonly id: string;
    readonly title: BilingualText;
    readonly short: BilingualText;
    readonly issuer: BilingualText;
    readonly date: IsoDate | null;
    /** How much of `date` the source gives; the rest must not be printed. */
    readonly datePrecision: "day" | "month" | "year" | "unknown";
    readonly isDraft: boolean;
    /** A plan that an article speaks of, without a resolution behind it: shown beside the resolutions' targets. */
    readonly isPlan: boolean;
    readonly source: SourceRef;
  };
  readonly clause: BilingualText;
  readonly indicator: {
    readonly code: string;
    readonly name: BilingualText;
    readonly definition: BilingualText;
    readonly unitCode: string;
    readonly decimals: number;
  };
  readonly comparator: Comparator;
  readonly target: { readonly value: number; readonly valueTo: number | null; readonly due: IsoDate };
  readonly isFloor: boolean;
  readonly recursYearly: boolean;
  readonly owner: BilingualText | null;
  readonly note: string;
  readonly sourceConfidence: string;
  /** Until when it applies; a replaced target is history and judged as it stood on its last day. */
  readonly validity: { readonly from: IsoDate | null; readonly to: IsoDate | null; readonly replacedBy: string | null };
  /** The unit whose progress this is: `42`, `VN` or a commune for people who see one unit only. */
  readonly unitCode: string;
  readonly baseline: TargetBaselineView | null;
  readonly actual: ActualFigure;
  readonly status: Status;
  /** The first day of the unbroken run of the status; without any figure the day from which the target applies. */
  readonly statusSince: IsoDate | null;
  /** On the day compared with: the end of the month before, or the one the reader chose. */
  readonly previousStatus: Status | null;
  readonly reason: BilingualText;
  readonly methods: MethodResults;
  readonly floor: (FloorSummary & { readonly floorValue: number; readonly shareStatus: Status | null }) | null;
  readonly flags: readonly Flag[];
  /** At most 24 months, oldest first; for a floor the shortfall. */
  readonly series: readonly SeriesPoint[];
  /** The required path from baseline through milestones to the due date. */
  readonly path: readonly { readonly date: IsoDate; readonly value: number }[];
  readonly change: { readonly from: number; readonly to: number; readonly since: IsoDate } | null;
  /** The figures on the day compared with and now; null where there is no later one, or a yearly count began anew. */
  readonly comparison: { readonly from: SeriesPoint; readonly to: SeriesPoint } | null;
  readonly sample: boolean;
};

/** One way of measuring what a target speaks of: planned beds, actual beds. */
export type MeasureView = {
  readonly indicatorCode: string;
  readonly name: BilingualText;
  readonly definition: BilingualText;
  readonly actual: ActualFigure;
  readonly series: readonly SeriesPoint[];
};

/** The ratio on one of the two populations, on the date of the target's figure. */
export type PopulationMeaning = {
  readonly population: PopulationFigure;
  readonly value: number | null;
  readonly isUsed: boolean;
  readonly isInForce: boolean;
};

/** A promise without a number, as it was published. */
export type Commitment = { readonly id: string; readonly text: BilingualText; readonly source: SourceRef };

export type BridgeStep = {
  readonly kind:
    | "baseline"
    | "moved_from_centre"
    | "recruited"
    | "left"
    | "other"
    | "not_reported"
    | "now"
    | "planned_recruitment"
    | "gap";
  /** Doctors; a change for steps, a level for `baseline`, `now` and `gap`. */
  readonly value: number;
  /** Heads behind the step, which can exceed its effect on the shortfall (a doctor above the floor closes no gap). */
  readonly heads: number | null;
};

export type TargetDetail = TargetSummary & {
  readonly milestones: readonly { readonly date: IsoDate; readonly value: number }[];
  readonly countingRule: CountingRule | null;
  readonly thresholds: { readonly onTrack: number; readonly atRisk: number };
  /** Floor targets: `linear` on the reporting units and on the upper bound, with what each says. */
  readonly variants: readonly {
    readonly variant: "reported" | "upper";
    readonly ratio: number | null;
    readonly status: Status;
  }[];
  readonly stations: readonly StationRow[] | null;
  readonly bridge: readonly BridgeStep[] | null;
  readonly sources: readonly SourceRef[];
  /** The last approval of the actual figure, or of the units' behind it; null while it is a draft, or where it was published. */
  readonly approval: Approval | null;
  /** Corrections of the figures behind the target, newest first. */
  readonly revisions: readonly RevisionRow[];
  readonly events: readonly { readonly date: IsoDate; readonly label: BilingualText }[];
  /** Of a target of every year: each of them, with its figures. */
  readonly years: readonly (RecurringYear & { readonly points: readonly SeriesPoint[] })[] | null;
  /** The measure judged and the other one that people call by the same name. */
  readonly measures: { readonly judged: MeasureView; readonly other: MeasureView } | null;
  /** Ratios only: what the goal means on each population known. */
  readonly meanings: readonly PopulationMeaning[];
  readonly population: PopulationChoice;
};

/** Why two levels must not be read as one. */
export type LevelConflict =
  | "national_is_range"
  | "below_national_result"
  | "below_national_target"
  | "above_national_target"
  | "equals_national_vision";

export type LevelSide = {
  readonly code: string;
  readonly comparator: Comparator;
  readonly value: number;
  readonly valueTo: number | null;
  readonly due: IsoDate;
  /** The document, in short. */
  readonly document: BilingualText;
  /** What the same document sets for other years: 45 by 2050. */
  readonly stated: readonly StatedGoal[];
};

export type LevelComparison = {
  /** Of the provincial target. */
  readonly code: string;
  readonly indicator: BilingualText;
  readonly unitCode: string;
  readonly decimals: number;
  readonly provincial: LevelSide;
  readonly national: LevelSide | null;
  readonly nationalResult: { readonly value: number; readonly year: number; readonly source: SourceRef } | null;
  readonly conflicts: readonly LevelConflict[];
};

export type Overview = {
  readonly provinceCode: string;
  readonly provinceName: BilingualText;
  readonly asOf: IsoDate;
  /** The day against which changes are told: the end of the month before `asOf`'s, or an earlier one that was chosen. */
  readonly previousAsOf: IsoDate;
  readonly asOfChoices: readonly AsOfChoice[];
  readonly completeness: { readonly reporting: number; readonly units: number; readonly countedOn: IsoDate } | null;
  /** A later month with data that is not closed yet, so that nobody overlooks it. */
  readonly openMonth: { readonly date: IsoDate; readonly reporting: number; readonly units: number } | null;
  /** Worst first. */
  readonly targets: readonly TargetSummary[];
  readonly stations: readonly StationRow[] | null;
  readonly levels: readonly LevelComparison[];
  /** Figures corrected after the day compared with, newest first. */
  readonly corrections: readonly CorrectionRow[];
  readonly commitments: readonly Commitment[];
  readonly population: PopulationChoice;
  /** What the figures rest on, printed as footnotes. */
  readonly settings: ProvinceSettings;
  readonly sample: boolean;
};

/** All targets of a province, whether or not they still apply. */
export type TargetListPage = Pick<
  Overview,
  "provinceCode" | "provinceName" | "asOf" | "asOfChoices" | "targets" | "commitments" | "population"
>;

/** A target as laid down, before anything is measured against it. */
export type TargetDefinition = Pick<
  TargetSummary,
  | "code"
  | "name"
  | "level"
  | "provinceCode"
  | "resolution"
  | "clause"
  | "indicator"
  | "comparator"
  | "isFloor"
  | "recursYearly"
  | "owner"
  | "note"
  | "sourceConfidence"
  | "validity"
> & {
  readonly reportingMonths: number | null;
  readonly value: number;
  readonly valueTo: number | null;
  readonly due: IsoDate;
  readonly firstYear: number | null;
  readonly onTrackRatio: number | null;
  readonly atRiskRatio: number | null;
  readonly milestones: readonly { readonly date: IsoDate; readonly value: number }[];
  readonly baselines: readonly {
    readonly unitCode: string;
    readonly date: IsoDate;
    readonly value: number;
    readonly kind: "fact" | "sample" | "defined" | "assumed";
    readonly note: string;
  }[];
};
