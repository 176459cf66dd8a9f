import type { Status } from "../targets/types";
import type { SnapshotTarget } from "./snapshot";

/** Without a verdict: nothing to judge, or too early for it. */
const UNJUDGED: ReadonlySet<Status> = new Set(["no_data", "not_started"]);

export interface Moves<Target> {
  readonly moved: readonly { readonly target: Target; readonly before: Status }[];
  /** judged now and not at the end of the period before: no change of pace, so they are only counted */
  readonly firstJudged: number;
}

/**
 * Which targets have another status than at the end of the period before, in the order given. At the start of a year or of a
 * plan nearly all are judged for the first time: those are counted, so that the few that really moved can be seen.
 */
export function movesOf<Target extends Pick<SnapshotTarget, "status" | "previousStatus">>(
  targets: readonly Target[],
): Moves<Target> {
  const others = targets.flatMap((target) => {
    const { previousStatus: before, status } = target;
    return before === null || before === status ? [] : [{ target, before }];
  });
  const isNew = ({ before }: { before: Status }) => UNJUDGED.has(before);
  return {
    moved: others.filter((one) => !isNew(one)),
    firstJudged: others.filter((one) => isNew(one) && !UNJUDGED.has(one.target.status)).length,
  };
}
