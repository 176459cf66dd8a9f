import "server-only";

import type { AuthorizedScope } from "@/lib/auth/scope";
import { addDays, type IsoDate, startOfMonth } from "@/lib/domain/dates/iso-date";
import { getProvinceName } from "@/lib/features/geography/data";
import { listSeries } from "@/lib/features/observations/data/list-series";
import { listAsOfDates } from "@/lib/features/periods/data/list-as-of-dates";
import type { PopulationKind } from "@/lib/features/settings/types";
import { getStationFloor } from "@/lib/features/stations/data/get-station-floor";
import { listConfirmedMonths } from "@/lib/features/stations/data/list-confirmed-months";
import { isOpenOn } from "@/lib/features/stations/data/list-station-units";
import type { FloorTimeline } from "@/lib/features/stations/loaders/floor-timeline";
import { listStationRows } from "@/lib/features/stations/loaders/list-stations";
import { listCommitments } from "@/lib/features/targets/data/list-commitments";
import { listTargetDefinitions } from "@/lib/features/targets/data/list-target-definitions";
import type { Overview } from "@/lib/features/targets/types";
import { assembleTarget, previousMonthEnd } from "./assemble-target";
import { compareLevels } from "./compare-levels";
import type { Evidence } from "./evidence";
import { gatherEvidence, groupByIndicator, populationChoice } from "./gather-evidence";
import { sortWorstFirst } from "./load-targets";
import { readCorrections } from "./read-corrections";

type Options = {
  readonly scope: AuthorizedScope;
  readonly provinceCode: string;
  readonly asOf: IsoDate | null;
  readonly knownOn: Date | null;
  /** The day to tell changes against; not before `asOf` it is passed over. */
  readonly since?: IsoDate | null;
  readonly population?: PopulationKind | null;
};

/** Everything on a province's first page; null when the province is unknown or outside the scope. */
export async function loadOverview(options: Options): Promise<Overview | null> {
  const { scope, provinceCode, knownOn } = options;
  if (!scope.nationwide && scope.provinceCode !== provinceCode) return null;
  const [provinceName, dates] = await Promise.all([
    getProvinceName(provinceCode),
    listAsOfDates({ scope, provinceCode, knownOn }),
  ]);
  if (provinceName === null) return null;
  const asOf = options.asOf ?? dates.default;
  const since = options.since && options.since < asOf ? options.since : previousMonthEnd(asOf);
  const definitions = await listTargetDefinitions({ provinceCode, code: null, inForceOn: asOf, knownOn });
  const { population } = options;
  const [evidence, nationalSeries, commitments] = await Promise.all([
    gatherEvidence({ scope, definitions, provinceCode, asOf, knownOn, population }),
    listSeries({
      scope,
      indicatorCodes: [...new Set(definitions.map((one) => one.indicator.code))],
      unitCode: "VN",
      until: asOf,
      knownOn,
    }),
    listCommitments({ scope, provinceCode, asOf, knownOn }),
  ]);
  const targets = sortWorstFirst(
    definitions.map((definition) => assembleTarget({ definition, evidence, asOf, since })),
  );
  const timeline = evidence.timelines.get(evidence.settings.countingRule);
  return {
    provinceCode,
    provinceName,
    asOf,
    previousAsOf: since,
    asOfChoices: dates.choices,
    completeness: completenessOf(timeline),
    openMonth: await readOpenMonth({
      ...options,
      asOf,
      timeline,
      open: asOf < dates.default ? null : (dates.choices.find((one) => !one.closed)?.date ?? null),
    }),
    targets,
    stations: await readStations({ ...options, asOf, evidence, timeline }),
    levels: compareLevels({ targets, nationalSeries: groupByIndicator(nationalSeries) }),
    corrections: await readCorrections({ ...options, definitions, evidence, asOf, since }),
    commitments,
    population: populationChoice(evidence),
    settings: evidence.settings,
    sample: targets.some((target) => target.sample),
  };
}

function completenessOf(timeline: FloorTimeline | undefined): Overview["completeness"] {
  const point = timeline?.points.at(-1);
  if (point === undefined) return null;
  const reporting = point.histogram.reduce((sum, bin) => sum + bin.count, 0);
  return { reporting, units: point.expectedUnits, countedOn: point.date };
}

async function readStations(
  options: Options & {
    readonly asOf: IsoDate;
    readonly evidence: Evidence;
    readonly timeline: FloorTimeline | undefined;
  },
): Promise<Overview["stations"]> {
  const { timeline, evidence, asOf, knownOn, provinceCode } = options;
  if (timeline === undefined || timeline.units.length === 0) return null;
  const floor = await getStationFloor({ provinceCode, asOf, knownOn });
  return listStationRows({ ...options, timeline, rule: evidence.settings.countingRule, floor });
}

/**
 * A later month with data that is not closed: said on the page, so that nobody takes the closed one for the newest. A
 * station has reported it when its staff list is confirmed; what it holds is counted only where the month is looked at.
 */
async function readOpenMonth(
  options: Options & {
    readonly asOf: IsoDate;
    readonly timeline: FloorTimeline | undefined;
    readonly open: IsoDate | null;
  },
): Promise<Overview["openMonth"]> {
  const { open, asOf, timeline } = options;
  if (open === null || open <= asOf || timeline === undefined) return null;
  const units = timeline.units.filter((unit) => isOpenOn(unit, open));
  const month = startOfMonth(open);
  const [confirmed] = await listConfirmedMonths({
    ...options,
    facilityCodes: units.map((unit) => unit.code),
    after: addDays(month, -1),
    until: month,
  });
  return confirmed === undefined
    ? null
    : { date: open, reporting: confirmed.facilityCodes.size, units: new Set(units.map((unit) => unit.code)).size };
}
