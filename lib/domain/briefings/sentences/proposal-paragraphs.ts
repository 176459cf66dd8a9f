import type { IsoDate } from "../../dates/iso-date";
import type { BriefingSnapshot, SnapshotTarget } from "../snapshot";
import { draftOf, draftOfList, dueOf, isLate, isSilent, ownTargets } from "./action-drafts";
import { namesOf, quantityOf } from "./target-sentences";
import type { Draft, Teller } from "./teller";
import type { Asked } from "./templates";

/**
 * Part V: what to decide, who is to do it and by when. One paragraph for each late target that somebody answers for, and
 * for each floor; the others in lists, so that twenty targets without an owner are one decision.
 */
export function proposalDrafts({ targets, asOf }: Pick<BriefingSnapshot, "targets" | "asOf">): Draft[] {
  const own = ownTargets(targets);
  const late = own.filter(isLate);
  const isOfItsOwn = (target: SnapshotTarget) => target.owner !== null || shortOf(target) > 0;
  const of = (key: string) => ({ section: "proposals" as const, key });
  const names = (list: readonly SnapshotTarget[], teller: Teller) => ({ names: namesOf(list, teller) });
  const asked = (list: readonly SnapshotTarget[], teller: Teller) => ({
    targets: list.map((target) => askedOf(target, teller)),
  });
  return [
    ...late.filter(isOfItsOwn).map((target) => lateDraft(target, asOf)),
    ...draftOfList(
      of("owners"),
      late.filter((target) => !isOfItsOwn(target)),
      (list) => (teller) => teller.say("proposeOwners", names(list, teller)),
    ),
    ...draftOfList(
      of("no-data"),
      own.filter(isSilent),
      (list) => (teller) => teller.say("proposeFigures", asked(list, teller)),
    ),
    ...draftOfList(
      of("baselines"),
      own.filter((target) => target.status === "no_data" && !isSilent(target)),
      (list) => (teller) => teller.say("proposeBaselines", names(list, teller)),
    ),
    ...draftOfList(
      of("sources"),
      own.filter(({ flags }) => flags.includes("conflicting_sources")),
      (list) => (teller) => teller.say("proposeSources", asked(list, teller)),
    ),
  ];
}

function askedOf({ name, owner }: SnapshotTarget, teller: Teller): Asked {
  return { name: teller.pick(name), owner: owner === null ? null : teller.pick(owner) };
}

function shortOf({ floor }: SnapshotTarget): number {
  return floor?.shortfall ?? 0;
}

function lateDraft(target: SnapshotTarget, asOf: IsoDate): Draft {
  const { code: key, row, status } = target;
  const due = dueOf(target, asOf);
  const isPast = due <= asOf;
  const tell = (teller: Teller): string => {
    const facts = { ...askedOf(target, teller), due };
    if (status === "due_unreported") return teller.say("proposeResult", facts);
    if (shortOf(target) > 0) return teller.say("proposeStaff", { ...facts, isPast, ...staffOf(target) });
    return teller.say("proposePlan", { ...facts, isPast });
  };
  return draftOf({ section: "proposals", key, row, tell });
}

function staffOf(target: SnapshotTarget) {
  const { floor } = target;
  const short = shortOf(target);
  const moved = floor?.shortfallIfFreelyMoved ?? short;
  return {
    short: quantityOf(target, short),
    below: floor === null ? 0 : floor.reporting - floor.meeting,
    partial: floor === null || floor.reporting === floor.units ? null : floor,
    ifMoved: moved === short ? null : quantityOf(target, moved),
  };
}
