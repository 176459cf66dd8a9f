import type { IsoDate } from "../dates/iso-date";
import type { BriefingMissing } from "./snapshot";
import { isWithin, lastMonthEndIn, type Stretch } from "./stretch";

/** What is known, beside its figures, of how an indicator is reported for a unit. */
export type ReportingFacts = {
  /** Of the earliest figure, approved or not; null where there has never been one. */
  readonly firstDate: IsoDate | null;
  /** Days for which something is recorded that is not approved; what it says stays unknown here. */
  readonly unapproved: readonly IsoDate[];
  /** Months between two reports; null where it has no rhythm. */
  readonly reportingMonths: number | null;
  /** The first year of a target of every year. */
  readonly firstYear: number | null;
};

/** Why nothing approved is there for a stretch of days. */
export function explainAbsence(facts: ReportingFacts, stretch: Stretch): BriefingMissing {
  const { firstDate, unapproved, reportingMonths, firstYear } = facts;
  if (unapproved.some((date) => isWithin(date, stretch))) return "not_approved";
  if (firstYear !== null && Number(stretch.to.slice(0, 4)) < firstYear) return "not_applicable";
  if (firstDate === null || stretch.to < firstDate || reportingMonths === null) return "no_data";
  return isReportDue(stretch, reportingMonths) ? "not_reported" : "not_yet_due";
}

/** A yearly indicator is due in December, a quarterly one in March, June, September and December. */
function isReportDue(stretch: Stretch, reportingMonths: number): boolean {
  const day = lastMonthEndIn(stretch);
  return day !== null && Number(day.slice(5, 7)) % reportingMonths === 0;
}
