import { STATUSES, type Status } from "../targets/types";

export type StatusSegment = { status: Status; count: number; share: number };

/** Counts by status, worst first, without empty ones; `share` is of one. No targets: []. */
export function computeStatusStrip(statuses: readonly Status[]): StatusSegment[] {
  return STATUSES.map((status) => {
    const count = statuses.filter((one) => one === status).length;
    return { status, count, share: statuses.length === 0 ? 0 : count / statuses.length };
  }).filter((segment) => segment.count > 0);
}
