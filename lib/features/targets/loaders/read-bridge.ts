import "server-only";

import type { AuthorizedScope } from "@/lib/auth/scope";
import type { IsoDate } from "@/lib/domain/dates/iso-date";
import { computeBridge, type UnitFlow } from "@/lib/domain/stations/bridge";
import { type CountingRule, countDoctors } from "@/lib/domain/stations/count-doctors";
import { type CountedPeriod, listApprovedCounts } from "@/lib/features/stations/data/list-station-figures";
import type { FloorTimeline } from "@/lib/features/stations/loaders/floor-timeline";
import type { StationRow } from "@/lib/features/stations/types";
import { listPlannedRecruitment } from "@/lib/features/targets/data/list-planned-recruitment";
import { listStationFlows } from "@/lib/features/targets/data/list-station-flows";
import type { BridgeStep, TargetDefinition, TargetSummary } from "@/lib/features/targets/types";

type Options = {
  readonly scope: AuthorizedScope;
  readonly definition: TargetDefinition;
  readonly summary: TargetSummary;
  readonly stations: readonly StationRow[];
  readonly timeline: FloorTimeline;
  readonly provinceCode: string;
  readonly rule: CountingRule;
  readonly knownOn: Date | null;
};

/**
 * From the shortfall at the baseline to today's and to what planned posts leave. Null where the units were not counted
 * on the day of the baseline, and for full-time equivalents, which no list of posts explains.
 */
export async function readBridge(options: Options): Promise<readonly BridgeStep[] | null> {
  const { definition, summary, stations, timeline, rule } = options;
  const { baseline, actual } = summary;
  if (baseline === null || actual.kind === "missing" || rule === "on_site_fte" || actual.asOf < baseline.date)
    return null;
  const period = timeline.points.find((point) => point.date === baseline.date)?.period;
  if (period === undefined) return null;
  const [before, flows, planned] = await readInputs(options, { from: baseline.date, to: actual.asOf, period });
  if (before.size === 0) return null;
  const flowOf = new Map(flows.map((flow) => [flow.communeCode, flow]));
  const units = stations.flatMap((station): UnitFlow[] => {
    const after = station.doctors?.counted ?? station.lastKnown?.counted;
    if (after === undefined) return [];
    const counts = before.get(station.communeCode);
    // A station that opened since has no flows from a count it was not in; what it lacks is found below, as "other".
    const flow = counts === undefined ? undefined : flowOf.get(station.communeCode);
    return [
      {
        before: counts === undefined ? after : countDoctors(counts, rule),
        movedIn: flow?.movedIn ?? 0,
        recruited: flow?.recruited ?? 0,
        left: flow?.left ?? 0,
        after,
        isReported: station.doctors !== null,
        planned: planned.get(station.communeCode) ?? 0,
      },
    ];
  });
  return toSteps({ units, floor: definition.value, baseline: baseline.value, now: actual.value });
}

function readInputs(
  options: Options,
  span: { readonly from: IsoDate; readonly to: IsoDate; readonly period: CountedPeriod },
) {
  const { scope, provinceCode, knownOn, rule, definition } = options;
  return Promise.all([
    listApprovedCounts({ scope, provinceCode, on: span.from, period: span.period, knownOn }),
    listStationFlows({
      scope,
      provinceCode,
      after: span.from,
      until: span.to,
      knownOn,
      permanentOnly: rule === "permanent",
    }),
    listPlannedRecruitment({
      scope,
      provinceCode,
      afterYear: Number(span.to.slice(0, 4)),
      untilYear: Number(definition.due.slice(0, 4)),
      knownOn,
    }),
  ]);
}

/**
 * The ends are the target's own figures, whatever units could be followed between them: stations that opened, closed or
 * have no last value make up the difference, which is part of "other".
 */
function toSteps(options: {
  readonly units: readonly UnitFlow[];
  readonly floor: number;
  readonly baseline: number;
  readonly now: number;
}): BridgeStep[] {
  const { units, baseline, now } = options;
  const levels = computeBridge(units, options.floor);
  const other = levels.other + (levels.before - baseline) + (now - levels.now);
  const heads = (of: (unit: UnitFlow) => number) => units.reduce((sum, unit) => sum + of(unit), 0);
  const steps: BridgeStep[] = [
    { kind: "baseline", value: baseline, heads: null },
    { kind: "moved_from_centre", value: levels.movedIn, heads: heads((unit) => unit.movedIn) },
    { kind: "recruited", value: levels.recruited, heads: heads((unit) => unit.recruited) },
    { kind: "left", value: levels.left, heads: heads((unit) => unit.left) },
    { kind: "other", value: other, heads: null },
    { kind: "not_reported", value: levels.notReported, heads: null },
    { kind: "now", value: now, heads: null },
    { kind: "planned_recruitment", value: levels.planned, heads: heads((unit) => unit.planned) },
    { kind: "gap", value: now + levels.planned, heads: null },
  ];
  // A step that changes nothing and stands for nobody says nothing.
  return steps.filter(
    (step) => step.value !== 0 || (step.heads ?? 0) > 0 || ["baseline", "now", "gap"].includes(step.kind),
  );
}
