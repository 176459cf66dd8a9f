import { z } from "zod";
import { PERIOD_FORMS, parseBriefingPeriod } from "@/lib/domain/briefings/briefing-period";
import {
  BRIEFING_KINDS,
  type BriefingKind,
  LAYOUTS,
  type Layout,
  REGIMES,
  type Regime,
} from "@/lib/domain/briefings/kinds";
import { type IsoDate, isoDate } from "@/lib/domain/dates/iso-date";
import type { Period } from "@/lib/domain/periods/period";
import type { FieldFault } from "@/lib/http/field-faults";
import { faultsOfIssues } from "@/lib/http/zod-faults";
import { vietnamDate } from "@/lib/shared/clock";
import type { BilingualText } from "@/lib/shared/text";

/** What is made of each province. */
export const BATCH_FORMATS = ["pdf", "xlsx"] as const;
export type BatchFormat = (typeof BATCH_FORMATS)[number];

/** A document that could not be made; `message` names the figure or picture, for those who look into it. */
const failuresSchema = z.array(z.object({ province: z.string(), format: z.enum(BATCH_FORMATS), message: z.string() }));
export type BatchFailure = z.output<typeof failuresSchema>[number];

/** What the column holds; only our own program writes it. */
export function parseFailures(stored: unknown): readonly BatchFailure[] {
  return failuresSchema.parse(stored);
}

const startBatchSchema = z.strictObject({
  kind: z.enum(BRIEFING_KINDS),
  period: z.string(),
  regime: z.enum(REGIMES),
  layout: z.enum(LAYOUTS),
});

export type StartBatch = {
  readonly kind: BriefingKind;
  readonly regime: Regime;
  readonly layout: Layout;
  readonly period: Period;
};

export type StartBatchRead =
  | { readonly ok: true; readonly value: StartBatch }
  | { readonly ok: false; readonly faults: readonly FieldFault[] };

/** The rules of a single briefing hold for all of them; `at` is the present moment. */
export function readStartBatch(input: unknown, at: Date): StartBatchRead {
  const parsed = startBatchSchema.safeParse(input, { reportInput: true });
  if (!parsed.success) return { ok: false, faults: faultsOfIssues(parsed.error.issues) };
  const { kind, regime, layout, period: text } = parsed.data;
  const read = parseBriefingPeriod({ kind, regime, text, today: isoDate(vietnamDate(at)) });
  if (read.ok) return { ok: true, value: { kind, regime, layout, period: read.period } };
  return { ok: false, faults: [{ path: "period", code: read.fault, detail: PERIOD_FORMS[kind] }] };
}

/** The fields of the form, as they were sent. */
export type StartBatchInput = Readonly<Record<"kind" | "period" | "regime" | "layout", string>>;

export type StartBatchState = {
  readonly input: StartBatchInput;
  readonly faults: Readonly<Record<string, string>>;
};

/** `waiting` for its program, or for another batch to end; `broken`: its program ended before the work did. */
export const BATCH_STATES = ["waiting", "running", "done", "broken"] as const;
export type BatchState = (typeof BATCH_STATES)[number];

export type BatchSummary = {
  readonly id: string;
  readonly kind: BriefingKind;
  readonly regime: Regime;
  readonly layout: Layout;
  readonly period: { readonly from: IsoDate; readonly to: IsoDate };
  readonly requestedAt: Date;
  readonly finishedAt: Date | null;
  /** Documents dealt with, those that failed included. */
  readonly done: number;
  readonly total: number;
  readonly failures: readonly BatchFailure[];
  readonly state: BatchState;
  /** False before it is done, and once newer ones have taken its room. */
  readonly hasArchive: boolean;
};

export type BatchDetail = { readonly batch: BatchSummary; readonly provinceNames: ReadonlyMap<string, BilingualText> };
