import type { Printed } from "../../targets/reasons/sentence";
import type { Flag } from "../../targets/types";
import type { SnapshotTarget } from "../snapshot";
import { decimalsInReason, decimalsOfTarget, isValue } from "./printed";
import type { Teller } from "./teller";

/** What most targets of a briefing share is told once, with all of them together. */
export const TOLD_ONCE: readonly Flag[] = ["sample_data", "denominator_provisional"];

/** The reason as it was frozen, its figure with the digits that tables print. */
export function reasonOf(target: SnapshotTarget, teller: Teller): string {
  const { actual, reason } = target;
  const told = decimalsInReason(target);
  const decimals = decimalsOfTarget(target);
  const text = TOLD_ONCE.map((flag) => teller.flag(flag)).reduce(
    (left, flag) => left.replace(flag, "").replace(/ {2,}/g, " ").trim(),
    teller.pick(reason),
  );
  if (!isValue(actual) || told === null || told === decimals) return text;
  const printed = teller.number({ value: actual.value, decimals });
  return text.replaceAll(numberPattern({ value: actual.value, decimals: told }, teller), () => printed);
}

export function isToldIn(text: string, { printed, teller }: { printed: Printed; teller: Teller }): boolean {
  return numberPattern(printed, teller).test(text);
}

/** Finds a printed number, but not as a part of a longer one or of a date. */
function numberPattern(printed: Printed, teller: Teller): RegExp {
  const text = teller.number(printed).replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
  return new RegExp(`(?<![\\d.,/\\u2212-])${text}(?!\\d|[.,/]\\d)`, "g");
}
