import "server-only";

import type { AuthorizedScope } from "@/lib/auth/scope";
import type { IsoDate } from "@/lib/domain/dates/iso-date";
import { type CountingRule, countDoctors, type DoctorCounts } from "@/lib/domain/stations/count-doctors";
import { INDICATOR_OF_RULE } from "@/lib/features/stations/constants";
import { listApprovedCounts, listLastKnown } from "@/lib/features/stations/data/list-station-figures";
import { isOpenOn, type StationUnit } from "@/lib/features/stations/data/list-station-units";
import type { StationRow } from "@/lib/features/stations/types";
import type { FloorPoint, FloorTimeline } from "./floor-timeline";

type Counted = { readonly counts: DoctorCounts; readonly approved: boolean };

/** The stations as they stood on the last counted date of a timeline, in the order of their codes. */
export async function listStationRows(options: {
  readonly scope: AuthorizedScope;
  readonly provinceCode: string;
  readonly timeline: FloorTimeline;
  readonly asOf: IsoDate;
  readonly knownOn: Date | null;
  readonly rule: CountingRule;
  readonly floor: number | null;
}): Promise<readonly StationRow[]> {
  const { timeline, rule, floor, asOf } = options;
  const point = timeline.points.at(-1);
  const date = point?.date ?? asOf;
  const units = timeline.units.filter((unit) => isOpenOn(unit, date));
  const counted =
    point === undefined ? new Map<string, Counted>() : (point.open ?? (await readApproved(options, point)));
  const missing = units.filter((unit) => !counted.has(unit.communeCode)).map((unit) => unit.communeCode);
  const lastKnown = await listLastKnown({
    ...options,
    indicatorCode: INDICATOR_OF_RULE[rule],
    unitCodes: missing,
    before: date,
  });
  return units.map((unit) =>
    toRow({ unit, counted: counted.get(unit.communeCode), lastKnown: lastKnown.get(unit.communeCode), rule, floor }),
  );
}

async function readApproved(
  options: Omit<Parameters<typeof listApprovedCounts>[0], "on" | "period">,
  { date, period }: FloorPoint,
): Promise<ReadonlyMap<string, Counted>> {
  const approved = await listApprovedCounts({ ...options, on: date, period });
  return new Map([...approved].map(([unit, counts]) => [unit, { counts, approved: true }]));
}

function toRow(options: {
  readonly unit: StationUnit;
  readonly counted: Counted | undefined;
  readonly lastKnown: StationRow["lastKnown"] | undefined;
  readonly rule: CountingRule;
  readonly floor: number | null;
}): StationRow {
  const { unit, counted, rule, floor } = options;
  const doctors = counted === undefined ? null : { ...counted.counts, counted: countDoctors(counted.counts, rule) };
  return {
    code: unit.code,
    name: unit.name,
    communeCode: unit.communeCode,
    communeName: unit.communeName,
    isWard: unit.isWard,
    terrain: unit.terrain,
    longitude: unit.longitude,
    latitude: unit.latitude,
    points: unit.points,
    reportState: counted === undefined ? "unconfirmed" : counted.approved ? "approved" : "confirmed",
    doctors,
    shortfall: doctors === null || floor === null ? null : Math.max(0, floor - doctors.counted),
    lastKnown: options.lastKnown ?? null,
    sample: unit.sample,
  };
}
