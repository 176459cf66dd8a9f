import { type IsoDate, parseIsoDate, splitDate } from "../dates/iso-date";
import { freePeriod, type Period, periodOf } from "../periods/period";
import type { CyclicPeriodKind } from "../periods/period-kinds";
import { type BriefingKind, periodKindOf, type Regime } from "./kinds";

/** Why a period cannot be reported on; the words for it are the caller's. */
export type PeriodFault = "invalid_period" | "date_out_of_range" | "to_before_from" | "period_not_ended";

export type ParsedPeriod =
  | { readonly ok: true; readonly period: Period }
  | { readonly ok: false; readonly fault: PeriodFault };

/** How the period of each kind is written; shown where one cannot be read. */
export const PERIOD_FORMS: Readonly<Record<BriefingKind, string>> = {
  monthly: "2026-10",
  quarterly: "2026-Q4",
  six_months: "2026-H1",
  nine_months: "2026-9M",
  yearly: "2026",
  on_request: "2026-01-01..2026-09-10",
};

// Outside these years nothing is recorded (as for every date that is asked for).
const [FIRST_YEAR, LAST_YEAR] = [1900, 2999];

/**
 * Reads the period of a briefing as it is written in an address, a request or on a command line: `2026-10`, `2026-Q4`,
 * `2026-H1`, `2026-9M`, `2026` and, for a briefing on request, `2026-01-01..2026-09-10`; instead of the number of a
 * longer period its last month is understood too (`2026-06` of six months). The regime decides the days: the
 * administrative `2026-10` is 15 September to 14 October (docs: domain, section 3.3). A period that has not ended by
 * `today` is refused: nothing can be said at its end yet.
 */
export function parseBriefingPeriod(options: {
  readonly kind: BriefingKind;
  readonly regime: Regime;
  readonly text: string;
  readonly today: IsoDate;
}): ParsedPeriod {
  const { kind, regime, text, today } = options;
  const parsed = kind === "on_request" ? readFree(text) : readCyclic({ kind, regime, text });
  return parsed.ok && parsed.period.to > today ? refuse("period_not_ended") : parsed;
}

/** The text that {@link parseBriefingPeriod} reads as this period of a kind of briefing. */
export function writeBriefingPeriod({ kind, period }: { kind: BriefingKind; period: Pick<Period, "from" | "to"> }) {
  const { year, month } = splitDate(period.to);
  switch (kind) {
    case "monthly":
      return period.to.slice(0, 7);
    case "quarterly":
      return `${period.to.slice(0, 4)}-Q${month / 3}`;
    case "six_months":
      return `${period.to.slice(0, 4)}-H${month / 6}`;
    case "nine_months":
      return `${period.to.slice(0, 4)}-9M`;
    case "yearly":
      return String(year).padStart(4, "0");
    case "on_request":
      return `${period.from}..${period.to}`;
  }
}

type CyclicKind = Exclude<BriefingKind, "on_request">;

/** The letter of each kind and the months of its periods; `2026-9M` is written the other way round, a year alone. */
const SHAPES: Readonly<Record<CyclicKind, { readonly own: RegExp; readonly months: number }>> = {
  monthly: { own: /^(\d{4})-(\d{2})$/, months: 1 },
  quarterly: { own: /^(\d{4})-Q([1-4])$/, months: 3 },
  six_months: { own: /^(\d{4})-H([12])$/, months: 6 },
  nine_months: { own: /^(\d{4})-9M$/, months: 9 },
  yearly: { own: /^(\d{4})$/, months: 12 },
};
const LAST_MONTH = /^(\d{4})-(\d{2})$/;

function readCyclic({ kind, regime, text }: { kind: CyclicKind; regime: Regime; text: string }): ParsedPeriod {
  const { own, months } = SHAPES[kind];
  const named = own.exec(text);
  const byLastMonth = named === null ? LAST_MONTH.exec(text) : null;
  const found = named ?? byLastMonth;
  if (found === null) return refuse("invalid_period");
  const year = Number(found[1]);
  const number = Number(found[2] ?? 1);
  const index = byLastMonth === null ? number : number / months;
  const most = Math.floor(12 / months);
  if (!Number.isInteger(index) || index < 1 || index > most) return refuse("invalid_period");
  if (year < FIRST_YEAR || year > LAST_YEAR) return refuse("date_out_of_range");
  const periodKind = periodKindOf({ kind, regime }) as CyclicPeriodKind;
  return { ok: true, period: periodOf({ kind: periodKind, year, index }) };
}

function readFree(text: string): ParsedPeriod {
  const [first, last, ...more] = text.split("..");
  const from = parseIsoDate(first ?? "");
  const to = parseIsoDate(last ?? "");
  if (from === null || to === null || more.length > 0) return refuse("invalid_period");
  if ([from, to].some((date) => splitDate(date).year < FIRST_YEAR || splitDate(date).year > LAST_YEAR))
    return refuse("date_out_of_range");
  return to < from ? refuse("to_before_from") : { ok: true, period: freePeriod({ from, to }) };
}

function refuse(fault: PeriodFault): ParsedPeriod {
  return { ok: false, fault };
}
