import type { BriefingKind } from "@/lib/domain/briefings/kinds";
import type { BriefingSnapshot } from "@/lib/domain/briefings/snapshot";
import { splitDate } from "@/lib/domain/dates/iso-date";
import { formatDate } from "@/lib/format/date";
import type { Language } from "@/lib/i18n/language";

const ROMAN = ["I", "II", "III", "IV"] as const;
const ORDINALS = ["first", "second", "third", "fourth"] as const;
const MONTHS = [
  ...["January", "February", "March", "April", "May", "June"],
  ...["July", "August", "September", "October", "November", "December"],
];

type Of = Pick<BriefingSnapshot, "kind" | "period">;

/** `tháng 10 năm 2026`, `quý III năm 2026`, `9 tháng năm 2026`; an administrative period is named by its last day. */
export function periodName({ kind, period }: Of, language: Language): string {
  const { year, month } = splitDate(period.to);
  if (kind === "on_request") return stretchName(period, language);
  return language === "vi" ? nameInVietnamese({ kind, year, month }) : nameInEnglish({ kind, year, month });
}

/** What comes after it: `tháng 11 năm 2026`, `3 tháng cuối năm 2026`. */
export function nextPeriodName({ kind, period }: Of, language: Language): string {
  const { year, month } = splitDate(period.to);
  const isVietnamese = language === "vi";
  if (kind === "on_request") return isVietnamese ? "thời gian tới" : "the coming period";
  if (kind === "nine_months") {
    return isVietnamese ? `3 tháng cuối năm ${year}` : `the last three months of ${year}`;
  }
  const index = month + LENGTH[kind];
  const next = { kind, year: year + (index > 12 ? 1 : 0), month: index > 12 ? index - 12 : index };
  return isVietnamese ? nameInVietnamese(next) : nameInEnglish(next);
}

/** `từ ngày 15/9/2026 đến ngày 14/10/2026` */
export function stretchName({ from, to }: BriefingSnapshot["period"], language: Language): string {
  const [first, last] = [formatDate(from, language), formatDate(to, language)];
  return language === "vi" ? `từ ngày ${first} đến ngày ${last}` : `from ${first} to ${last}`;
}

type Cyclic = Exclude<BriefingKind, "on_request">;
type Named = { readonly kind: Cyclic; readonly year: number; readonly month: number };

const LENGTH: Readonly<Record<Cyclic, number>> = {
  monthly: 1,
  quarterly: 3,
  six_months: 6,
  nine_months: 9,
  yearly: 12,
};

function nameInVietnamese({ kind, year, month }: Named): string {
  switch (kind) {
    case "monthly":
      return `tháng ${month} năm ${year}`;
    case "quarterly":
      return `quý ${ROMAN[Math.ceil(month / 3) - 1]} năm ${year}`;
    case "six_months":
      return `6 tháng ${month <= 6 ? "đầu" : "cuối"} năm ${year}`;
    case "nine_months":
      return `9 tháng năm ${year}`;
    case "yearly":
      return `năm ${year}`;
  }
}

function nameInEnglish({ kind, year, month }: Named): string {
  switch (kind) {
    case "monthly":
      return `${MONTHS[month - 1]} ${year}`;
    case "quarterly":
      return `the ${ORDINALS[Math.ceil(month / 3) - 1]} quarter of ${year}`;
    case "six_months":
      return `the ${month <= 6 ? "first" : "last"} six months of ${year}`;
    case "nine_months":
      return `the first nine months of ${year}`;
    case "yearly":
      return `${year}`;
  }
}
