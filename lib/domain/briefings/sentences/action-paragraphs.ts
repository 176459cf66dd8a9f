import { daysBetween } from "../../dates/iso-date";
import type { SectionKey } from "../sections";
import type { BriefingSnapshot, SnapshotTarget } from "../snapshot";
import { decimalsOfGoal, decimalsOfRate } from "./printed";
import { RED_STATUSES } from "./shortcoming-paragraphs";
import { namesOf, quantityOf } from "./target-sentences";
import type { Draft, Teller } from "./teller";

type Figures = Omit<BriefingSnapshot, "paragraphs">;

const DAYS_OF_A_YEAR = 366;

function draft(input: {
  section: SectionKey;
  key: string;
  row: number | null;
  tell: (teller: Teller) => string;
}): Draft {
  const { section, key, row, tell } = input;
  return { key: `${section}.${key}`, section, topic: null, row, tell: (teller) => [tell(teller)] };
}

/** What the province answers for: a national target on the same indicator as its own is not asked for twice. */
function ownTargets(targets: readonly SnapshotTarget[]): SnapshotTarget[] {
  const own = new Set(targets.flatMap(({ level, indicator }) => (level === "province" ? [indicator.code] : [])));
  return targets.filter(({ level, indicator }) => level === "province" || !own.has(indicator.code));
}

/** Part IV: what has to happen each month and by when, reports and figures to chase, what falls due within a year. */
export function nextDrafts({ targets, completeness, asOf }: Figures): Draft[] {
  const own = ownTargets(targets);
  const missing = completeness === null ? 0 : completeness.units - completeness.reporting;
  const silent = own.filter(({ status }) => status === "no_data");
  const due = own.filter(({ status, target }) => {
    const days = daysBetween(asOf, target.due);
    return status !== "achieved" && days > 0 && days <= DAYS_OF_A_YEAR;
  });
  const section = "next" as const;
  return [
    ...own.flatMap(neededDraft),
    ...(missing === 0
      ? []
      : [draft({ section, key: "reports", row: null, tell: (teller) => teller.say("chase", { missing }) })]),
    ...(silent.length === 0
      ? []
      : [
          draft({
            section,
            key: "no-data",
            row: null,
            tell: (teller) => teller.say("collect", { names: namesOf(silent, teller) }),
          }),
        ]),
    ...(due.length === 0
      ? []
      : [
          draft({
            section,
            key: "due",
            row: null,
            tell: (teller) =>
              teller.say("dueSoon", {
                targets: due.map(({ name, target }) => ({ name: teller.pick(name), due: target.due })),
              }),
          }),
        ]),
  ];
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
    if (floorValue !== null) return teller.say("neededAtFloor", { name, floor: goalOf(floorValue), perMonth, due });
    return teller.say("needed", { name, comparator, goal: goalOf(target.target.value), perMonth, due });
  };
  return [draft({ section: "next", key, row, tell })];
}

/** Part V: what to decide, who is to do it and by when. */
export function proposalDrafts({ targets, asOf }: Figures): Draft[] {
  return ownTargets(targets).flatMap((target) => {
    const { code, row } = target;
    const isDisputed = target.flags.includes("conflicting_sources");
    const tell = proposalOf(target, asOf < target.target.due);
    const section = "proposals" as const;
    return [
      ...(tell === null ? [] : [draft({ section, key: code, row, tell })]),
      ...(isDisputed
        ? [
            draft({
              section,
              key: `${code}.source`,
              row,
              tell: (teller) => teller.say("proposeSource", chargeOf(target, teller)),
            }),
          ]
        : []),
    ];
  });
}

function chargeOf({ name, owner }: SnapshotTarget, teller: Teller) {
  return { name: teller.pick(name), owner: owner === null ? null : teller.pick(owner) };
}

function proposalOf(target: SnapshotTarget, isAhead: boolean): ((teller: Teller) => string) | null {
  const { status, floor, target: goal } = target;
  const { due } = goal;
  if (status === "no_data") return (teller) => teller.say("proposeFigure", chargeOf(target, teller));
  if (status === "due_unreported") return (teller) => teller.say("proposeResult", { ...chargeOf(target, teller), due });
  if (status !== "at_risk" && !RED_STATUSES.has(status)) return null;
  const isPast = !isAhead;
  const short = floor?.shortfall ?? 0;
  if (floor === null || short === 0) {
    return (teller) => teller.say("proposePlan", { ...chargeOf(target, teller), due, isPast });
  }
  const moved = floor.shortfallIfFreelyMoved;
  const ifMoved = moved === null || moved === short ? null : quantityOf(target, moved);
  const below = floor.reporting - floor.meeting;
  return (teller) =>
    teller.say("proposeStaff", {
      ...chargeOf(target, teller),
      short: quantityOf(target, short),
      below,
      due,
      isPast,
      ifMoved,
    });
}
