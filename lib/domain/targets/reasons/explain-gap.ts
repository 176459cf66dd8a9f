import type { FloorSummary } from "../results";
import type { Comparator, DatedValue } from "../types";
import { gapInEnglish } from "./en";
import { standingOf, usualDecimals } from "./print";
import type { FloorReasonWords, InBothLanguages, Printed, Reason, ReasonWords } from "./sentence";
import { gapInVietnamese } from "./vi";
import { voiceOf } from "./voice";

/** "còn thiếu 3,02": the gap of a list row, in words; "đạt" / "met" belongs to the status and is not said here. */
export function explainGap(
  input: { comparator: Comparator; target: DatedValue; actual: DatedValue; decimals?: number },
  words: InBothLanguages<ReasonWords>,
): Reason {
  const standing = standingOf({ ...input, decimals: input.decimals });
  return { vi: gapInVietnamese(standing, voiceOf(words.vi)), en: gapInEnglish(standing, voiceOf(words.en)) };
}

/**
 * "thiếu 66 bác sĩ tại 41/66 trạm đã báo cáo, tối đa 78 nếu 3 trạm chưa báo cáo đều trống": what a floor lacks, at how
 * many of the units that reported, and at most. Null when no unit reported or a sum is beyond all numbers.
 */
export function explainFloorGap(summary: FloorSummary, words: InBothLanguages<FloorReasonWords>): Reason | null {
  const { units, reporting, meeting, shortfall, shortfallUpper } = summary;
  if (reporting === 0 || shortfall === null || shortfallUpper === null) return null;
  const [vi, en] = [voiceOf(words.vi), voiceOf(words.en)];
  const print = (value: number): Printed => ({ value, decimals: usualDecimals(value) });
  const [below, absent] = [reporting - meeting, units - reporting];
  const [short, upper] = [print(shortfall), print(shortfallUpper)];
  const isOnlyUnit = units === 1;
  const inVietnamese = isOnlyUnit
    ? below === 0
      ? `${vi.place} đã báo cáo và đạt mức sàn`
      : `thiếu ${vi.counted(short)}`
    : below === 0
      ? `cả ${vi.places(reporting)} đã báo cáo đều đạt`
      : `thiếu ${vi.counted(short)} tại ${vi.count(below)}/${vi.places(reporting)} đã báo cáo`;
  const inEnglish = isOnlyUnit
    ? below === 0
      ? `the ${en.place} has reported and meets the floor`
      : `${en.counted(short)} short`
    : below === 0
      ? `all ${en.places(reporting)} that reported meet it`
      : `${en.counted(short)} short at ${en.count(below)} of the ${en.places(reporting)} that reported`;
  if (absent === 0) return { vi: inVietnamese, en: inEnglish };
  return {
    vi: `${inVietnamese}, tối đa ${vi.number(upper)} nếu ${vi.places(absent)} chưa báo cáo đều trống`,
    en: `${inEnglish}, at most ${en.number(upper)} if the ${en.places(absent)} that did not report had none`,
  };
}
