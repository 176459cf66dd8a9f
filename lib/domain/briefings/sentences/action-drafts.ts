import { type IsoDate, isoDateOf, splitDate } from "../../dates/iso-date";
import type { SectionKey } from "../sections";
import type { SnapshotTarget } from "../snapshot";
import { isValue } from "./printed";
import { RED_STATUSES } from "./shortcoming-paragraphs";
import type { Draft, Teller } from "./teller";

export function draftOf(input: {
  readonly section: SectionKey;
  readonly key: string;
  readonly row: number | null;
  readonly tell: (teller: Teller) => string;
}): Draft {
  const { section, key, row, tell } = input;
  return { key: `${section}.${key}`, section, topic: null, row, tell: (teller) => [tell(teller)] };
}

/** One paragraph about all of a list; none where the list is empty. */
export function draftOfList<T>(
  of: { readonly section: SectionKey; readonly key: string },
  list: readonly T[],
  tell: (list: readonly T[]) => (teller: Teller) => string,
): Draft[] {
  return list.length === 0 ? [] : [draftOf({ ...of, row: null, tell: tell(list) })];
}

/** Late: red, or behind schedule. */
export function isLate({ status }: Pick<SnapshotTarget, "status">): boolean {
  return status === "at_risk" || RED_STATUSES.has(status);
}

/**
 * What the province answers for: a national target on the same indicator as its own is not asked for twice, unless it is late
 * while the province's own is not: then nothing else would be asked for it.
 */
export function ownTargets(targets: readonly SnapshotTarget[]): SnapshotTarget[] {
  const own = targets.filter(({ level }) => level === "province");
  return targets.filter((target) => {
    const twins = own.filter(({ indicator }) => indicator.code === target.indicator.code);
    return target.level === "province" || twins.length === 0 || (isLate(target) && !twins.some(isLate));
  });
}

export function isSilent({ status, actual }: SnapshotTarget): boolean {
  return status === "no_data" && !isValue(actual);
}

/** Each year of a target of every year falls due on its last day. */
export function dueOf(
  { recursYearly, target }: Pick<SnapshotTarget, "recursYearly" | "target">,
  asOf: IsoDate,
): IsoDate {
  const endOfYear = isoDateOf({ year: splitDate(asOf).year, month: 12, day: 31 });
  return recursYearly && endOfYear < target.due ? endOfYear : target.due;
}
