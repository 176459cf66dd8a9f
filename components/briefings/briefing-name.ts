import { periodName } from "@/lib/export/briefings/compose/period-names";
import type { BriefingSummary } from "@/lib/features/briefings/types";
import { formatDate } from "@/lib/format/date";
import { getMessages } from "@/lib/i18n/get-messages";
import type { Language } from "@/lib/i18n/language";

/** `Báo cáo tháng 10 năm 2026` */
export function briefingName(briefing: Pick<BriefingSummary, "kind" | "period">, language: Language): string {
  return getMessages(language).briefings.named(periodName(briefing, language));
}

export function periodDays({ from, to }: BriefingSummary["period"], language: Language): string {
  return getMessages(language).briefings.page.period(formatDate(from, language), formatDate(to, language));
}
