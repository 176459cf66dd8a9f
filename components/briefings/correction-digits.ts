import { decimalsThatTellApart } from "@/lib/domain/briefings/sentences/printed";
import type { SnapshotCorrection } from "@/lib/domain/briefings/snapshot";
import { usualDecimals } from "@/lib/domain/targets/reasons/print";

/** The digits of the document's annex: both values are told apart. */
export function decimalsOfCorrection({ before, after, decimals }: SnapshotCorrection): number {
  const preferred = Math.max(decimals, usualDecimals(before), usualDecimals(after));
  return decimalsThatTellApart({ a: before, b: after }, preferred);
}
