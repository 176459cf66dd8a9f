import type { IsoDate } from "../dates/iso-date";
import { sortByDate } from "./required-path";
import type { Status } from "./types";

export interface StatusOnDate {
  readonly asOf: IsoDate;
  readonly status: Status;
}

export interface StatusSince {
  readonly status: Status;
  /** the first date of the unbroken run of the present status */
  readonly since: IsoDate;
  /** the status before it; null when the present one goes back to the first date asked */
  readonly previous: Status | null;
}

/** Since when the latest status holds, from statuses on several dates in any order; null without any. */
export function computeStatusSince(history: readonly StatusOnDate[]): StatusSince | null {
  const latestFirst = sortByDate(history.map(({ asOf, status }) => ({ date: asOf, status }))).reverse();
  const latest = latestFirst[0];
  if (latest === undefined) return null;
  const changedAt = latestFirst.findIndex(({ status }) => status !== latest.status);
  const run = changedAt === -1 ? latestFirst : latestFirst.slice(0, changedAt);
  return {
    status: latest.status,
    since: run.at(-1)?.date ?? latest.date,
    previous: changedAt === -1 ? null : (latestFirst[changedAt]?.status ?? null),
  };
}
