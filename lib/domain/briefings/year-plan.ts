import type { IsoDate } from "../dates/iso-date";
import type { Comparator } from "../targets/types";
import { tidy } from "./change";
import type { SnapshotFigure, SnapshotTarget } from "./snapshot";

export type YearPlan = SnapshotTarget["yearPlan"];

/** What of a target says something about one year. */
export type PlannedTarget = {
  readonly value: number;
  readonly due: IsoDate;
  readonly milestones: readonly { readonly date: IsoDate; readonly value: number }[];
  readonly recursYearly: boolean;
  readonly firstYear: number | null;
  /** The nation's number of doctors to rotate is nobody's plan for one province; a ratio or a share holds for each. */
  readonly isNationalTotal: boolean;
};

/**
 * What a year's plan asks for by 31 December, first that there is: what a decision assigned for the year, a milestone on
 * its last day, the target itself where it falls due in the year or is one of every year. A required path between them is
 * arithmetic and no plan, and never stands here.
 */
export function chooseYearPlan(options: {
  readonly year: number;
  readonly assigned: number | null;
  readonly target: PlannedTarget;
}): YearPlan {
  const { year, assigned, target } = options;
  if (assigned !== null) return { kind: "value", value: assigned, year, basis: "assigned" };
  if (target.isNationalTotal) return { kind: "missing", reason: "no_plan" };
  const lastDay = `${year}-12-31`;
  const milestone = target.milestones.find(({ date }) => date === lastDay);
  if (milestone !== undefined) return { kind: "value", value: milestone.value, year, basis: "milestone" };
  if (asksInYear(target, year)) return { kind: "value", value: target.value, year, basis: "target" };
  return { kind: "missing", reason: "no_plan" };
}

function asksInYear({ due, recursYearly, firstYear }: PlannedTarget, year: number): boolean {
  const dueYear = Number(due.slice(0, 4));
  return recursYearly ? (firstYear ?? dueYear) <= year && year <= dueYear : dueYear === year;
}

/**
 * A figure as percent of the year's plan. Where less is better it is turned round (a plan of at most 40 with 50 is 80 %).
 * Null where it would say nothing: without plan or figure, on a base of zero, of another year than a count that begins
 * anew each January is of, and past a target that is to be met exactly.
 */
export function computeAchievement(options: {
  readonly plan: YearPlan;
  readonly figure: SnapshotFigure;
  readonly comparator: Comparator;
  readonly isFlow: boolean;
}): number | null {
  const { plan, figure, comparator, isFlow } = options;
  if (plan.kind === "missing" || figure.kind === "missing") return null;
  if (isFlow && figure.asOf.slice(0, 4) !== String(plan.year)) return null;
  const isFalling = comparator === "at_most" || comparator === "less_than";
  const [part, base] = isFalling ? [plan.value, figure.value] : [figure.value, plan.value];
  if (base <= 0 || part < 0 || (comparator === "exactly" && part > base)) return null;
  return tidy((part / base) * 100);
}
