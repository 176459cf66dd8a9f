import "server-only";

import type { AuthorizedScope } from "@/lib/auth/scope";
import { FACILITY_GROUPS, groupOfKind } from "@/lib/domain/workforce/facility-groups";
import { type FlowEvent, listFlowEvents, type Period } from "@/lib/domain/workforce/flows";
import { listFlowBands, sumFlows } from "@/lib/domain/workforce/sum-flows";
import { listFlowRecords } from "@/lib/features/workforce/data/list-flow-records";
import { listPlacesByCode } from "@/lib/features/workforce/data/list-places";
import type { WorkforceFlows, WorkPlace } from "@/lib/features/workforce/types";

/** Who came and went in a period, by group of facilities and by facility, each as it stood on the last day. */
export async function loadFlows(options: {
  readonly scope: AuthorizedScope;
  readonly provinceCode: string;
  readonly period: Period;
  readonly who: WorkforceFlows["who"];
  readonly knownOn: Date | null;
}): Promise<WorkforceFlows> {
  const { scope, period, who } = options;
  const all = listFlowEvents({ ...(await listFlowRecords(options)), period });
  const isOwn = (code: string | null) => code !== null && (scope.facilityCodes?.includes(code) ?? true);
  const events = all.filter((event) => isOwn(event.from) || isOwn(event.to));
  const codes = codesOf(events);
  const places = await listPlacesByCode({ ...options, on: period.to, codes });
  const groups = new Map<string, string>(places.map((place) => [place.code, groupOfKind(place.kind)]));
  const groupOf = (code: string) => groups.get(code) ?? null;
  return {
    period,
    who,
    groups: scope.facilityCodes === null ? sumFlows({ events, keys: FACILITY_GROUPS, groupOf }) : [],
    facilities: byFacility(
      events,
      places.filter((place) => isOwn(place.code)),
    ),
    bands: listFlowBands({ events, groupOf, outside: "outside" }),
  };
}

function codesOf(events: readonly FlowEvent[]): string[] {
  const codes = events.flatMap(({ from, to }) => [from, to]).filter((code) => code !== null);
  return [...new Set(codes)].sort();
}

function byFacility(events: readonly FlowEvent[], places: readonly WorkPlace[]): WorkforceFlows["facilities"] {
  const keys = places.map((place) => place.code);
  const lines = new Map(sumFlows({ events, keys, groupOf: (code) => code }).map((line) => [line.key, line]));
  return places.flatMap((place) => {
    const line = lines.get(place.code);
    return line === undefined ? [] : [{ ...line, place }];
  });
}
