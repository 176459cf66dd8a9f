import type { IsoDate } from "@/lib/domain/dates/iso-date";
import type { PopulationRef, SourceRef } from "@/lib/features/targets/types";
import type { BilingualText } from "@/lib/shared/text";

/** One figure of a unit's series, in the indicator's unit. */
export type ObservationRow = {
  readonly indicatorCode: string;
  readonly unitCode: string;
  readonly periodKind: string;
  readonly from: IsoDate;
  readonly to: IsoDate;
  readonly value: number;
  readonly status: "estimate" | "preliminary" | "final";
  readonly approved: boolean;
  readonly origin: "registry" | "report" | "published";
  readonly sample: boolean;
  readonly recordedAt: Date;
  readonly source: SourceRef;
  readonly population: PopulationRef | null;
};

/** When figures were approved and by whom; `by` is a name, null where the reader may not see people or none is known. */
export type Approval = { readonly at: Date; readonly by: string | null };

/** The distribution of a province's units on one date; enough for any floor, share or total. */
export type UnitGroupRow = {
  readonly periodKind: string;
  readonly from: IsoDate;
  readonly to: IsoDate;
  readonly unitsReported: number;
  readonly histogram: readonly { readonly value: number; readonly count: number }[];
  readonly sample: boolean;
};

/** A figure that was corrected after it had been recorded. */
export type RevisionRow = {
  /** The commune-level unit; null where the figure is the province's or the nation's own. */
  readonly unitName: BilingualText | null;
  readonly date: IsoDate;
  readonly before: number;
  readonly after: number;
  /** When the correction was recorded. */
  readonly recordedAt: Date;
  readonly sample: boolean;
};

/** A correction among several indicators. */
export type CorrectionRow = RevisionRow & { readonly indicatorCode: string };
