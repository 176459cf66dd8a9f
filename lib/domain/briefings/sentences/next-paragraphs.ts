import { daysBetween } from "../../dates/iso-date";
import type { BriefingSnapshot, SnapshotTarget } from "../snapshot";
import { draftOf, draftOfList, dueOf, isSilent, ownTargets } from "./action-drafts";
import { decimalsOfGoal, decimalsOfRate, isValue } from "./printed";
import { namesOf } from "./target-sentences";
import type { Draft, Teller } from "./teller";

const DAYS_OF_A_YEAR = 366;

/** Part IV: what has to happen each month and by when, reports and figures to chase, what falls due within a year. */
export function nextDrafts({
  targets,
  completeness,
  asOf,
}: Pick<BriefingSnapshot, "targets" | "completeness" | "asOf">): Draft[] {
  const own = ownTargets(targets);
  const missing = completeness === null ? 0 : completeness.units - completeness.reporting;
  const due = own
    .map((target) => ({ ...target, day: dueOf(target, asOf) }))
    .filter(({ status, day }) => status !== "achieved" && isWithinAYear(daysBetween(asOf, day)));
  const of = (key: string) => ({ section: "next" as const, key });
  return [
    ...own.flatMap(neededDraft),
    ...draftOfList(of("reports"), missing === 0 ? [] : [missing], () => (teller) => teller.say("chase", { missing })),
    ...draftOfList(
      of("no-data"),
      own.filter(isSilent),
      (list) => (teller) => teller.say("collect", { names: namesOf(list, teller) }),
    ),
    ...draftOfList(
      of("due"),
      due,
      (list) => (teller) =>
        teller.say("dueSoon", { targets: list.map(({ name, day }) => ({ name: teller.pick(name), due: day })) }),
    ),
  ];
}

function isWithinAYear(days: number): boolean {
  return days > 0 && days <= DAYS_OF_A_YEAR;
}

function neededDraft(target: SnapshotTarget): Draft[] {
  const { required, status, indicator, comparator, floorValue, code: key, row } = target;
  if (required === null || required.perMonth === 0 || status === "achieved") return [];
  const { unitCode } = indicator;
  const value = required.perMonth;
  const perMonth = { value, decimals: decimalsOfRate(value), unitCode };
  const goalOf = (goal: number) => ({ value: goal, decimals: decimalsOfGoal(goal), unitCode });
  const tell = (teller: Teller) => {
    const name = teller.pick(target.name);
    const { due } = required;
    const absent = absentCounted(target);
    if (floorValue !== null)
      return teller.say("neededAtFloor", { name, absent, floor: goalOf(floorValue), perMonth, due });
    return teller.say("needed", { name, comparator, goal: goalOf(target.target.value), perMonth, due });
  };
  return [draftOf({ section: "next", key, row, tell })];
}

const DAYS_OF_A_MONTH = 30.4375;

/** How many silent units the pace counts as having nobody: the status, and with it the pace, goes by the worse case. */
function absentCounted({ floor, required, actual }: SnapshotTarget): number {
  if (floor === null || required === null || !isValue(actual)) return 0;
  const { shortfall, shortfallUpper } = floor;
  if (shortfall === null || shortfallUpper === null || shortfallUpper === shortfall) return 0;
  const months = daysBetween(actual.asOf, required.due) / DAYS_OF_A_MONTH;
  const missesBy = (short: number) => Math.abs(short / Math.abs(required.perMonth) - months);
  return missesBy(shortfallUpper) < missesBy(shortfall) ? floor.units - floor.reporting : 0;
}
