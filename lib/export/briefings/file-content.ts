import type { BriefingKind, BriefingState, Regime } from "@/lib/domain/briefings/kinds";
import type { IsoDate } from "@/lib/domain/dates/iso-date";
import type { ComposeContent } from "./compose/content";

type Reference = { readonly reference: string };

/** What files are made from: a briefing's record, its snapshot and its words (lib/features/briefings/types BriefingContent). */
export type FileContent = Omit<ComposeContent, "briefing" | "texts"> & {
  readonly briefing: ComposeContent["briefing"] & {
    readonly kind: BriefingKind;
    readonly regime: Regime;
    readonly period: { readonly from: IsoDate; readonly to: IsoDate };
    readonly provinceName: { readonly vi: string; readonly en: string };
    readonly asOf: IsoDate;
    readonly isSample: boolean;
    readonly steps: readonly { readonly state: BriefingState; readonly at: Date }[];
    readonly supersedes: Reference | null;
    readonly supersededBy: Reference | null;
  };
  readonly texts: readonly (ComposeContent["texts"][number] & { readonly at: Date })[];
};
