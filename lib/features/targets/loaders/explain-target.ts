import type { IsoDate } from "@/lib/domain/dates/iso-date";
import type { Thresholds } from "@/lib/domain/targets/thresholds";
import type { TargetDefinition } from "@/lib/features/targets/types";
import type { BilingualText } from "@/lib/shared/text";
import type { Judgement, Measurement } from "./evidence";

/** Why the target has its status, in words. */
export function explainTarget(_options: {
  readonly definition: TargetDefinition;
  readonly measurement: Measurement;
  readonly judgement: Judgement;
  readonly asOf: IsoDate;
  readonly thresholds: Thresholds;
}): BilingualText {
  return { vi: "", en: "" };
}
