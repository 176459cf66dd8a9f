import { type IsoDate, isoDateOf, splitDate } from "../../dates/iso-date";
import type { SectionKey } from "../sections";
import type { SnapshotTarget } from "../snapshot";
import { isValue } from "./printed";
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

/** What the province answers for: a national target on the same indicator as its own is not asked for twice. */
export function ownTargets(targets: readonly SnapshotTarget[]): SnapshotTarget[] {
  const own = new Set(targets.flatMap(({ level, indicator }) => (level === "province" ? [indicator.code] : [])));
  return targets.filter(({ level, indicator }) => level === "province" || !own.has(indicator.code));
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
