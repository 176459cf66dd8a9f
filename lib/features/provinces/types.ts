import type { IsoDate } from "@/lib/domain/dates/iso-date";
import type { MissingReason } from "@/lib/domain/figures/figure";
import type { Comparator } from "@/lib/domain/targets/types";
import type { FactEntry, FactKind, FactQualifier } from "@/lib/features/facts/types";
import type { ProvinceRow } from "@/lib/features/geography/types";
import type { PopulationKind } from "@/lib/features/settings/types";
import type { SourceRef } from "@/lib/features/targets/types";
import type { BilingualText } from "@/lib/shared/text";

/** One published count of a place's people; two series are never added or compared. */
export type PopulationCount = {
  readonly placeCode: string;
  readonly kind: PopulationKind;
  readonly measure: "average" | "at_date";
  /** 31 December of the year of an average. */
  readonly date: IsoDate;
  readonly people: number;
  readonly sample: boolean;
  readonly source: SourceRef;
};

/** An indicator that can be chosen, with the number of provinces that have a figure the reader may see. */
export type ChoosableIndicator = {
  readonly code: string;
  readonly name: BilingualText;
  readonly definition: BilingualText;
  readonly unitCode: string;
  readonly decimals: number;
  readonly isFlow: boolean;
  readonly provinces: number;
};

/** A figure of a whole province or of the nation (`VN`). */
export type PlacedFigure = {
  readonly placeCode: string;
  readonly periodKind: string;
  readonly from: IsoDate;
  readonly to: IsoDate;
  readonly value: number;
  readonly valueTo: number | null;
  readonly qualifier: FactQualifier;
  readonly kind: FactKind;
  readonly populationKind: PopulationKind | null;
  readonly approved: boolean;
  readonly sample: boolean;
  readonly factId: string | null;
  readonly source: SourceRef;
};

/** What a resolution or plan lays down; a legal text, open to everyone signed in. */
export type LaidTarget = {
  readonly code: string;
  readonly name: BilingualText;
  readonly provinceCode: string | null;
  readonly indicatorCode: string;
  readonly unitCode: string;
  readonly comparator: Comparator;
  readonly value: number;
  readonly valueTo: number | null;
  readonly due: IsoDate;
  readonly isFloor: boolean;
  readonly isDraft: boolean;
  readonly isPlan: boolean;
  readonly document: BilingualText;
  readonly source: SourceRef;
};

/** The subject of a comparison: the provinces' people, or an indicator of the catalogue. */
export type ComparisonSubject =
  | { readonly kind: "population" }
  | { readonly kind: "indicator"; readonly indicator: ChoosableIndicator };

export type ComparedProvince = {
  readonly province: ProvinceRow;
  readonly administrative: PopulationCount | null;
  readonly statistical: PopulationCount | null;
  readonly facts: number;
  /** The figure that is compared. */
  readonly figure: PlacedFigure | null;
  /** Why there is none. */
  readonly missing: MissingReason | null;
  /** Figures of another population series, kind or length of period: named, never compared. */
  readonly asides: readonly PlacedFigure[];
  readonly targets: readonly LaidTarget[];
};

export type ProvinceComparison = {
  readonly subject: ComparisonSubject;
  readonly indicators: readonly ChoosableIndicator[];
  readonly population: PopulationKind;
  /** Whether the subject's figures are divided by a population, so that the series matters. */
  readonly usesPopulation: boolean;
  readonly until: IsoDate;
  readonly rows: readonly ComparedProvince[];
  readonly nation: {
    readonly figure: PlacedFigure | null;
    readonly targets: readonly LaidTarget[];
  };
  /** The compared figures do not all speak of the same dates. */
  readonly datesDiffer: boolean;
  /** Sum over all provinces with an administrative count, with how many they are. */
  readonly check: { readonly people: number; readonly provinces: number; readonly communeLevelUnits: number };
};

/** A commune-level unit with the units that it came from. */
export type CommuneRow = {
  readonly code: string;
  readonly name: BilingualText;
  readonly kind: "ward" | "commune" | "special_zone";
  readonly formerUnits: readonly { readonly id: number; readonly name: string; readonly isPart: boolean }[];
};

export type ProvincePageData = {
  readonly province: ProvinceRow & { readonly validFrom: IsoDate; readonly source: SourceRef };
  readonly populations: readonly PopulationCount[];
  readonly communes: readonly CommuneRow[];
  readonly facts: readonly FactEntry[];
  readonly targets: readonly LaidTarget[];
  /** Whether the reader's own pages (overview, targets, stations) speak of this province. */
  readonly isOwn: boolean;
};

export type NationPageData = {
  readonly facts: readonly FactEntry[];
  readonly series: readonly (PlacedFigure & { readonly indicator: ChoosableIndicator })[];
  readonly targets: readonly LaidTarget[];
  readonly check: ProvinceComparison["check"];
};
