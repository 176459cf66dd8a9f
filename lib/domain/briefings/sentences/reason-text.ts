import type { Printed } from "../../targets/reasons/sentence";
import type { Flag } from "../../targets/types";
import type { SnapshotTarget } from "../snapshot";
import { decimalsInReason, decimalsOfTarget, isValue } from "./printed";
import type { Teller } from "./teller";

/** What most targets of a briefing share is told once, with all of them together. */
export const TOLD_ONCE: readonly Flag[] = ["sample_data", "denominator_provisional"];

/** Reasons are written for a screen with colours; a report says the same in the words of reports. */
const REPORT_WORDS: readonly (readonly [screen: string, report: string])[] = [
  ["điểm phần trăm", "điểm %"],
  ["Trường hợp xấu hơn quyết định màu.", "Đánh giá theo trường hợp xấu hơn."],
  ["The worse case decides the colour.", "It is judged by the worse case."],
  ["Các phương pháp không thống nhất.", "Các phương pháp đánh giá cho kết luận khác nhau."],
  ["The methods disagree.", "The methods come to different conclusions."],
];

export function inReportWords(text: string): string {
  return REPORT_WORDS.reduce((left, [screen, report]) => left.replaceAll(screen, report), text);
}

/** The reason as sentences tell it: without what is told once, its figure with the digits that tables print. */
export function reasonOf(target: SnapshotTarget, teller: Teller): string {
  const text = TOLD_ONCE.map((flag) => teller.flag(flag)).reduce(
    (left, flag) => left.replace(flag, "").replace(/ {2,}/g, " ").trim(),
    teller.pick(target.reason),
  );
  return inReportWords(reasonInDigits({ target, text, number: teller.number }));
}

/**
 * A frozen reason, its figure printed with {@link decimalsOfTarget}, so that it has the same digits as in tables; `text` is
 * the reason in the language in which `number` prints. A reason without the figure comes back as it is.
 */
export function reasonInDigits(input: {
  readonly target: SnapshotTarget;
  readonly text: string;
  readonly number: (printed: Printed) => string;
}): string {
  const { target, text, number } = input;
  const { actual } = target;
  const told = decimalsInReason(target);
  const decimals = decimalsOfTarget(target);
  if (!isValue(actual) || told === null || told === decimals) return text;
  const printed = number({ value: actual.value, decimals });
  return text.replaceAll(numberPattern({ value: actual.value, decimals: told }, number), () => printed);
}

export function isToldIn(text: string, { printed, teller }: { printed: Printed; teller: Teller }): boolean {
  return numberPattern(printed, teller.number).test(text);
}

/** Finds a printed number, but not as a part of a longer one or of a date. */
function numberPattern(printed: Printed, number: (printed: Printed) => string): RegExp {
  const text = number(printed).replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
  return new RegExp(`(?<![\\d.,/\\u2212-])${text}(?!\\d|[.,/]\\d)`, "g");
}
