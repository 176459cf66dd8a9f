import type { IsoDate } from "@/lib/domain/dates/iso-date";
import type { AsOfChoice } from "@/lib/features/periods/types";
import type { LevelComparison, SourceRef, TargetDetail } from "@/lib/features/targets/types";
import type { BilingualText } from "@/lib/shared/text";

/** What a target's page draws; `loadTargetPage` gives it. */
export type TargetPageData = {
  readonly detail: TargetDetail;
  readonly asOf: IsoDate;
  readonly asOfChoices: readonly AsOfChoice[];
  /** The reader's province, or the target's own. */
  readonly home: { readonly code: string; readonly name: BilingualText } | null;
  /** Null: the nation. */
  readonly measuredOn: BilingualText | null;
  /** How much of the province the reader sees. */
  readonly reader: "all" | "unit" | "facility";
  readonly level: LevelComparison | null;
  /** The nation's latest published figure of the same indicator. */
  readonly nationalResult: { readonly value: number; readonly asOf: IsoDate; readonly source: SourceRef } | null;
};

/** Figures of a province as a whole have no reading for one unit; the page then says that they are out of reach. */
export function isOwnUnitShown({ reader, detail }: TargetPageData): boolean {
  return reader === "unit" && (detail.stations ?? []).length > 0;
}
