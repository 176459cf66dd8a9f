import { sourceTitle } from "@/components/indicators/source-title";
import type { BedFigure, ElectronicRecords } from "@/lib/features/facilities/types";
import { formatDate } from "@/lib/format/date";
import { formatNumber, MISSING } from "@/lib/format/number";
import { getMessages } from "@/lib/i18n/get-messages";
import type { Language } from "@/lib/i18n/language";

/** A number of beds or the sign for missing, with what a reader who asks is told: since when and from where, or why not. */
export function printBeds(figure: BedFigure, language: Language): { text: string; title: string } {
  const { beds, list } = getMessages(language).facilities;
  if (figure.kind === "missing") return { text: MISSING, title: beds.missing[figure.reason] };
  const since = list.from(formatDate(figure.from, language));
  return {
    text: formatNumber(figure.value, { language }),
    title: `${since} · ${sourceTitle(figure.source, language)}`,
  };
}

/** "từ 28/10/2025", "chưa dùng", or why there is nothing to say. */
export function printRecords(records: ElectronicRecords, language: Language): string {
  const { records: words } = getMessages(language).facilities;
  if (records.kind === "missing") return words.missing[records.reason];
  return records.since === null ? words.none : words.since(formatDate(records.since, language));
}

/** The difference of the two counts with its sign: "+60", "−60", "0". */
export function printDifference(difference: number | null, language: Language): string {
  return difference === null ? MISSING : formatNumber(difference, { language, sign: "always" });
}
