import { STATUSES, type Status } from "./types";

/** Place of a status in lists: 1 (`missed`) is the worst, 9 (`achieved`) the best. Source: docs: methods, section 8. */
export function statusRank(status: Status): number {
  return STATUSES.indexOf(status) + 1;
}

/** Made for sorting, worst first. */
export function compareStatuses(a: Status, b: Status): number {
  return statusRank(a) - statusRank(b);
}

export function isWorseStatus(a: Status, b: Status): boolean {
  return statusRank(a) < statusRank(b);
}
