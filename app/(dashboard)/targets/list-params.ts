import {
  NO_FILTER,
  TARGET_FORCES,
  TARGET_LEVELS,
  TARGET_SORTS,
  type TargetFilter,
} from "@/components/overview/target-filter";
import { STATUSES } from "@/lib/domain/targets/types";

type Given = string | string[] | undefined;

const LONGEST_SEARCH = 80;
const RESOLUTION = /^[A-Za-z0-9._-]{1,64}$/;

/** What the list is asked for; whatever is none of the choices asks for everything, as its form then shows. */
export function readTargetFilter(params: Readonly<Record<string, Given>>): TargetFilter {
  const text = (given: Given) => (typeof given === "string" ? given.trim().slice(0, LONGEST_SEARCH) : "");
  const oneOf = <Value extends string>(given: Given, values: readonly Value[]): Value | null =>
    values.find((value) => value === given) ?? null;
  const resolution = text(params.resolution);
  return {
    q: text(params.q),
    level: oneOf(params.level, TARGET_LEVELS),
    status: oneOf(params.status, STATUSES),
    resolution: RESOLUTION.test(resolution) ? resolution : null,
    force: oneOf(params.force, TARGET_FORCES),
    sort: oneOf(params.sort, TARGET_SORTS) ?? NO_FILTER.sort,
  };
}
