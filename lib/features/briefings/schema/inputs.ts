import { z } from "zod";
import { PERIOD_FORMS, parseBriefingPeriod } from "@/lib/domain/briefings/briefing-period";
import { BRIEFING_KINDS, LAYOUTS, REGIMES } from "@/lib/domain/briefings/kinds";
import { isoDate } from "@/lib/domain/dates/iso-date";
import type { MakeBriefing } from "@/lib/features/briefings/types";
import type { FieldFault } from "@/lib/http/field-faults";
import { asOfParameter, knownOnParameter, provinceParameter } from "@/lib/http/query";
import { faultsOfIssues } from "@/lib/http/zod-faults";
import { vietnamDate } from "@/lib/shared/clock";

const asOfWords = "The day that statuses speak of; the last day of the period where left out.";
const periodWords = `Written by kind: ${Object.values(PERIOD_FORMS).join(", ")}.`;

/** What a briefing is made from, as a program or a form sends it. */
export const makeBriefingSchema = z.strictObject({
  province: provinceParameter,
  kind: z.enum(BRIEFING_KINDS),
  period: z.string().meta({ description: periodWords, example: "2026-10" }),
  regime: z.enum(REGIMES).default("calendar").meta({ description: "administrative: from the 15th to the 14th." }),
  layout: z.enum(LAYOUTS).default("state"),
  asOf: asOfParameter.meta({ description: asOfWords, format: "date", example: "2026-10-31" }),
  knownOn: knownOnParameter,
  supersedes: z
    .uuid("invalid_value")
    .optional()
    .meta({ description: "The id of the issued briefing whose place it takes." }),
});

export type MakeBriefingRead =
  | { readonly ok: true; readonly value: MakeBriefing }
  | { readonly ok: false; readonly faults: readonly FieldFault[] };

/** `at` is the present moment: a period that has not ended and a moment that has not come are refused. */
export function readMakeBriefing(input: unknown, at: Date): MakeBriefingRead {
  const parsed = makeBriefingSchema.safeParse(input, { reportInput: true });
  if (!parsed.success) return { ok: false, faults: faultsOfIssues(parsed.error.issues) };
  const { province, kind, regime, layout, period: text, supersedes = null } = parsed.data;
  const today = isoDate(vietnamDate(at));
  const read = parseBriefingPeriod({ kind, regime, text, today });
  if (!read.ok) return refuse({ path: "period", code: read.fault, detail: PERIOD_FORMS[kind] });
  const { period } = read;
  const { asOf = period.to, knownOn = at } = parsed.data;
  if (asOf > today) return refuse({ path: "asOf", code: "in_future" });
  if (asOf < period.to) return refuse({ path: "asOf", code: "before_period_end" });
  // Today's date stands for its end, which has not come: the figures of this moment are meant.
  if (vietnamDate(knownOn) > today) return refuse({ path: "knownOn", code: "in_future" });
  const known = knownOn > at ? at : knownOn;
  return { ok: true, value: { province, kind, regime, layout, period, asOf, knownOn: known, supersedes } };
}

function refuse(fault: FieldFault): MakeBriefingRead {
  return { ok: false, faults: [fault] };
}
