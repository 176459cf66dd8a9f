import type { IsoDate } from "@/lib/domain/dates/iso-date";
import type { CountingRule } from "@/lib/domain/stations/count-doctors";
import type { FloorHeadline } from "@/lib/domain/targets/floor-headline";
import type { RecurringTarget } from "@/lib/domain/targets/recurring";
import type { MethodResults } from "@/lib/domain/targets/results";
import { DEFAULT_THRESHOLDS, type Thresholds } from "@/lib/domain/targets/thresholds";
import type { Flag, Status } from "@/lib/domain/targets/types";
import type { ObservationRow } from "@/lib/features/observations/types";
import type { PopulationKind, ProvinceSettings, SeriesEvent } from "@/lib/features/settings/types";
import type { FloorTimeline } from "@/lib/features/stations/loaders/floor-timeline";
import type {
  ActualFigure,
  PopulationFigure,
  SeriesPoint,
  SourceRef,
  TargetBaselineView,
  TargetDefinition,
  TargetSummary,
} from "@/lib/features/targets/types";
import type { BilingualText } from "@/lib/shared/text";

/** All that is needed to judge the targets of one unit, read once for all of them. */
export type Evidence = {
  /** `42`, `VN`, or the one commune-level unit of a person who sees no other. */
  readonly unitCode: string;
  readonly settings: ProvinceSettings;
  /** The series that ratios are worked out with: that of the settings, or another that the reader asked for. */
  readonly populationSeries: PopulationKind;
  /** Of the unit, one a system. */
  readonly populations: readonly PopulationFigure[];
  /** By indicator; only of the unit itself. */
  readonly series: ReadonlyMap<string, readonly ObservationRow[]>;
  readonly timelines: ReadonlyMap<CountingRule, FloorTimeline>;
  readonly events: readonly SeriesEvent[];
  /** What counts read from the registry are attributed to. */
  readonly registrySource: SourceRef;
  /** The unit's figures as a whole are not this person's to see. */
  readonly isOutsideScope: boolean;
};

export type Judgement = { readonly status: Status; readonly methods: MethodResults; readonly flags: readonly Flag[] };

/** A target measured on one unit: figures, and how to judge them on any date. */
export type Measurement = {
  readonly series: readonly SeriesPoint[];
  readonly actual: ActualFigure;
  readonly baseline: TargetBaselineView | null;
  readonly judgeOn: (asOf: IsoDate) => Judgement;
  /** Why, in sentences, from what `judgeOn` found on the same date. */
  readonly explainOn: (asOf: IsoDate, judgement: Judgement) => BilingualText;
  readonly path: TargetSummary["path"];
  readonly floor: TargetSummary["floor"];
  /** Floor targets with a baseline: both readings of the latest count. */
  readonly headline: FloorHeadline | null;
  /** Targets of every year: all its years, to judge any of them. */
  readonly recurring: RecurringTarget | null;
};

/** The target's own thresholds go before the province's. */
export function thresholdsOf(definition: TargetDefinition, settings: ProvinceSettings): Thresholds {
  return {
    ...DEFAULT_THRESHOLDS,
    linear: {
      onTrackRatio: definition.onTrackRatio ?? settings.thresholds.onTrack,
      atRiskRatio: definition.atRiskRatio ?? settings.thresholds.atRisk,
    },
  };
}

export function seriesBreaks(definition: TargetDefinition, evidence: Evidence): IsoDate[] {
  return eventsOf(definition, evidence).map((event) => event.date);
}

export function eventsOf(definition: TargetDefinition, evidence: Evidence): SeriesEvent[] {
  return evidence.events.filter((event) => event.indicatorCodes.includes(definition.indicator.code));
}
